package org.dateline.core.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.PersonName;
import org.jspecify.annotations.Nullable;

/** Parts the words about somebody into offices, each with its institution and acronym. */
final class Offices {

    private static final Pattern ARTICLE =
            Pattern.compile("^(?:the |The |le |la |l’|l'|Le |La |L’|el |El |su |son |sa |its |their )");

    private static final Pattern ACRONYM = Pattern.compile(" ?\\((\\p{Lu}[\\p{Lu}\\d-]+)\\)$");
    private static final Pattern ACRONYM_ALONE = Pattern.compile("\\p{Lu}{2,8}");
    private static final Pattern LOOSE_END = Pattern.compile("(?:[ ,]+(?:of|the|for|to the|and|et|y|de|du|&))+$");
    private static final Pattern OF_ITSELF =
            Pattern.compile("(?iu)(?:minister|secretary of state|ministre|ministro|ministra)$");

    private final Speech speech;
    private final @Nullable HostCountry country;
    private final Pattern between;
    private final Pattern of;
    private final Pattern institution;

    Offices(Speech speech, @Nullable HostCountry country) {
        this.speech = speech;
        this.country = country;
        String article = "(?:the |le |la |l’|el )?";
        between = Pattern.compile(
                "(?:, | " + speech.and() + " |, " + speech.and() + " )(?=" + article + speech.head() + ")");
        of = Pattern.compile(" " + speech.of() + "(?=\\p{Lu})");
        institution = Pattern.compile(speech.institution());
    }

    /** Empty if the words leave no office. */
    Optional<Counterpart> counterpart(FoundPerson person) {
        List<Office> offices = new ArrayList<>();
        for (String words : between.split(trimmed(person.titles()))) {
            String title = trimmed(ARTICLE.matcher(words.strip()).replaceFirst(""));
            if (!title.isEmpty()) {
                offices.add(office(title));
            }
        }
        return offices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Counterpart(
                        honorific(person.honorific()), new PersonName(person.name(), family(person.name())), offices));
    }

    private Office office(String words) {
        String title = words;
        String acronym = "";
        Matcher ending = ACRONYM.matcher(words);
        if (ending.find()) {
            acronym = ending.group(1);
            title = words.substring(0, ending.start());
        }
        title = withoutCountry(title);
        Matcher joint = of.matcher(title);
        while (joint.find()) {
            String office = title.substring(0, joint.start());
            String body = title.substring(joint.end());
            boolean named = institution.matcher(body).find() || !acronym.isEmpty();
            if (ACRONYM_ALONE.matcher(body).matches()) {
                return new Office(capitalized(office), body, body);
            }
            if (named && !OF_ITSELF.matcher(office).find()) {
                return new Office(capitalized(office), body, acronym);
            }
        }
        return new Office(capitalized(title), "", acronym);
    }

    /** "Minister of Health of Ghana" is, in a visit to Ghana, the Minister of Health. */
    private String withoutCountry(String title) {
        if (country == null) {
            return title;
        }
        String name = Pattern.quote(country.nameIn(speech.language()));
        String shorter = title.replaceFirst(" " + speech.of() + "(?:the )?" + name + "$", "");
        return of.matcher(shorter).find() ? shorter : title;
    }

    private static String trimmed(String words) {
        return LOOSE_END.matcher(words.strip()).replaceFirst("").strip();
    }

    private static String capitalized(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    /** One form for all: "H. E." and "HE" are "H.E.". */
    private static String honorific(String found) {
        return found.replaceAll("^H\\. ?E\\.?|^HE\\b", "H.E.")
                .replaceAll("^S\\. ?E\\.", "S.E.")
                .replaceAll("^el |^la ", "");
    }

    /** What stands in capitals beside other words; else the last word with its particles. */
    private static String family(String name) {
        String[] words = name.split(" ");
        StringBuilder capitals = new StringBuilder();
        int count = 0;
        for (String word : words) {
            boolean inCapitals = word.length() > 1 && !word.endsWith(".") && word.equals(word.toUpperCase(Locale.ROOT));
            if (inCapitals && (count == 0 || name.contains(capitals + " " + word))) {
                capitals.append(count == 0 ? "" : " ").append(word);
                count++;
            }
        }
        if (count > 0 && count < words.length) {
            return capitals.toString();
        }
        int from = words.length - 1;
        while (from > 1 && Character.isLowerCase(words[from - 1].charAt(0))) {
            from--;
        }
        return String.join(" ", List.of(words).subList(from, words.length));
    }
}
