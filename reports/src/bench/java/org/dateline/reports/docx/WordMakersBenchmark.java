package org.dateline.reports.docx;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import org.dateline.core.text.Language;
import org.dateline.reports.pdf.Maker;
import org.dateline.reports.pdf.PdfBenchmarks;
import org.dateline.reports.pdf.Turns;

/** The renderer of Word documents beside its floor, Apache POI's XWPF and docx4j, in turns in one JVM. */
public final class WordMakersBenchmark {

    private static final int FILES_IN_A_ROW = 5;
    private static final int ROUNDS = 21;
    private static final double WARM_UP_SECONDS = 3;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private WordMakersBenchmark() {}

    public static void run() throws Exception {
        nameTheParsers();
        PdfBenchmarks.say(
                "word-makers: %d rounds after %.0f s of warm-up, each maker %d files in a row; milliseconds of a processor a"
                        + " file, and how many times ours",
                ROUNDS, WARM_UP_SECONDS, FILES_IN_A_ROW);
        PdfBenchmarks.say(
                "| language | maker | best | median | 10 %% – 90 %% | × best | × median | KB allocated | bytes |");
        PdfBenchmarks.say("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        for (Language language : WordReleases.LANGUAGES) {
            compare(language);
        }
    }

    /**
     * For every part, POI asks for a parser or a transformer anew, and Java looks for one in all archives of the class path,
     * signed ones among them. Here those are the other makers', so that most of XWPF's time would be theirs; when it is said
     * which ones to take, nothing is searched.
     */
    private static void nameTheParsers() {
        String xalan = "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl";
        String xerces = "com.sun.org.apache.xerces.internal.jaxp.";
        System.setProperty("javax.xml.transform.TransformerFactory", xalan);
        System.setProperty("javax.xml.parsers.SAXParserFactory", xerces + "SAXParserFactoryImpl");
        System.setProperty("javax.xml.parsers.DocumentBuilderFactory", xerces + "DocumentBuilderFactoryImpl");
    }

    private static void compare(Language language) throws Exception {
        List<Maker> makers = makers(language);
        List<Turns.Times> times = new Turns(FILES_IN_A_ROW, ROUNDS, WARM_UP_SECONDS).of(makers);
        Turns.Times ours = times.get(0);
        for (int i = 0; i < makers.size(); i++) {
            Turns.Times its = times.get(i);
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            byte[] file = makers.get(i).make();
            allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
            PdfBenchmarks.say(
                    "| %s | %s | %.3f | %.3f | %.3f – %.3f | %.2f | %.2f | %,d | %,d |",
                    language.tag(),
                    makers.get(i).name(),
                    its.processor().best(),
                    its.processor().median(),
                    its.processor().part(0.1),
                    its.processor().part(0.9),
                    its.processor().best() / ours.processor().best(),
                    its.processor().median() / ours.processor().median(),
                    allocated >> 10,
                    file.length);
        }
    }

    /** All makers of one release; each file is opened once and must say the same as ours. */
    static List<Maker> makers(Language language) throws Exception {
        Maker ours = OwnDocxMaker.of(WordReleases.twoPages(language));
        byte[] docx = ours.make();
        byte[] reference = WordReleases.reference();
        List<TemplatePart> copied = TemplateReader.read(docx).copied();
        Manuscript manuscript = Manuscript.of(docx);
        List<Maker> makers = List.of(
                ours,
                ZipMaker.of(docx, copied, Deflater.DEFAULT_COMPRESSION),
                ZipMaker.of(docx, copied, Deflater.BEST_SPEED),
                ZipMaker.of(docx, copied, ZipMaker.OWN),
                new XwpfMaker(manuscript, reference),
                new Docx4jMaker(manuscript, reference));
        for (Maker maker : makers) {
            byte[] file = maker.make();
            String kept = System.getenv("BENCHMARK_FILES");
            if (kept != null) {
                String name = language.tag() + "-" + maker.name().replaceAll("\\W+", "-") + ".docx";
                Files.write(Path.of(kept, name), file);
            }
            check(maker, docx, file);
        }
        return makers;
    }

    private static void check(Maker maker, byte[] ours, byte[] file) throws IOException {
        if (!said(ours).equals(said(file))) {
            throw new IllegalStateException(
                    maker.name() + " says something else:\n" + said(file) + "\nours:\n" + said(ours));
        }
    }

    private static String said(byte[] file) {
        OpenedDocx docx = new OpenedDocx(file);
        String main = "word/document.xml";
        StringBuilder said = new StringBuilder();
        for (String element :
                List.of("tbl", "tc", "hyperlink", "drawing", "numId", "pStyle", "b", "i", "rtl", "br", "tab")) {
            said.append(element)
                    .append(' ')
                    .append(docx.elements(main, element).size())
                    .append('\n');
        }
        docx.elements(main, "p")
                .forEach(line -> said.append(OpenedDocx.text(line)).append('\n'));
        return said.toString();
    }
}
