package org.dateline.reports.pdf;

import java.util.List;
import org.dateline.core.text.Language;

/** What a body ten times as long costs, in turns with the body itself. */
final class GrowthBenchmark {

    private static final int ROUNDS = 60;

    private GrowthBenchmark() {}

    static void run() throws Exception {
        PdfBenchmarks.say("growth: a body ten times as long, %d rounds; milliseconds a file", ROUNDS);
        PdfBenchmarks.say("| language | once: best | median | tenfold: best | median | × best | × median |");
        PdfBenchmarks.say("| --- | --- | --- | --- | --- | --- | --- |");
        for (Language language : Language.values()) {
            List<Samples> samples = new Turns(3, ROUNDS, 5)
                    .of(List.of(
                            OwnMaker.of(BenchmarkReleases.twoPages(language)),
                            OwnMaker.of(BenchmarkReleases.tenfold(language))));
            Samples once = samples.get(0);
            Samples tenfold = samples.get(1);
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
