package org.dateline.reports.docx;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.text.Language;
import org.dateline.reports.pdf.Jvm;
import org.dateline.reports.pdf.PdfBenchmarks;

/** The smallest heap in which a new process does nothing, opens the template, and renders documents. */
public final class WordHeapBenchmark {

    private static final int LARGEST = 64;
    private static final int MANY = 200;

    private WordHeapBenchmark() {}

    public static void run() throws Exception {
        String classPath = whatRenderingTakes();
        PdfBenchmarks.say("word-heap: the smallest -Xmx in MB, serial collector, in which a new process ...");
        PdfBenchmarks.say("| what it does | -Xmx |");
        PdfBenchmarks.say("| --- | --- |");
        for (String task : List.of("nothing", "text", "template", "one", "many", "tenfold")) {
            PdfBenchmarks.say("| %s | %s |", task, smallest(classPath, task));
        }
    }

    /**
     * The class path without what the tests and the other makers bring. A JVM keeps the list of files of each archive that
     * it opens in the heap, and to find one class it opens all archives before: theirs are of 6 MB.
     */
    private static String whatRenderingTakes() throws Exception {
        Path log = Files.createTempFile("classes", ".log");
        try {
            String classPath = System.getProperty("java.class.path");
            Jvm.run(WordHeapBenchmark.class, List.of("-Xlog:class+load:file=" + log), "one");
            String loaded = Files.readString(log);
            return Arrays.stream(classPath.split(File.pathSeparator))
                    .filter(entry -> !entry.endsWith(".jar")
                            || loaded.contains("source: "
                                    + Path.of(entry).toUri().toString().replace("file:///", "file:/")))
                    .collect(Collectors.joining(File.pathSeparator));
        } finally {
            Files.deleteIfExists(log);
        }
    }

    private static String smallest(String classPath, String task) {
        int tooSmall = 0;
        int enough = LARGEST;
        if (!runs(classPath, task, enough)) {
            return "more than " + LARGEST;
        }
        while (enough - tooSmall > 1) {
            int middle = (tooSmall + enough) / 2;
            if (runs(classPath, task, middle)) {
                enough = middle;
            } else {
                tooSmall = middle;
            }
        }
        return Integer.toString(enough);
    }

    private static boolean runs(String classPath, String task, int megabytes) {
        try {
            Jvm.run(
                    WordHeapBenchmark.class,
                    classPath,
                    List.of("-XX:+UseSerialGC", "-Xms2m", "-Xmx" + megabytes + "m"),
                    task);
            return true;
        } catch (Exception e) {
            return false; // by an OutOfMemoryError, or a JVM that does not even start
        }
    }

    /** Does one of the tasks. */
    public static void main(String[] task) {
        switch (task[0]) {
            case "nothing" -> {}
            case "text" -> WordReleases.twoPages(Language.ENGLISH).text().body().blocks();
            case "template" -> DocxRenderers.inHouseStyle();
            case "one" ->
                OwnDocxMaker.of(WordReleases.twoPages(Language.ENGLISH)).make();
            case "many" -> {
                for (Language language : Language.values()) {
                    OwnDocxMaker maker = OwnDocxMaker.of(WordReleases.twoPages(language));
                    for (int i = 0; i < MANY; i++) {
                        maker.make();
                    }
                }
            }
            case "tenfold" ->
                OwnDocxMaker.of(WordReleases.tenfold(Language.ENGLISH)).make();
            default -> throw new IllegalArgumentException(task[0]);
        }
    }
}
