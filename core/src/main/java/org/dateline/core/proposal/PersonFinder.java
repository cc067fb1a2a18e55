package org.dateline.core.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a text names with an office: "H.E. QIN Gang, State Councillor and …", "the Minister of Health, Jane Roe,",
 * "Prime Minister Jane Roe". A name without an office is no fact about a visit.
 */
final class PersonFinder {

    private static final String WORD = "(?:\\p{Lu}[\\p{L}’'-]*\\p{L}|\\p{Lu}\\.)";
    private static final String PARTICLE =
            "(?:de|da|do|dos|del|dela|de la|van den|van der|van|von|bin|bint|al|el|ben|ould|y)";
    private static final String NAME = WORD + "(?: (?:" + PARTICLE + " )?" + WORD + "){1,4}";

    private final Pattern before;
    private final Pattern after;
    private final Pattern joined;
    private final Pattern head;
    private final Pattern heads;

    PersonFinder(Speech speech) {
        String name = "(?<name>(?!G[ée]n[ée]ral)" + NAME + ")";
        String honorific = "(?:(?<honorific>" + speech.honorific() + ") ?)";
        String article = "(?:the |The |le |la |l’|l'|Le |La |L’|el |El |su |son |sa |its |their )?";
        String titles = "(?<titles>" + article + speech.head() + speech.rest() + ")";
        after = Pattern.compile("(?<![\\p{L}])" + honorific + "?" + name + ", (?:(?:ancienne? |then )?)" + titles);
        before = Pattern.compile(
                "(?<![\\p{L}-])" + titles + ", " + honorific + "?" + name + "(?=[,.;:)]| (?:and|et|y|\\p{Ll}))");
        joined = Pattern.compile("(?<![\\p{L}-])(?:(?<acronym>\\p{Lu}{2,8})(?:[’']s)? )?(?<titles>"
                + speech.head() + "(?: (?:général|générale|General|de l’\\p{Lu}+|de la \\p{Lu}+|del? \\p{Lu}+))?) "
                + honorific + "?"
                + name + "(?<behind> (?:of the|of) \\p{Lu}[\\p{L} ]+ \\(\\p{Lu}+\\))?");
        head = Pattern.compile(speech.head());
        heads = Pattern.compile("^(?:" + article + ")?" + speech.head());
    }

    /** In the order in which the text names them first. */
    List<FoundPerson> find(List<String> paragraphs) {
        List<FoundPerson> all = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            List<FoundPerson> here = new ArrayList<>();
            collect(after, paragraphs.get(i), i, here);
            collect(before, paragraphs.get(i), i, here);
            collect(joined, paragraphs.get(i), i, here);
            here.sort(Comparator.comparingInt(FoundPerson::start));
            all.addAll(here);
        }
        Set<String> names = new HashSet<>();
        List<FoundPerson> first = new ArrayList<>();
        for (FoundPerson person : all) {
            boolean known = names.stream().anyMatch(name -> name.endsWith(lastWord(person.name())));
            if (!known) {
                names.add(person.name());
                first.add(person);
            }
        }
        return first;
    }

    private void collect(Pattern pattern, String paragraph, int number, List<FoundPerson> found) {
        Matcher match = pattern.matcher(paragraph);
        int from = 0;
        while (match.find(from)) {
            String name = match.group("name");
            from = match.end("name");
            boolean taken = found.stream().anyMatch(other -> overlaps(other, match.start("name"), name));
            if (taken || isOffice(name)) {
                if (!pattern.equals(joined) && isOffice(name)) {
                    from = match.start("name") + 1;
                }
                continue;
            }
            String honorific = match.group("honorific");
            String titles = match.group("titles");
            found.add(new FoundPerson(
                    honorific == null ? "" : honorific.strip(),
                    name,
                    pattern.equals(joined) ? withInstitution(match, titles) : titles,
                    number,
                    match.start("name")));
        }
    }

    private static boolean overlaps(FoundPerson other, int start, String name) {
        return other.name().equals(name)
                || start < other.start() + other.name().length() && other.start() < start + name.length();
    }

    /** "Minister of Health" is written as a name is. */
    private boolean isOffice(String name) {
        return head.matcher(name).find() || heads.matcher(name).find();
    }

    private static String withInstitution(Matcher match, String titles) {
        String behind = match.group("behind");
        if (behind != null) {
            return titles + behind;
        }
        @Nullable String acronym = match.group("acronym");
        return acronym == null ? titles : titles + " of " + acronym;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
