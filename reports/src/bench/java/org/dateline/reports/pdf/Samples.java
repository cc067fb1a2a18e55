package org.dateline.reports.pdf;

import java.util.Arrays;

/**
 * Times of one maker, in milliseconds.
 *
 * @param sorted from the best to the worst
 */
public record Samples(double[] sorted) {

    public static Samples of(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return new Samples(sorted);
    }

    public double best() {
        return sorted[0];
    }

    public double median() {
        return part(0.5);
    }

    public double mean() {
        return Arrays.stream(sorted).average().orElseThrow();
    }

    /** The time that a part of the samples does not exceed. */
    public double part(double part) {
        return sorted[(int) Math.round(part * (sorted.length - 1))];
    }
}
