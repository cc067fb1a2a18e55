package org.dateline.reports.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.text.Language;
import org.dateline.reports.layout.Layout;

/** The renderer beside its floor, PDFBox's own text API and three libraries, in turns in one JVM. */
final class MakersBenchmark {

    private static final int FILES_IN_A_ROW = 2;
    private static final int ROUNDS = 21;
    private static final double WARM_UP_SECONDS = 6;

    /** Whoever stops early has seen one of each kind of script. */
    private static final List<Language> LANGUAGES = List.of(
            Language.ENGLISH, Language.CHINESE, Language.ARABIC, Language.FRENCH, Language.SPANISH, Language.RUSSIAN);

    private MakersBenchmark() {}

    static void run(Path folder) throws Exception {
        PdfBenchmarks.say(
                "makers: %d rounds after %.0f s of warm-up, each maker %d files in a row; milliseconds a file, and how many"
                        + " times ours",
                ROUNDS, WARM_UP_SECONDS, FILES_IN_A_ROW);
        PdfBenchmarks.say(
                "| language | maker | wall: best | median | processor: best | median | 10 %% – 90 %% | × best | × median | pages |"
                        + " bytes |");
        PdfBenchmarks.say("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        for (Language language : LANGUAGES) {
            compare(language, folder);
        }
    }

    private static void compare(Language language, Path folder) throws Exception {
        List<Maker> makers = makers(language, folder);
        List<Turns.Times> times = new Turns(FILES_IN_A_ROW, ROUNDS, WARM_UP_SECONDS).of(makers);
        Turns.Times ours = times.get(0);
        for (int i = 0; i < makers.size(); i++) {
            Turns.Times its = times.get(i);
            byte[] file = makers.get(i).make();
            PdfBenchmarks.say(
                    "| %s | %s | %.2f | %.2f | %.2f | %.2f | %.2f – %.2f | %.2f | %.2f | %d | %,d |",
                    language.tag(),
                    makers.get(i).name(),
                    its.wall().best(),
                    its.wall().median(),
                    its.processor().best(),
                    its.processor().median(),
                    its.processor().part(0.1),
                    its.processor().part(0.9),
                    its.processor().best() / ours.processor().best(),
                    its.processor().median() / ours.processor().median(),
                    pages(file),
                    file.length);
        }
    }

    static List<Maker> makers(Language language, Path folder) throws Exception {
        ReleaseDocument document = BenchmarkReleases.twoPages(language);
        SetRelease set = SetRelease.of(document);
        Layout layout = Layout.of(document, House.STYLE.labels(document.text().language()));
        Maker ours = OwnMaker.of(document);
        Maker floor = new FloorMaker(set);
        SameInk.check(ours.make(), floor.make());
        List<Maker> makers = List.of(
                ours,
                floor,
                StockMaker.of(set, true),
                StockMaker.of(set, false),
                OpenHtmlMaker.of(layout),
                FopMaker.of(layout, folder),
                ITextMaker.of(layout));
        String kept = System.getenv("BENCHMARK_FILES");
        if (kept != null) {
            for (Maker maker : makers) {
                Path file = Path.of(kept, language.tag() + "-" + maker.name().replaceAll("\\W+", "-") + ".pdf");
                Files.write(file, maker.make());
            }
        }
        return makers;
    }

    private static int pages(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        }
    }
}
