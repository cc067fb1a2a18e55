package org.dateline.core.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.visit.VisitRecord;
import org.jspecify.annotations.Nullable;

/**
 * An acronym is introduced once, "International Organization for Migration (IOM)", before it is used, and used afterwards.
 * Those that every reader knows need no introduction, and a headline has no room for one.
 */
final class AcronymRule implements Rule {

    private static final Set<String> KNOWN = Set.copyOf(List.of(
            ("UN EU US USA UK AU TV NGO NGOS CEO ID IT AI GDP HIV AIDS COVID SARS MERS TB PDF HTML USD EUR CHF GMT UTC UNESCO UNICEF"
                            + " NATO OPEC HE HH SE EE UU ONU UE UA VIH SIDA PIB ONG RDC OTAN OVNI FIFA BBC CNN AFP DNA ADN PCR ICT DC NY"
                            + " AM PM OK CV FAQ II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI MM LL RSVP SOS WWW HIS HER THE AND NOT ALL NO YES"
                            + " CET EST BST SMS LED CO CFA SDG SDGS ODD ODS G7 G20")
                    .split(" ")));
    private static final String LETTERS = "(?<acronym>\\p{Lu}[\\p{Lu}&-]{1,11})";
    private static final Pattern BRACKETS = Pattern.compile("(?<before>[\\p{L}\\p{M}”»’'-]) ?\\(" + LETTERS + "s?\\)");
    private static final Pattern INTRODUCED_BEHIND = Pattern.compile("(?<![\\p{L}\\p{N}-])" + LETTERS
            + "(?: \\((?:the |la |le |el |l[’'])?\\p{Lu}\\p{Ll}|, (?:the|la|le|el|l[’']) ?\\p{L})");
    private static final Pattern USED =
            Pattern.compile("(?<![\\p{L}\\p{N}@.-])" + LETTERS + "(?![\\p{L}\\p{N}])(?!-\\d)");
    private static final Pattern NAMED = Pattern.compile(
            "(?:(?:Mrs?|Ms|Dr|Sra?|Mme|Prof|H\\. ?E|S\\. ?E|HE|SE|M|Professor|Minister|Ministre|Ministra|Ministro|DG|Chairman|Commissioner)\\.?"
                    + "|Excellency,?|Excellence|Excelencia)\\s$");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}&-]{1,11}");
    private static final Pattern DATELINE = Pattern.compile("^(?:/| [–—-] |, \\p{L}+ [–—-]|, \\d)");
    private static final Pattern GIVEN_NAME = Pattern.compile("^ \\p{Lu}\\p{Ll}+");

    /** Where an acronym stands, in the order of the text. */
    private record Use(Passage passage, int start, int end, boolean introduces) {}

    private final Set<String> names = new HashSet<>();

    /** An institution's own: with its name it is part of how the institution is called, used again or not. */
    private final Set<String> recorded = new HashSet<>();

    /** @param record whose family names in capitals are no acronyms; null if the text tells no visit on record */
    AcronymRule(@Nullable VisitRecord record) {
        if (record != null) {
            PersonOnRecord.all(record)
                    .forEach(person -> person.offices().forEach(office -> recorded.add(office.acronym())));
            PersonOnRecord.all(record)
                    .forEach(person -> names.addAll(List.of(
                            person.name().family().toUpperCase(Locale.ROOT).split("[ -]"))));
        }
    }

    @Override
    public List<Finding> check(CheckedText text) {
        List<Finding> findings = new ArrayList<>();
        if (!Vocabulary.isLatin(text.language())) {
            return findings;
        }
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        for (Passage passage : text.passages()) {
            if (isHeadline(passage) || passage.words().equals(passage.words().toUpperCase(Locale.ROOT))) {
                continue;
            }
            read(passage, uses);
        }
        uses.forEach((acronym, places) -> {
            if (places.stream().anyMatch(Use::introduces) || !KNOWN.contains(acronym)) {
                look(acronym, places, findings);
            }
        });
        // "World Food Programme (WPF)" has been said to be another institution's: it is not one to be used again.
        findings.removeIf(finding -> finding.key().equals("acronymUnused")
                && text.misnamed().stream()
                        .anyMatch(wrong -> wrong.finding().placeIfAny().equals(finding.placeIfAny())));
        return findings;
    }

    private static boolean isHeadline(Passage passage) {
        return passage.part() == Part.HEADLINE || passage.part() == Part.SUBHEAD || passage.isHeading();
    }

    private void read(Passage passage, Map<String, List<Use>> uses) {
        String words = passage.words();
        Set<Integer> introduced = new HashSet<>();
        Matcher brackets = BRACKETS.matcher(words);
        while (brackets.find()) {
            introduced.add(brackets.start("acronym"));
        }
        Matcher behind = INTRODUCED_BEHIND.matcher(words);
        Set<Integer> explained = new HashSet<>();
        while (behind.find()) {
            explained.add(behind.start("acronym"));
        }
        Matcher used = USED.matcher(words);
        while (used.find()) {
            int start = used.start("acronym");
            int end = used.end("acronym");
            boolean introduces = introduced.contains(start);
            if (introduces
                    || !isDateline(words, start, end)
                            && !names.contains(used.group("acronym"))
                            && !isName(words, start, end)) {
                uses.computeIfAbsent(used.group("acronym"), any -> new ArrayList<>())
                        .add(new Use(passage, start, end, introduces || explained.contains(start)));
            }
        }
        for (int start : introduced) {
            boolean plural = USED.matcher(words.substring(start)).lookingAt();
            Matcher acronym = ACRONYM.matcher(words);
            if (!plural && acronym.find(start)) {
                uses.computeIfAbsent(acronym.group(), any -> new ArrayList<>())
                        .add(new Use(passage, start, acronym.end(), true));
            }
        }
    }

    /** "NAIROBI – The High Commissioner": a city that opens a text. */
    private static boolean isDateline(String words, int start, int end) {
        return start == 0 && DATELINE.matcher(words.substring(end)).find();
    }

    /** "H.E. QIN Gang": a family name in capitals. */
    private static boolean isName(String words, int start, int end) {
        boolean titled =
                NAMED.matcher(words.substring(Math.max(0, start - 14), start)).find();
        return titled && GIVEN_NAME.matcher(words.substring(end)).find();
    }

    private void look(String acronym, List<Use> uses, List<Finding> findings) {
        Use first = uses.get(0);
        List<Use> introductions = uses.stream().filter(Use::introduces).toList();
        if (introductions.isEmpty() || !first.introduces()) {
            findings.add(first.passage().advice("acronymNotIntroduced", first.start(), first.end(), acronym));
        }
        for (Use again : introductions.stream().skip(1).toList()) {
            if (isInBrackets(again)) {
                findings.add(again.passage().advice("acronymTwice", again.start() - 1, again.end() + 1, acronym));
            }
        }
        if (uses.size() == 1 && first.introduces() && isInBrackets(first) && !recorded.contains(acronym)) {
            findings.add(first.passage().advice("acronymUnused", first.start(), first.end(), acronym));
        }
    }

    private static boolean isInBrackets(Use use) {
        String words = use.passage().words();
        return use.start() > 0
                && words.charAt(use.start() - 1) == '('
                && use.end() < words.length()
                && words.charAt(use.end()) == ')';
    }
}
