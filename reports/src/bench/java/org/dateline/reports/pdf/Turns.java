package org.dateline.reports.pdf;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures makers in turns: in every round each makes its file a few times, and every round begins with another maker. So
 * they share what the machine's neighbours do, which a benchmark of one after the other lays upon one of them.
 */
public final class Turns {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int WARM_UPS = 2;

    private final int filesInARow;
    private final int rounds;
    private final double warmUpSeconds;

    /**
     * What was measured of one maker.
     *
     * @param wall as a clock on the wall shows it
     * @param processor what the thread that makes the file takes of a processor: on a machine that others use too, the
     *     fairer figure for long work, which others interrupt more often than short work
     */
    public record Times(Samples wall, Samples processor) {}

    /**
     * @param filesInARow of which one sample is the mean
     * @param warmUpSeconds of a processor, for each maker, not counted
     */
    public Turns(int filesInARow, int rounds, double warmUpSeconds) {
        this.filesInARow = filesInARow;
        this.rounds = rounds;
        this.warmUpSeconds = warmUpSeconds;
    }

    /** The times of each maker, in their order. */
    public List<Times> of(List<Maker> makers) throws Exception {
        // Each has a time of its own to become warm: in turns, a quick maker would be compiled after hundreds of slow
        // ones. And a second one when all have loaded their classes: what had been compiled for the first maker alone,
        // the
        // JVM throws away then.
        for (int again = 0; again < WARM_UPS; again++) {
            for (Maker maker : makers) {
                long warm = THREADS.getCurrentThreadCpuTime() + (long) (warmUpSeconds / WARM_UPS * 1e9);
                while (THREADS.getCurrentThreadCpuTime() < warm) {
                    sample(maker);
                }
            }
        }
        double[][] wall = new double[makers.size()][rounds];
        double[][] processor = new double[makers.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < makers.size(); i++) {
                int turn = (round + i) % makers.size();
                // Not counted: whoever follows the largest would pay for what that threw out of the caches.
                makers.get(turn).make();
                long start = THREADS.getCurrentThreadCpuTime();
                wall[turn][round] = sample(makers.get(turn));
                processor[turn][round] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / filesInARow;
            }
        }
        List<Times> times = new ArrayList<>();
        for (int i = 0; i < makers.size(); i++) {
            times.add(new Times(Samples.of(wall[i]), Samples.of(processor[i])));
        }
        return times;
    }

    private double sample(Maker maker) throws Exception {
        long start = System.nanoTime();
        int bytes = 0;
        for (int i = 0; i < filesInARow; i++) {
            bytes += maker.make().length;
        }
        double milliseconds = (System.nanoTime() - start) / 1e6 / filesInARow;
        if (bytes == 0) {
            throw new IllegalStateException(maker.name() + " made empty files");
        }
        return milliseconds;
    }
}
