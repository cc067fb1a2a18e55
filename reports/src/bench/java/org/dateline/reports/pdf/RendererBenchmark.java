package org.dateline.reports.pdf;

import java.util.concurrent.TimeUnit;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.text.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Absolute figures of the renderer, its floor and PDFBox's text API, each in a JVM of its own. JMH runs one benchmark after
 * the other, so ratios are {@link MakersBenchmark}'s.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class RendererBenchmark {

    /** A language, by its name: one of each kind of script. */
    @Param({"ENGLISH", "CHINESE", "ARABIC"})
    public String language;

    private Maker ours;
    private Maker floor;
    private Maker stock;

    static void run() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(RendererBenchmark.class.getSimpleName())
                        .jvmArgsAppend("-Djava.awt.headless=true")
                        .jvmArgsAppend(Jvm.QUIET.toArray(String[]::new))
                        .shouldFailOnError(true)
                        .build())
                .run();
    }

    /** Lays the release out once, for those that do not. */
    @Setup
    public void makers() {
        ReleaseDocument document = BenchmarkReleases.twoPages(Language.valueOf(language));
        SetRelease set = SetRelease.of(document);
        ours = OwnMaker.of(document);
        floor = new FloorMaker(set);
        stock = StockMaker.of(set, true);
    }

    @Benchmark
    public byte[] ours() throws Exception {
        return ours.make();
    }

    @Benchmark
    public byte[] ownFloor() throws Exception {
        return floor.make();
    }

    @Benchmark
    public byte[] stockPdfBox() throws Exception {
        return stock.make();
    }
}
