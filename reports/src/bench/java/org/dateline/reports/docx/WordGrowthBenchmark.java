package org.dateline.reports.docx;

import java.util.List;
import org.dateline.core.text.Language;
import org.dateline.reports.pdf.PdfBenchmarks;
import org.dateline.reports.pdf.Turns;

/** What a body ten times as long costs in Word, in turns with the body itself. */
public final class WordGrowthBenchmark {

    private static final int ROUNDS = 21;
    private static final int FILES_IN_A_ROW = 5;

    private WordGrowthBenchmark() {}

    public static void run() throws Exception {
        PdfBenchmarks.say(
                "word-growth: a body ten times as long, %d rounds; milliseconds of a processor a file", ROUNDS);
        PdfBenchmarks.say("| language | once: best | median | tenfold: best | median | × best | × median |");
        PdfBenchmarks.say("| --- | --- | --- | --- | --- | --- | --- |");
        for (Language language : Language.values()) {
            List<Turns.Times> times = new Turns(FILES_IN_A_ROW, ROUNDS, 2)
                    .of(List.of(
                            OwnDocxMaker.of(WordReleases.twoPages(language)),
                            OwnDocxMaker.of(WordReleases.tenfold(language))));
            Turns.Times once = times.get(0);
            Turns.Times tenfold = times.get(1);
            PdfBenchmarks.say(
                    "| %s | %.3f | %.3f | %.3f | %.3f | %.2f | %.2f |",
                    language.tag(),
                    once.processor().best(),
                    once.processor().median(),
                    tenfold.processor().best(),
                    tenfold.processor().median(),
                    tenfold.processor().best() / once.processor().best(),
                    tenfold.processor().median() / once.processor().median());
        }
    }
}
