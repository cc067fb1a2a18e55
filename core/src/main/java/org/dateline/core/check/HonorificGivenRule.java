package org.dateline.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitRecord;

/** Whoever has an honorific on record has it where the body first writes the whole name; in English, French and Spanish. */
final class HonorificGivenRule implements FactRule {

    private static final Pattern EXCELLENT = Pattern.compile("(?iu)excell?en[ct]|excm[oa]");
    private static final Pattern POINTS = Pattern.compile("[.\\s]+");
    private static final int ROOM_FOR_TITLES = 12;
    private static final Pattern RIGHT_BEFORE = Pattern.compile("\\s*(?:(?:Mr|Mrs|Ms|Mme|M|Dr|Sra?|el|la)\\.? ?)*");
    private static final Pattern TITLES = Pattern.compile("[^,;:\\n]{0,60}");
    private static final Pattern EXCELLENCY = Pattern.compile(
            "(?<!\\p{L})(?:H\\. ?E\\.?|HE(?!\\p{L})\\.?|S\\. ?E\\.?|SE(?!\\p{L})|S\\. ?Exc\\.|(?:His|Her) Excellency,?|Son Excellence,?"
                    + "|Su Excelencia,?|Excm[oa]\\.?|Excelentísim[oa])");
    private static final Pattern EXCELLENCIES =
            Pattern.compile("(?i)Excellencies|Excellences|Excelencias|\\bLL\\. ?EE\\.|\\bH\\.E\\.s\\b|Excmos");

    @Override
    public List<Finding> check(CheckedText text, VisitRecord record) {
        Visit visit = record.visit();
        List<Finding> findings = new ArrayList<>();
        List<Passage> body = text.body();
        List<String> told = new ArrayList<>();
        for (Counterpart counterpart : visit.counterparts()) {
            String name = counterpart.name().written();
            String honorific = counterpart.honorific();
            if (honorific.isEmpty() || told.contains(name) || !speaks(text.language(), honorific)) {
                continue;
            }
            told.add(name);
            look(body, counterpart, visit.counterparts(), text.language()).ifPresent(findings::add);
        }
        return findings;
    }

    private static boolean speaks(Language language, String honorific) {
        return switch (language) {
            case ENGLISH -> true;
            case FRENCH, SPANISH -> isExcellency(honorific);
            case ARABIC, CHINESE, RUSSIAN -> false;
        };
    }

    static boolean isExcellency(String honorific) {
        String letters = letters(honorific);
        return letters.equals("HE")
                || letters.equals("SE")
                || EXCELLENT.matcher(letters).find();
    }

    /** What the first whole name in the body lacks. */
    private static Optional<Finding> look(
            List<Passage> body, Counterpart counterpart, List<Counterpart> all, Language language) {
        String name = counterpart.name().written();
        String small = name.toLowerCase(Locale.ROOT);
        for (Passage passage : body) {
            int at = passage.words().toLowerCase(Locale.ROOT).indexOf(small);
            if (at < 0 || passage.words().length() < at + name.length()) {
                continue;
            }
            int end = at + name.length();
            if (isHonoured(passage.words().substring(0, at), counterpart, all)) {
                return Optional.empty();
            }
            Finding found = passage.warning("honorificMissing", at, end, name, counterpart.honorific());
            boolean bare = language == Language.ENGLISH;
            return Optional.of(bare ? found.mendedBy(counterpart.honorific() + " " + name) : found);
        }
        return Optional.empty();
    }

    /** @param before what the passage says before the name */
    private static boolean isHonoured(String before, Counterpart counterpart, List<Counterpart> all) {
        if (EXCELLENCIES.matcher(before).find()) {
            return true;
        }
        String honorific = counterpart.honorific();
        if (!isExcellency(honorific)) {
            int from = Math.max(0, before.length() - honorific.length() - ROOM_FOR_TITLES);
            return letters(before.substring(from)).contains(letters(honorific));
        }
        int end = endOfLastHonorific(before);
        if (end < 0) {
            return false;
        }
        String between = before.substring(end);
        return TITLES.matcher(between).matches()
                && all.stream().noneMatch(other -> between.contains(other.name().family()));
    }

    /** Whether an excellency's honorific stands right before, with no more than titles and forms of address between. */
    static boolean endsHonoured(String before) {
        if (EXCELLENCIES.matcher(before).find()) {
            return true;
        }
        int end = endOfLastHonorific(before);
        return end >= 0 && RIGHT_BEFORE.matcher(before.substring(end)).matches();
    }

    private static int endOfLastHonorific(String before) {
        int end = -1;
        Matcher given = EXCELLENCY.matcher(before);
        while (given.find()) {
            end = given.end();
        }
        return end;
    }

    private static String letters(String words) {
        return POINTS.matcher(words).replaceAll("");
    }
}
