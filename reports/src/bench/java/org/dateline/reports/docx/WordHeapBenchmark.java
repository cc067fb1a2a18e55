package org.dateline.reports.docx;

import java.util.List;
import org.dateline.core.text.Language;
import org.dateline.reports.pdf.Jvm;
import org.dateline.reports.pdf.PdfBenchmarks;

/** The smallest heap in which a new process does nothing, opens the template, and renders documents. */
public final class WordHeapBenchmark {

    private static final int LARGEST = 64;
    private static final int MANY = 200;

    private WordHeapBenchmark() {}

    public static void run() {
        PdfBenchmarks.say("word-heap: the smallest -Xmx in MB, serial collector, in which a new process ...");
        PdfBenchmarks.say("| what it does | -Xmx |");
        PdfBenchmarks.say("| --- | --- |");
        for (String task : List.of("nothing", "text", "template", "one", "many", "tenfold")) {
            PdfBenchmarks.say("| %s | %s |", task, smallest(task));
        }
    }

    private static String smallest(String task) {
        int tooSmall = 0;
        int enough = LARGEST;
        if (!runs(task, enough)) {
            return "more than " + LARGEST;
        }
        while (enough - tooSmall > 1) {
            int middle = (tooSmall + enough) / 2;
            if (runs(task, middle)) {
                enough = middle;
            } else {
                tooSmall = middle;
            }
        }
        return Integer.toString(enough);
    }

    private static boolean runs(String task, int megabytes) {
        try {
            Jvm.run(WordHeapBenchmark.class, List.of("-XX:+UseSerialGC", "-Xms2m", "-Xmx" + megabytes + "m"), task);
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
