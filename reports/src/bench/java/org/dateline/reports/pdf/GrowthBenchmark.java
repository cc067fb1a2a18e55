package org.dateline.reports.pdf;

import java.util.List;
import org.dateline.core.text.Language;

/** What a body ten times as long costs, in turns with the body itself. */
final class GrowthBenchmark {

    private static final int ROUNDS = 30;

    private GrowthBenchmark() {}

    static void run() throws Exception {
        PdfBenchmarks.say("growth: a body ten times as long, %d rounds; milliseconds of a processor a file", ROUNDS);
        PdfBenchmarks.say("| language | once: best | median | tenfold: best | median | × best | × median |");
        PdfBenchmarks.say("| --- | --- | --- | --- | --- | --- | --- |");
        for (Language language : Language.values()) {
            List<Turns.Times> times = new Turns(2, ROUNDS, 4)
                    .of(List.of(
                            OwnMaker.of(BenchmarkReleases.twoPages(language)),
                            OwnMaker.of(BenchmarkReleases.tenfold(language))));
            Samples once = times.get(0).processor();
            Samples tenfold = times.get(1).processor();
            PdfBenchmarks.say(
                    "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |",
                    language.tag(),
                    once.best(),
                    once.median(),
                    tenfold.best(),
                    tenfold.median(),
                    tenfold.best() / once.best(),
                    tenfold.median() / once.median());
        }
    }
}
