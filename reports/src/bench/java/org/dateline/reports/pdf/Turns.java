package org.dateline.reports.pdf;

import java.util.Arrays;
import java.util.List;

/**
 * Measures makers in turns: in every round each makes its file a few times, and every round begins with another maker. So
 * they share what the machine's neighbours do, which a benchmark of one after the other lays upon one of them.
 */
final class Turns {

    private final int filesInARow;
    private final int rounds;
    private final double warmUpSeconds;

    /**
     * @param filesInARow of which one sample is the mean
     * @param warmUpSeconds of rounds that are not counted
     */
    Turns(int filesInARow, int rounds, double warmUpSeconds) {
        this.filesInARow = filesInARow;
        this.rounds = rounds;
        this.warmUpSeconds = warmUpSeconds;
    }

    /** The samples of each maker, in their order. */
    List<Samples> of(List<Maker> makers) throws Exception {
        long warm = System.nanoTime() + (long) (warmUpSeconds * 1e9);
        while (System.nanoTime() < warm) {
            for (Maker maker : makers) {
                sample(maker);
            }
        }
        double[][] times = new double[makers.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < makers.size(); i++) {
                int turn = (round + i) % makers.size();
                times[turn][round] = sample(makers.get(turn));
            }
        }
        return Arrays.stream(times).map(Samples::of).toList();
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
