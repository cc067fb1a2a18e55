package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What readers find in the PDF that share no code with the one that writes it: poppler (desktop viewers of Linux), pdf.js
 * (Firefox) and PDFium (Chromium).
 */
class PdfExtractorsTest {

    private static final Path SCRIPTS = Path.of("src/test/node");
    private static final Path INSTALLED = Path.of("target/extractors");

    private static final Map<Language, String> WRITTEN = new EnumMap<>(Language.class);

    @TempDir
    private static Path directory;

    private static String whyNoNode = "";

    @BeforeAll
    static void render() throws IOException {
        ReleaseRenderer renderer = PdfRendering.renderer();
        for (Language language : Language.values()) {
            ReleaseDocument document = SampleReleases.in(language);
            WRITTEN.put(language, LayoutWords.of(document));
            Files.write(directory.resolve(language.tag() + ".pdf"), renderer.render(document));
        }
        whyNoNode = runNode();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void popplerFindsEveryWordInOrder(Language language) throws IOException {
        assertThat(Program.isThere("pdftotext"))
                .as("pdftotext is on the path. `.ci/tools poppler` installs it on Debian, the package poppler-utils")
                .isTrue();
        Program.run(directory, "pdftotext", "-enc", "UTF-8", language.tag() + ".pdf", language.tag() + ".poppler.txt")
                .outputOrFail();

        assertThat(recall("poppler", language)).isGreaterThanOrEqualTo(language == Language.ARABIC ? 0.98 : 1.0);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pdfJsFindsEveryWordInOrder(Language language) throws IOException {
        assumeTrue(whyNoNode.isEmpty(), whyNoNode);

        assertThat(recall("pdfjs", language)).isGreaterThanOrEqualTo(language == Language.ARABIC ? 0.90 : 1.0);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pdfiumFindsEveryWordInOrder(Language language) throws IOException {
        assumeTrue(whyNoNode.isEmpty(), whyNoNode);

        assertThat(recall("pdfium", language)).isGreaterThanOrEqualTo(language == Language.ARABIC ? 0.90 : 1.0);
    }

    private static double recall(String extractor, Language language) throws IOException {
        String read = Files.readString(directory.resolve(language.tag() + "." + extractor + ".txt"));
        double recall = WordsInOrder.recall(WRITTEN.get(language), read, language);
        System.getLogger(PdfExtractorsTest.class.getName())
                .log(System.Logger.Level.INFO, "{0} {1}: {2}", extractor, language.tag(), recall);
        return recall;
    }

    /** Extracts with Node, or says why it cannot. What npm installs stays for the next run. */
    private static String runNode() throws IOException {
        if (!Program.isThere("node") || !Program.isThere("npm")) {
            return "Node 20 and npm are not on the path: pdf.js and PDFium are not asked.";
        }
        Files.createDirectories(INSTALLED);
        boolean fresh = false;
        for (String name : new String[] {"package.json", "package-lock.json", ".npmrc", "extract.mjs"}) {
            byte[] wanted = Files.readAllBytes(SCRIPTS.resolve(name));
            Path copy = INSTALLED.resolve(name);
            if (!Files.exists(copy) || !java.util.Arrays.equals(Files.readAllBytes(copy), wanted)) {
                Files.write(copy, wanted);
                fresh |= !name.equals("extract.mjs");
            }
        }
        if (fresh || !Files.exists(INSTALLED.resolve("node_modules/.package-lock.json"))) {
            Program install = Program.run(INSTALLED, "npm", "ci", "--omit=optional", "--ignore-scripts");
            if (install.exit() != 0) {
                return "npm could not install pdf.js and PDFium, so they are not asked:\n" + install.output();
            }
        }
        Program.run(INSTALLED, "node", "extract.mjs", directory.toString()).outputOrFail();
        return "";
    }
}
