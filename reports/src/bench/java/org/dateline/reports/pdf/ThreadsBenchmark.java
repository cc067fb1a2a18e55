package org.dateline.reports.pdf;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.dateline.core.text.Language;

/**
 * How many files a second one thread makes and how many two make that share the renderer, in turns.
 *
 * <p>All languages are warm before the first is measured: who compiles the renderer meanwhile takes a processor, and it would
 * be the second thread's. Beside it stands what could hold threads up: processor time and memory of a file, and how often a
 * thread waited for another's lock.
 */
final class ThreadsBenchmark {

    private static final int ROUNDS = 7;
    private static final double SECONDS = 1;
    /** Of a processor, for each language and thread. */
    private static final double WARM_UP_SECONDS = 6;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private ThreadsBenchmark() {}

    /** What one thread made, and what it took. */
    private record Work(int files, long processor, long allocated, long locks) {

        /** @param done whether to stop, asked before each file */
        static Work of(Maker maker, BooleanSupplier done) throws Exception {
            long id = Thread.currentThread().getId();
            long processor = THREADS.getCurrentThreadCpuTime();
            long allocated = THREADS.getThreadAllocatedBytes(id);
            long locks = THREADS.getThreadInfo(id).getBlockedCount();
            int files = 0;
            while (!done.getAsBoolean()) {
                maker.make();
                files++;
            }
            return new Work(
                    files,
                    THREADS.getCurrentThreadCpuTime() - processor,
                    THREADS.getThreadAllocatedBytes(id) - allocated,
                    THREADS.getThreadInfo(id).getBlockedCount() - locks);
        }
    }

    /** What threads made in a round, each number for all of them together. */
    private record Round(double filesASecond, Work work) {

        double millisecondsAFile() {
            return work.processor / 1e6 / work.files;
        }
    }

    static void run() throws Exception {
        PdfBenchmarks.say("threads: files a second, %d rounds of %.1f s each", ROUNDS, SECONDS);
        PdfBenchmarks.say("| language | one: best | median | two: best | median | × best | × median "
                + "| processor ms a file: one | two | KB a file | waits for locks |");
        PdfBenchmarks.say("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Map<Language, Maker> makers = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                makers.put(language, OwnMaker.of(BenchmarkReleases.twoPages(language)));
            }
            for (Maker maker : makers.values()) {
                warm(maker, threads);
            }
            for (Map.Entry<Language, Maker> maker : makers.entrySet()) {
                measure(maker.getKey(), maker.getValue(), threads);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void warm(Maker maker, ExecutorService threads) throws Exception {
        inThreads(2, threads, () -> {
            long end = THREADS.getCurrentThreadCpuTime() + (long) (WARM_UP_SECONDS * 1e9);
            return Work.of(maker, () -> THREADS.getCurrentThreadCpuTime() >= end);
        });
    }

    private static void measure(Language language, Maker maker, ExecutorService threads) throws Exception {
        double[] one = new double[ROUNDS];
        double[] two = new double[ROUNDS];
        double[] oneProcessor = new double[ROUNDS];
        double[] twoProcessor = new double[ROUNDS];
        long kilobytes = 0;
        long locks = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Round alone = round(maker, 1, threads);
            Round together = round(maker, 2, threads);
            one[i] = alone.filesASecond;
            two[i] = together.filesASecond;
            oneProcessor[i] = alone.millisecondsAFile();
            twoProcessor[i] = together.millisecondsAFile();
            kilobytes = together.work.allocated / together.work.files / 1024;
            locks += together.work.locks;
        }
        Samples single = Samples.of(one);
        Samples twin = Samples.of(two);
        PdfBenchmarks.say(
                "| %s | %.0f | %.0f | %.0f | %.0f | %.2f | %.2f | %.2f | %.2f | %,d | %d |",
                language.tag(),
                single.part(1),
                single.median(),
                twin.part(1),
                twin.median(),
                twin.part(1) / single.part(1),
                twin.median() / single.median(),
                Samples.of(oneProcessor).median(),
                Samples.of(twoProcessor).median(),
                kilobytes,
                locks);
    }

    private static Round round(Maker maker, int count, ExecutorService threads) throws Exception {
        long start = System.nanoTime();
        long end = start + (long) (SECONDS * 1e9);
        Work all = inThreads(count, threads, () -> Work.of(maker, () -> System.nanoTime() >= end));
        return new Round(all.files / ((System.nanoTime() - start) / 1e9), all);
    }

    private static Work inThreads(int count, ExecutorService threads, Callable<Work> work) throws Exception {
        List<Future<Work>> running = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            running.add(threads.submit(work));
        }
        Work all = new Work(0, 0, 0, 0);
        for (Future<Work> future : running) {
            Work own = future.get();
            all = new Work(
                    all.files + own.files,
                    all.processor + own.processor,
                    all.allocated + own.allocated,
                    all.locks + own.locks);
        }
        return all;
    }
}
