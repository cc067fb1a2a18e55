package org.dateline.reports.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.intake.WordDocument;
import org.dateline.core.intake.WordIntake;
import org.dateline.core.picture.UnusablePictureException;
import org.dateline.core.text.Language;
import org.dateline.reports.pdf.PdfBenchmarks;
import org.dateline.reports.picture.PicturePreparation;
import org.zwobble.mammoth.DocumentConverter;

/**
 * The import beside mammoth, as its manual shows it, over every twelfth document that {@code .ci/corpus} fetches: each document by
 * the one and then by the other, in the next round the other way round. What either refuses is passed over. Ours brings
 * pictures into the office's own form, which mammoth does not, so that documents without pictures are told apart, and those
 * with pictures are read once more as if no picture could be taken in: text and structure alone.
 */
public final class WordImportBenchmark {

    /** The corpus has the same documents many times over, a little changed: this one of so many stands for them. */
    private static final int ONE_OF = 12;

    private static final int WARM_UP_ROUNDS = 5;
    private static final int ROUNDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private WordImportBenchmark() {}

    private interface Reader {
        void read(byte[] docx) throws Exception;
    }

    /**
     * A document, and the least that each took of a processor for it, in milliseconds.
     *
     * @param words ours, without taking pictures in
     */
    private record Measured(boolean pictures, double ours, double mammoths, double words) {}

    public static void run() throws IOException {
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF"); // POI's, of odd addresses
        Path corpus = Path.of(System.getenv().getOrDefault("CORPUS", "../target/corpus"));
        WordIntake intake = WordIntakes.withPictures(PicturePreparation.intake());
        WordIntake ofWords = WordIntakes.withPictures(picture -> {
            throw new UnusablePictureException(UnusablePictureException.Reason.NOT_PREPARED, "left out");
        });
        DocumentConverter mammoth = new DocumentConverter();
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(corpus)) {
            List<Path> sorted = walk.filter(each -> each.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
            for (int i = 0; i < sorted.size(); i += ONE_OF) {
                files.add(Files.readAllBytes(sorted.get(i)));
            }
        }
        Reader ours = docx -> intake.read(docx, Language.ENGLISH);
        Reader mammoths = docx -> mammoth.convertToHtml(new ByteArrayInputStream(docx));
        Reader words = docx -> ofWords.read(docx, Language.ENGLISH);
        List<Reader> readers = List.of(ours, mammoths, words);
        int all = files.size();
        files.removeIf(docx -> readers.stream().anyMatch(reader -> refuses(reader, docx)));
        double[][] least = new double[readers.size()][files.size()];
        for (double[] each : least) {
            Arrays.fill(each, Double.MAX_VALUE);
        }
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            for (int i = 0; i < files.size(); i++) {
                for (int turn = 0; turn < readers.size(); turn++) {
                    int reader = (round + turn) % readers.size();
                    double took = milliseconds(readers.get(reader), files.get(i));
                    if (round >= WARM_UP_ROUNDS) {
                        least[reader][i] = Math.min(least[reader][i], took);
                    }
                }
            }
        }
        List<Measured> measured = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            WordDocument read = intake.read(files.get(i), Language.ENGLISH);
            measured.add(new Measured(!read.pictures().isEmpty(), least[0][i], least[1][i], least[2][i]));
        }
        PdfBenchmarks.say(
                "word-import: %d of %d documents, read by both; milliseconds of a processor, the least of %d rounds after"
                        + " %d of warm-up",
                files.size(), all, ROUNDS, WARM_UP_ROUNDS);
        PdfBenchmarks.say(
                "| documents | how many | ours, mean | mammoth, mean | × ours, all together | × ours, median |"
                        + " at least 2 × |");
        PdfBenchmarks.say("| --- | --- | --- | --- | --- | --- | --- |");
        say(
                "without pictures",
                measured.stream().filter(each -> !each.pictures()).toList());
        say("with pictures", measured.stream().filter(Measured::pictures).toList());
        say(
                "the same, text and structure alone",
                measured.stream()
                        .filter(Measured::pictures)
                        .map(WordImportBenchmark::withoutPictures)
                        .toList());
        say("all", measured);
        say(
                "all, text and structure alone",
                measured.stream().map(WordImportBenchmark::withoutPictures).toList());
    }

    private static Measured withoutPictures(Measured measured) {
        return new Measured(measured.pictures(), measured.words(), measured.mammoths(), measured.words());
    }

    private static boolean refuses(Reader reader, byte[] docx) {
        try {
            reader.read(docx);
            return false;
        } catch (Exception | StackOverflowError refused) {
            return true;
        }
    }

    private static double milliseconds(Reader reader, byte[] docx) {
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            reader.read(docx);
        } catch (Exception impossible) {
            throw new IllegalStateException("read before, and now not", impossible);
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static void say(String which, List<Measured> measured) {
        double ours = measured.stream().mapToDouble(Measured::ours).sum();
        double mammoths = measured.stream().mapToDouble(Measured::mammoths).sum();
        double[] ratios = measured.stream()
                .mapToDouble(each -> each.mammoths() / each.ours())
                .sorted()
                .toArray();
        PdfBenchmarks.say(
                "| %s | %,d | %.2f | %.2f | %.2f | %.2f | %.0f %% |",
                which,
                measured.size(),
                ours / measured.size(),
                mammoths / measured.size(),
                mammoths / ours,
                ratios[ratios.length / 2],
                100.0 * Arrays.stream(ratios).filter(ratio -> ratio >= 2).count() / ratios.length);
    }
}
