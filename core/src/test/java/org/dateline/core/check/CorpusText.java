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
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitRecord;
import org.jspecify.annotations.Nullable;

/** A text of the corpus, the visit that it tells, and the errors that were planted in it. */
record CorpusText(String name, ReleaseText text, @Nullable VisitRecord record, List<Planted> planted) {

    /** @param words of the error, or what was left out */
    record Planted(String rule, String words) {
        boolean isFoundBy(Finding finding) {
            return finding.key().equals(rule)
                    && (finding.part() == Part.DATE
                            || finding.arguments().stream()
                                    .anyMatch(said -> said.contains(words) || words.contains(said)));
        }
    }

    private static final Pattern MARK = Pattern.compile("\\{\\{(\\w+)([|~])(.*?)}}", Pattern.DOTALL);

    static List<CorpusText> all() {
        List<CorpusText> texts = new ArrayList<>();
        String file = file().replaceFirst("(?s)^.*?(?=^== |\\n== )", "\n");
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
                new Dateline(head[2], LocalDate.parse(head[3])),
                new Prose(plain.substring(plain.indexOf('\n') + 1)),
                Prose.EMPTY,
                form.contacts(),
                form.boilerplate(),
                null);
        Visit visit = CorpusVisits.named(head[1]);
        return new CorpusText(plain, text, visit == null ? null : VisitRecord.of(visit), planted);
    }

    private static String file() {
        try (InputStream file = Objects.requireNonNull(CorpusText.class.getResourceAsStream("corpus.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
