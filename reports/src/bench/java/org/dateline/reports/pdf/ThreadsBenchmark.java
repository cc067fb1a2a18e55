package org.dateline.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.core.text.Language;

/** How many files a second one thread makes and how many two make that share the renderer, in turns. */
final class ThreadsBenchmark {

    private static final int ROUNDS = 7;
    private static final double SECONDS = 1;

    private ThreadsBenchmark() {}

    static void run() throws Exception {
        PdfBenchmarks.say("threads: files a second, %d rounds of %.1f s each", ROUNDS, SECONDS);
        PdfBenchmarks.say("| language | one: best | median | two: best | median | × best | × median |");
        PdfBenchmarks.say("| --- | --- | --- | --- | --- | --- | --- |");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Language language : Language.values()) {
                Maker maker = OwnMaker.of(BenchmarkReleases.twoPages(language));
                filesASecond(maker, 2, threads);
                filesASecond(maker, 2, threads);
                double[] one = new double[ROUNDS];
                double[] two = new double[ROUNDS];
                for (int round = 0; round < ROUNDS; round++) {
                    one[round] = filesASecond(maker, 1, threads);
                    two[round] = filesASecond(maker, 2, threads);
                }
                Samples single = Samples.of(one);
                Samples twin = Samples.of(two);
                PdfBenchmarks.say(
                        "| %s | %.0f | %.0f | %.0f | %.0f | %.2f | %.2f |",
                        language.tag(),
                        single.part(1),
                        single.median(),
                        twin.part(1),
                        twin.median(),
                        twin.part(1) / single.part(1),
                        twin.median() / single.median());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static double filesASecond(Maker maker, int count, ExecutorService threads) throws Exception {
        long start = System.nanoTime();
        long end = start + (long) (SECONDS * 1e9);
        Callable<Integer> work = () -> {
            int files = 0;
            while (System.nanoTime() < end) {
                maker.make();
                files++;
            }
            return files;
        };
        List<Future<Integer>> running = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            running.add(threads.submit(work));
        }
        int files = 0;
        for (Future<Integer> future : running) {
            files += future.get();
        }
        return files / ((System.nanoTime() - start) / 1e9);
    }
}
