package org.dateline.core.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;
import org.dateline.core.text.TextQuote;
import org.dateline.core.visit.VisitRecord;
import org.jspecify.annotations.Nullable;

/** A text of the corpus, the visit that it tells, and the errors that were planted in it. */
record CorpusText(String name, ReleaseText text, @Nullable VisitRecord record, List<Planted> planted) {

    /** @param words of the error, or what was left out */
    record Planted(String rule, String words) {
        /** By its place, or else, if nothing stands there, by what it says. */
        boolean isFoundBy(Finding finding) {
            if (!finding.key().equals(rule)) {
                return false;
            }
            String exact = finding.placeIfAny().map(TextQuote::exact).orElse("");
            return finding.part() == Part.DATE
                    || (exact.isEmpty()
                            ? finding.arguments().stream().anyMatch(said -> meet(said, words))
                            : meet(exact, words));
        }

        private static boolean meet(String said, String words) {
            return said.contains(words) || words.contains(said);
        }
    }

    private static final Pattern MARK = Pattern.compile("\\{\\{(\\w+)([|~])(.*?)}}", Pattern.DOTALL);

    /** @param name of the file: "corpus.txt" */
    static List<CorpusText> in(String name) {
        List<CorpusText> texts = new ArrayList<>();
        String file = file(name).replaceFirst("(?s)^.*?(?=^== |\\n== )", "\n");
        for (String text : file.split("\\n== ")) {
            if (!text.isBlank()) {
                texts.add(read(text));
            }
        }
        return texts;
    }

    private static CorpusText read(String marked) {
        List<Planted> planted = new ArrayList<>();
        String plain = MARK.matcher(marked).replaceAll(mark -> {
            planted.add(new Planted(mark.group(1), mark.group(3)));
            return mark.group(2).equals("|") ? java.util.regex.Matcher.quoteReplacement(mark.group(3)) : "";
        });
        String[] head = plain.lines().findFirst().orElseThrow().strip().split(" ");
        ReleaseText form = ReleaseTexts.complete();
        ReleaseText text = new ReleaseText(
                Language.withTag(head[0]),
                "The visit",
                "",
                new Dateline(
                        String.join(" ", List.of(head).subList(2, head.length - 1)),
                        LocalDate.parse(head[head.length - 1])),
                new Prose(plain.substring(plain.indexOf('\n') + 1)),
                Prose.EMPTY,
                form.contacts(),
                form.boilerplate(),
                null);
        return new CorpusText(plain, text, CorpusVisits.record(head[1]), planted);
    }

    private static String file(String name) {
        try (InputStream file = Objects.requireNonNull(CorpusText.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
