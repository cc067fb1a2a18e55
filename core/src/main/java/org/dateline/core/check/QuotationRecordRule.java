package org.dateline.core.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.visit.Quotation;
import org.dateline.core.visit.VisitRecord;
import org.jspecify.annotations.Nullable;

/**
 * What stands between quotation marks and was said at the visit has the words on record, was cleared, and was said by the
 * one to whom the text gives it. A visit of which no words are on record in the text's language is left alone, and so is
 * somebody who is not on record.
 */
final class QuotationRecordRule implements FactRule {

    private static final Pattern QUOTED =
            Pattern.compile("“(?<a>[^“”]{12,})”|«\\s?(?<b>[^«»]{12,}?)\\s?»|\"(?<c>[^\"]{12,})\"|„(?<d>[^„“]{12,})“");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern CUT = Pattern.compile("\\s*(?:…|\\.\\.\\.|\\[[^\\]]*\\]|\\(…\\))\\s*");
    private static final double ALIKE = 0.6;
    private static final int FEWEST = 4;
    private static final int WINDOW = 140;

    @Override
    public List<Finding> check(CheckedText text, VisitRecord record) {
        List<Finding> findings = new ArrayList<>();
        List<Quotation> recorded = record.visit().quotations().stream()
                .filter(quotation -> quotation.language() == text.language())
                .toList();
        if (recorded.isEmpty()) {
            return findings;
        }
        List<Mention> mentions = text.mentions();
        Pattern saying = Vocabulary.of(text.language()).saying();
        for (Passage passage : text.passages()) {
            Matcher found = QUOTED.matcher(passage.words());
            while (found.find()) {
                Quoted quoted = Quoted.of(found, passage, mentions, saying);
                if (quoted.words().size() >= FEWEST) {
                    look(quoted, recorded, findings);
                }
            }
        }
        return findings;
    }

    private static void look(Quoted quoted, List<Quotation> recorded, List<Finding> findings) {
        Passage passage = quoted.passage();
        Optional<Quotation> same = recorded.stream()
                .filter(quotation -> quoted.isPartOf(quotation.words()))
                .findFirst();
        if (same.isPresent()) {
            Quotation quotation = same.get();
            if (!quotation.cleared()) {
                findings.add(passage.warning(
                        "quotationNotCleared", quoted.start(), quoted.end(), quoted.written(), quotation.speaker()));
            }
            if (quoted.speaker() != null && !quoted.speaker().equals(quotation.speaker())) {
                findings.add(passage.warning(
                        "quotationSpeaker", quoted.start(), quoted.end(), quoted.speaker(), quotation.speaker()));
            }
            return;
        }
        Optional<Quotation> like = recorded.stream()
                .filter(quotation -> likeness(quoted.words(), words(quotation.words())) >= ALIKE)
                .findFirst();
        if (like.isPresent()) {
            findings.add(passage.warning(
                            "quotationDiffers",
                            quoted.start(),
                            quoted.end(),
                            quoted.written(),
                            like.get().words())
                    .mendedBy(like.get().words() + quoted.ending()));
        } else if (quoted.speaker() != null
                && recorded.stream().anyMatch(quotation -> quotation.speaker().equals(quoted.speaker()))) {
            findings.add(passage.warning(
                    "quotationNotCleared", quoted.start(), quoted.end(), quoted.written(), quoted.speaker()));
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT).replace('’', '\'')))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** How much of both is the same words in the same order. */
    private static double likeness(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                common[i][j] = a.get(i - 1).equals(b.get(j - 1))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        int same = common[a.size()][b.size()];
        return a.isEmpty() || b.isEmpty()
                ? 0
                : Math.max(2.0 * same / (a.size() + b.size()), same >= 6 ? (double) same / a.size() - 0.2 : 0);
    }

    /** @param speaker the name on record of whom the text lets say it; null if it does not say, or says somebody else */
    private record Quoted(
            Passage passage, int start, int end, @Nullable String speaker) {

        static Quoted of(Matcher found, Passage passage, List<Mention> mentions, Pattern saying) {
            int group = 1;
            while (found.group(group) == null) {
                group++;
            }
            return new Quoted(
                    passage,
                    found.start(group),
                    found.end(group),
                    speaker(passage, found.start(), found.end(), mentions, saying));
        }

        private static @Nullable String speaker(
                Passage passage, int start, int end, List<Mention> mentions, Pattern saying) {
            String words = passage.words();
            int stop = end;
            while (stop < words.length()
                    && stop < end + WINDOW
                    && "“«\"".indexOf(words.charAt(stop)) < 0
                    && !(words.charAt(stop) == '.' && (stop + 1 == words.length() || isBreak(words, stop)))) {
                stop++;
            }
            if (saying.matcher(words.substring(end, stop)).find()) {
                return only(passage, end, stop, mentions);
            }
            int from = start;
            while (from > 0
                    && from > start - WINDOW
                    && "”»\"".indexOf(words.charAt(from - 1)) < 0
                    && !(words.charAt(from - 1) == '.' && isBreak(words, from - 1))) {
                from--;
            }
            return words.substring(from, start).stripTrailing().matches("(?s).*[,:]")
                            && saying.matcher(words.substring(from, start)).find()
                    ? only(passage, from, start, mentions)
                    : null;
        }

        private static boolean isBreak(String words, int point) {
            return point + 2 < words.length()
                    && words.charAt(point + 1) == ' '
                    && point > 3
                    && Character.isLowerCase(words.charAt(point - 1))
                    && Character.isLowerCase(words.charAt(point - 2));
        }

        private static @Nullable String only(Passage passage, int from, int to, List<Mention> mentions) {
            List<String> names = mentions.stream()
                    .filter(mention ->
                            mention.passage().equals(passage) && mention.start() >= from && mention.end() <= to)
                    .map(mention -> mention.person().name().written())
                    .distinct()
                    .toList();
            return names.size() == 1 ? names.get(0) : null;
        }

        String written() {
            return passage.words().substring(start, end);
        }

        List<String> words() {
            return QuotationRecordRule.words(written());
        }

        /** The point or comma before the closing mark is the text's. */
        String ending() {
            String written = written().strip();
            char last = written.charAt(written.length() - 1);
            return ",.;".indexOf(last) >= 0 ? String.valueOf(last) : "";
        }

        /** Words may be left out where the text says so. */
        boolean isPartOf(String recorded) {
            String all = " " + String.join(" ", QuotationRecordRule.words(recorded)) + " ";
            return CUT.splitAsStream(written())
                    .map(piece -> " " + String.join(" ", QuotationRecordRule.words(piece)) + " ")
                    .allMatch(all::contains);
        }
    }
}
