package org.dateline.web.organization;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.rendition.Letterhead;
import org.dateline.core.rendition.Organization;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The organization whose press office this is. What it is called depends on the language; what a language lacks is said in
 * English, so {@code name} has at least that.
 *
 * @param name its full name, by language tag
 * @param acronym its acronym, by language tag; may be empty
 * @param unit the unit that gives out releases, by language tag; may be empty
 * @param city where releases are given out, by language tag
 * @param zone the zone of that city: hours on screens and pages are written in it
 * @param addressLines for the letterhead, the web site included
 * @param mediaContacts whom journalists may call, unless a release names others
 * @param about the standing paragraph at the end of every release, by language tag
 */
@ConfigurationProperties("dateline.organization")
public record ConfiguredOrganization(
        Map<String, String> name,
        Map<String, String> acronym,
        Map<String, String> unit,
        Map<String, String> city,
        ZoneId zone,
        List<String> addressLines,
        List<Contact> mediaContacts,
        Map<String, About> about)
        implements Organization {

    public ConfiguredOrganization {
        name = Map.copyOf(name);
        acronym = Map.copyOf(acronym);
        unit = Map.copyOf(unit);
        city = Map.copyOf(city);
        addressLines = List.copyOf(addressLines);
        mediaContacts = List.copyOf(mediaContacts);
        about = Map.copyOf(about);
        if (name.getOrDefault(Language.ENGLISH.tag(), "").isBlank()) {
            throw new IllegalArgumentException("dateline.organization.name.en says what the organization is called");
        }
    }

    /** Somebody whom journalists may call; only the name is needed. */
    public record Contact(
            String name,
            @Nullable String role,
            @Nullable String telephone,
            @Nullable String nightTelephone,
            @Nullable String email) {}

    /** The standing paragraph in one language, in CommonMark. */
    public record About(String heading, String text) {}

    public String nameIn(Language language) {
        return in(language, name);
    }

    public String acronymIn(Language language) {
        return in(language, acronym);
    }

    public String unitIn(Language language) {
        return in(language, unit);
    }

    @Override
    public String city(Language language) {
        return in(language, city);
    }

    @Override
    public Letterhead letterhead(Language language) {
        return new Letterhead(nameIn(language), acronymIn(language), unitIn(language), addressLines);
    }

    /** The standing paragraph, if there is one in that very language. */
    @Override
    public Optional<Boilerplate> boilerplate(Language language) {
        return Optional.ofNullable(about.get(language.tag()))
                .map(words -> new Boilerplate(words.heading(), new Prose(words.text())));
    }

    @Override
    public List<MediaContact> contacts() {
        return mediaContacts.stream()
                .map(contact -> new MediaContact(
                        contact.name(),
                        orEmpty(contact.role()),
                        orEmpty(contact.telephone()),
                        orEmpty(contact.nightTelephone()),
                        orEmpty(contact.email())))
                .toList();
    }

    private static String in(Language language, Map<String, String> words) {
        String known = words.get(language.tag());
        return known == null ? words.getOrDefault(Language.ENGLISH.tag(), "") : known;
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
