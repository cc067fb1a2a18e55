package org.dateline.reports.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.dateline.reports.docx.WordGrowthBenchmark;
import org.dateline.reports.docx.WordHeapBenchmark;
import org.dateline.reports.docx.WordMakersBenchmark;
import org.dateline.reports.word.WordImportBenchmark;

/** Runs the benchmarks that are named, or all of them, and prints their tables: see docs/performance.md. */
public final class PdfBenchmarks {

    /** One of them. */
    private interface Benchmark {
        void run(Path folder) throws Exception;
    }

    private static final List<String> ORDER = List.of(
            "makers",
            "subset",
            "growth",
            "threads",
            "cold",
            "heap",
            "programs",
            "jmh",
            "word-makers",
            "word-growth",
            "word-heap",
            "word-import");

    private static final Map<String, Benchmark> ALL = Map.ofEntries(
            Map.entry("makers", MakersBenchmark::run),
            Map.entry("subset", folder -> SubsetBenchmark.run()),
            Map.entry("growth", folder -> GrowthBenchmark.run()),
            Map.entry("threads", folder -> ThreadsBenchmark.run()),
            Map.entry("cold", folder -> ColdBenchmark.run()),
            Map.entry("heap", folder -> HeapBenchmark.run()),
            Map.entry("programs", ProgramsBenchmark::run),
            Map.entry("jmh", folder -> RendererBenchmark.run()),
            Map.entry("word-makers", folder -> WordMakersBenchmark.run()),
            Map.entry("word-growth", folder -> WordGrowthBenchmark.run()),
            Map.entry("word-heap", folder -> WordHeapBenchmark.run()),
            Map.entry("word-import", folder -> WordImportBenchmark.run()));

    private PdfBenchmarks() {}

    /** @param names of benchmarks, each with commas between them; {@code all} for all */
    public static void main(String[] names) throws Exception {
        // FOP and iText tell of fonts without a bold face and the like, in every file anew.
        Logger.getLogger("").setLevel(Level.OFF);
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
        String wanted = String.join(",", names);
        List<String> chosen = wanted.isEmpty() || wanted.equals("all") ? ORDER : List.of(wanted.split(","));
        for (String name : chosen) {
            if (!ALL.containsKey(name)) {
                throw new IllegalArgumentException("no benchmark " + name + " among " + new TreeMap<>(ALL).keySet());
            }
        }
        say(
                "JDK %s, %s, %d processors, %d MB heap at most",
                Runtime.version(),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        Path folder = Files.createTempDirectory("benchmarks");
        try {
            for (String name : chosen) {
                say("");
                ALL.get(name).run(folder);
            }
        } finally {
            delete(folder);
        }
    }

    public static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
