package org.dateline.core.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Office;

/**
 * An office as a text or a record words it, so that "Foreign Minister" and "Minister of Foreign Affairs" are alike, but no
 * minister and vice-minister.
 *
 * @param heads Minister, Director: the words of office
 * @param ranks vice, deputy
 * @param matter health, foreign affairs: everything else, without "of" and "the"
 */
record Title(Set<String> heads, Set<String> ranks, Set<String> matter) {

    private static final String VICE = "vice";
    private static final Pattern PARTS = Pattern.compile("[-‐‑]|(?<=^[ldLD])[’']");

    /** What a country is called with its name: republic, kingdom; as {@link #stem} leaves them. */
    private static final Set<String> STATES =
            Set.of("republ", "kingdo", "royaum", "reino", "state", "federa", "democr", "people", "popula", "islami");

    static Title of(String written, Language language) {
        Vocabulary vocabulary = Vocabulary.of(language);
        Set<String> heads = new LinkedHashSet<>();
        Set<String> ranks = new TreeSet<>();
        Set<String> matter = new LinkedHashSet<>();
        for (Word word : Word.in(written)) {
            for (String part : PARTS.split(word.written())) {
                String folded = Word.folded(part);
                if (vocabulary.isRank(folded)) {
                    ranks.add(rank(folded));
                } else if (vocabulary.isViceOffice(folded)) {
                    ranks.add(VICE);
                    heads.add(stem(vocabulary.headOf(folded)));
                } else if (vocabulary.isOffice(folded)) {
                    heads.add(stem(folded));
                } else if (!vocabulary.isJoint(folded) && !folded.isEmpty()) {
                    matter.add(stem(folded));
                }
            }
        }
        return new Title(heads, ranks, matter);
    }

    /** "Vice-Minister" and "Deputy Minister" are the same office in two translations. */
    private static String rank(String folded) {
        return switch (folded) {
            case "deputy", "adjoint", "adjointe", "adjunto", "adjunta", "vice" -> VICE;
            default -> folded.length() > 5 ? folded.substring(0, folded.length() - 1) : folded;
        };
    }

    private static String stem(String folded) {
        String bare = folded;
        for (String person : List.of("woman", "man", "person")) {
            if (bare.endsWith(person)) {
                bare = bare.substring(0, bare.length() - person.length());
            }
        }
        return bare.length() > 6 ? bare.substring(0, 6) : bare;
    }

    /** Whether this, as a text words it, may stand for one of the offices on record. */
    boolean agreesWithAny(List<Office> offices, Set<String> host, Language language) {
        Set<String> heads = new HashSet<>();
        // "Minister of Foreign Affairs of the Republic of Moldova" is the minister on record in Moldova.
        Set<String> matter = new HashSet<>(STATES);
        host.forEach(word -> matter.add(stem(word)));
        boolean ranked = false;
        boolean bare = false;
        for (Office office : offices) {
            Title recorded = of(office.title() + " " + office.institution(), language);
            heads.addAll(recorded.heads);
            matter.addAll(recorded.matter);
            matter.addAll(recorded.heads);
            matter.add(stem(Word.folded(office.acronym())));
            bare |= recorded.matter.isEmpty() && recorded.heads.containsAll(this.heads);
            ranked |= ranks.isEmpty() && this.matter.isEmpty() || recorded.ranks.equals(ranks);
        }
        return ranked && heads.containsAll(this.heads) && (bare || matter.containsAll(this.matter));
    }
}
