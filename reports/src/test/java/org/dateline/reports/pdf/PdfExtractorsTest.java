package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    @TempDir
    private static Path directory;

    private static String whyNoNode = "";

    @BeforeAll
    static void render() throws IOException {
        ReleaseRenderer renderer = PdfRendering.renderer();
        for (Language language : Language.values()) {
            Files.write(directory.resolve(language.tag() + ".pdf"), renderer.render(SampleReleases.in(language)));
            Files.write(
                    directory.resolve(language.tag() + "-prose.pdf"),
                    renderer.render(SampleReleases.withoutTable(language)));
        }
        whyNoNode = runNode();
    }

    /**
     * Poppler guesses the order from the page alone; of columns, in the letterhead and in tables, it has a view of its
     * own.
     */
    @ParameterizedTest
    @EnumSource(Language.class)
    void popplerFindsEveryWordInTheOrderOfThePage(Language language) {
        String prose = poppler(language.tag() + "-prose.pdf");
        String read = poppler(language.tag() + ".pdf");

        assertInOrder(
                LayoutWords.belowLetterhead(SampleReleases.withoutTable(language)),
                prose,
                language,
                least(language, 0.98));
        assertThat(WordsInOrder.recallInAnyOrder(LayoutWords.of(SampleReleases.in(language)), read, language))
                .isEqualTo(1);
    }

    /** In Arabic the file has each line as the eye meets it, from the left. */
    @ParameterizedTest
    @EnumSource(names = "ARABIC", mode = EnumSource.Mode.EXCLUDE)
    void popplerFindsEveryWordInTheOrderOfTheFile(Language language) {
        assertInOrder(
                LayoutWords.of(SampleReleases.in(language)), poppler(language.tag() + ".pdf", "-raw"), language, 1);
    }

    /**
     * In Arabic, pdf.js leaves the pieces of a line in which a link or another cell begins as the eye meets them; it finds
     * their words.
     */
    @ParameterizedTest
    @EnumSource(Language.class)
    void pdfJsFindsEveryWordInOrder(Language language) throws IOException {
        assumeTrue(whyNoNode.isEmpty(), whyNoNode);
        String written = LayoutWords.of(SampleReleases.in(language));
        String read = Files.readString(directory.resolve(language.tag() + ".pdfjs.txt"));

        assertInOrder(written, read, language, least(language, 0.90));
        assertThat(WordsInOrder.recallInAnyOrder(written, read, language))
                .isGreaterThanOrEqualTo(least(language, 0.99));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pdfiumFindsEveryWordInOrder(Language language) throws IOException {
        assumeTrue(whyNoNode.isEmpty(), whyNoNode);
        String read = Files.readString(directory.resolve(language.tag() + ".pdfium.txt"));

        assertInOrder(LayoutWords.of(SampleReleases.in(language)), read, language, least(language, 0.90));
    }

    private static double least(Language language, double arabic) {
        return language == Language.ARABIC ? arabic : 1;
    }

    private static void assertInOrder(String written, String read, Language language, double least) {
        assertThat(WordsInOrder.recall(written, read, language))
                .as("not found in order: %s", WordsInOrder.missing(written, read, language))
                .isGreaterThanOrEqualTo(least);
    }

    private static String poppler(String file, String... options) {
        assertThat(Program.isThere("pdftotext"))
                .as("pdftotext is on the path; `.ci/tools poppler` installs it on Debian (poppler-utils)")
                .isTrue();
        List<String> command = new ArrayList<>(List.of("pdftotext", "-enc", "UTF-8"));
        command.addAll(List.of(options));
        command.addAll(List.of(file, "-"));
        return Program.run(directory, command.toArray(String[]::new)).outputOrFail();
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
            if (!Files.exists(copy) || !Arrays.equals(Files.readAllBytes(copy), wanted)) {
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
