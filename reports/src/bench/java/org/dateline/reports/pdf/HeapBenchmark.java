package org.dateline.reports.pdf;

import java.util.List;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Language;

/** All languages, over and over, in a JVM with a small heap: it ends well or with an OutOfMemoryError. */
public final class HeapBenchmark {

    private static final int ROUNDS = 200;

    private HeapBenchmark() {}

    static void run() throws Exception {
        for (String heap : List.of("-Xmx64m", "-Xmx48m")) {
            try {
                PdfBenchmarks.say("heap: %s: %s", heap, Jvm.run(HeapBenchmark.class, List.of(heap)));
            } catch (IllegalStateException e) {
                PdfBenchmarks.say(
                        "heap: %s: %s", heap, e.getMessage().lines().findFirst().orElse(""));
            }
        }
    }

    /** Renders every language in turn, on one renderer. */
    public static void main(String[] none) {
        ReleaseRenderer renderer = PdfRendering.renderer(House.STYLE);
        int files = 0;
        long start = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            for (Language language : Language.values()) {
                renderer.render(SampleReleases.in(language));
                files++;
            }
        }
        double milliseconds = (System.nanoTime() - start) / 1e6 / files;
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        PdfBenchmarks.say(
                "%d files in six languages, %.2f ms a file on average, from the first on; %d MB live at the end",
                files, milliseconds, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
}
