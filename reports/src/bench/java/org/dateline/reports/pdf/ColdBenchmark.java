package org.dateline.reports.pdf;

import java.util.List;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.text.Language;

/** The first file of a JVM: from its start until the file is there, with classes, fonts and all. */
public final class ColdBenchmark {

    private static final int ROUNDS = 9;

    private ColdBenchmark() {}

    static void run() throws Exception {
        PdfBenchmarks.say("cold: a new process each, %d rounds in turns; milliseconds", ROUNDS);
        PdfBenchmarks.say("| language | process: best | median | worst | of it rendering: median |");
        PdfBenchmarks.say("| --- | --- | --- | --- | --- |");
        Language[] languages = Language.values();
        double[][] processes = new double[languages.length][ROUNDS];
        double[][] renderings = new double[languages.length][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < languages.length; i++) {
                long start = System.nanoTime();
                String printed = Jvm.run(ColdBenchmark.class, List.of(), languages[i].name());
                processes[i][round] = (System.nanoTime() - start) / 1e6;
                renderings[i][round] = Double.parseDouble(printed);
            }
        }
        for (int i = 0; i < languages.length; i++) {
            Samples process = Samples.of(processes[i]);
            PdfBenchmarks.say(
                    "| %s | %.0f | %.0f | %.0f | %.0f |",
                    languages[i].tag(),
                    process.best(),
                    process.median(),
                    process.part(1),
                    Samples.of(renderings[i]).median());
        }
    }

    /** Renders one release and prints how many milliseconds that took. */
    public static void main(String[] arguments) {
        ReleaseDocument document = SampleReleases.in(Language.valueOf(arguments[0]));
        long start = System.nanoTime();
        if (PdfRendering.renderer(House.STYLE).render(document).length == 0) {
            throw new IllegalStateException("an empty file");
        }
        System.out.println((System.nanoTime() - start) / 1e6);
    }
}
