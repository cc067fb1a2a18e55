package org.dateline.web.newsroom;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.publication.Archive;
import org.dateline.core.publication.Selection;
import org.dateline.core.publication.Selection.Filing;
import org.dateline.core.text.Language;
import org.dateline.core.visit.HostCountry;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody asked the archive for, as its page shows it and its addresses say it. */
record AskedArchive(Selection selection, Language language) {

    private static final String WORDS = "words";

    /**
     * A value that can be chosen.
     *
     * @param label as a reader sees it
     */
    record Option(String value, String label, int count, boolean chosen) {}

    /** Asked by an address. The page is in the language that was chosen, else in English. */
    static AskedArchive of(Map<String, String> asked) {
        Map<Filing, String> filed = new EnumMap<>(Filing.class);
        for (Filing filing : Filing.values()) {
            String value = asked.getOrDefault(name(filing), "").strip();
            if (!value.isEmpty()) {
                filed.put(filing, value);
            }
        }
        Language language = Optional.ofNullable(filed.get(Filing.LANGUAGE))
                .flatMap(Language::ofTag)
                .orElse(Language.ENGLISH);
        return new AskedArchive(new Selection(asked.getOrDefault(WORDS, ""), filed), language);
    }

    /** The same for a feed, which is in the order of time and searches nothing. */
    AskedArchive withoutWords() {
        return new AskedArchive(new Selection("", selection.filed()), language);
    }

    public List<Filing> filings() {
        return Arrays.asList(Filing.values());
    }

    /** As addresses name it. */
    public static String name(Filing filing) {
        return filing.name().toLowerCase(Locale.ROOT);
    }

    /** The values of what was found. */
    public List<Option> options(Filing filing, Archive.Found found) {
        String chosen = selection.filed(filing).orElse("");
        return found.choices().getOrDefault(filing, List.of()).stream()
                .map(choice -> new Option(
                        choice.value(),
                        label(filing, choice.value()),
                        choice.count(),
                        choice.value().equals(chosen)))
                .toList();
    }

    private String label(Filing filing, String value) {
        return switch (filing) {
            case COUNTRY -> HostCountry.exists(value) ? new HostCountry(value).nameIn(language) : value;
            case LANGUAGE -> Language.ofTag(value).map(Language::nativeName).orElse(value);
            default -> value;
        };
    }

    /** The address of the page that begins at a place. */
    public String address(String after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(ArchiveController.PATH);
        if (!selection.words().isEmpty()) {
            address.queryParam(WORDS, "{words}");
        }
        selection.filed().keySet().forEach(filing -> address.queryParam(name(filing), "{" + name(filing) + "}"));
        if (!after.isEmpty()) {
            address.queryParam("after", after);
        }
        Map<String, Object> values = new HashMap<>();
        values.put(WORDS, selection.words());
        selection.filed().forEach((filing, value) -> values.put(name(filing), value));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
