package org.dateline.reports.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.text.Language;
import org.dateline.reports.docx.DocxRenderers;
import org.dateline.reports.layout.Layout;

/**
 * Programs beside the renderer. Each is measured twice: a process for every file, and what one more file costs a process
 * that runs already, which is the fairer figure for a server.
 */
final class ProgramsBenchmark {

    private static final int ROUNDS = 3;
    private static final int MORE_FILES = 10;

    private ProgramsBenchmark() {}

    /** A program on this machine: how it makes as many files as there are sources, in one process. */
    private interface Program {
        void make(List<Path> sources, Path folder) throws Exception;
    }

    static void run(Path folder) throws Exception {
        PdfBenchmarks.say(
                "programs: %d rounds; milliseconds a file in a process of its own, and one more file in the same process",
                ROUNDS);
        PdfBenchmarks.say(
                "| language | program | process: best | median | one more: best | median | × least | × median |");
        PdfBenchmarks.say("| --- | --- | --- | --- | --- | --- | --- | --- |");
        for (Language language : List.of(Language.ENGLISH, Language.CHINESE, Language.ARABIC)) {
            ReleaseDocument document = BenchmarkReleases.twoPages(language);
            Path html = Files.writeString(folder.resolve("release.html"), html(document, folder));
            Path word = Files.write(
                    folder.resolve("release.docx"), DocxRenderers.inHouseStyle().render(document));
            Maker ours = OwnMaker.of(document);
            measure(language, ours, "LibreOffice", "soffice", ProgramsBenchmark::libreOffice, word);
            measure(language, ours, "WeasyPrint", "weasyprint", ProgramsBenchmark::weasyPrint, html);
            measure(language, ours, "Chromium", "chromium", ProgramsBenchmark::chromium, html);
        }
    }

    private static String html(ReleaseDocument document, Path folder) {
        String faces = BenchmarkFonts.of(document.text().language()).stream()
                .map(typeface -> "@font-face { font-family: '%s'; font-weight: %s; font-style: %s; src: url('%s') }"
                        .formatted(
                                BenchmarkFonts.family(typeface),
                                BenchmarkFonts.isBold(typeface) ? "bold" : "normal",
                                BenchmarkFonts.isItalic(typeface) ? "italic" : "normal",
                                BenchmarkFonts.file(typeface, folder).toUri()))
                .collect(Collectors.joining("\n"));
        return HtmlRelease.of(
                Layout.of(document, House.STYLE.labels(document.text().language())), faces);
    }

    private static void measure(
            Language language, Maker ours, String name, String executable, Program program, Path source)
            throws Exception {
        if (installed(executable).isEmpty()) {
            PdfBenchmarks.say("| %s | %s | not installed: no %s on the path |", language.tag(), name, executable);
            return;
        }
        Path folder = Files.createDirectories(source.resolveSibling(name));
        List<Path> many = new ArrayList<>();
        for (int i = 0; i <= MORE_FILES; i++) {
            String file = i + "-" + source.getFileName();
            many.add(Files.copy(source, Files.createDirectories(folder).resolve(file)));
        }
        Turns own = new Turns(3, 20, 6);
        program.make(many.subList(0, 1), folder);
        double[] processes = new double[ROUNDS];
        double[] more = new double[ROUNDS];
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            // The mean: of long work too, the time that neighbours take is a part.
            double ourTime = own.of(List.of(ours)).get(0).wall().mean();
            processes[round] = milliseconds(program, many.subList(0, 1), folder);
            more[round] = (milliseconds(program, many, folder) - processes[round]) / MORE_FILES;
            times[round] = more[round] / ourTime;
        }
        clear(folder);
        Samples process = Samples.of(processes);
        Samples oneMore = Samples.of(more);
        PdfBenchmarks.say(
                "| %s | %s | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f |",
                language.tag(),
                name,
                process.best(),
                process.median(),
                oneMore.best(),
                oneMore.median(),
                Samples.of(times).best(),
                Samples.of(times).median());
    }

    private static double milliseconds(Program program, List<Path> sources, Path folder) throws Exception {
        long start = System.nanoTime();
        program.make(sources, folder);
        double milliseconds = (System.nanoTime() - start) / 1e6;
        for (Path source : sources) {
            Files.delete(pdf(source));
        }
        return milliseconds;
    }

    private static Path pdf(Path source) {
        return source.resolveSibling(source.getFileName().toString().replaceFirst("\\.[a-z]+$", ".pdf"));
    }

    private static void libreOffice(List<Path> sources, Path folder) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}",
                "--outdir",
                folder.toString()));
        sources.forEach(source -> command.add(source.toString()));
        execute(command);
    }

    private static void weasyPrint(List<Path> sources, Path folder) throws Exception {
        String script = """
                import sys
                from weasyprint import HTML
                for name in sys.argv[1:]:
                    HTML(filename=name).write_pdf(name.replace('.html', '.pdf'))
                """;
        List<String> command = new ArrayList<>(List.of(interpreter("weasyprint"), "-c", script));
        sources.forEach(source -> command.add(source.toString()));
        execute(command);
    }

    private static void chromium(List<Path> sources, Path folder) throws Exception {
        try (ChromiumSession session = new ChromiumSession(folder.resolve("profile"))) {
            for (Path source : sources) {
                session.print(source, pdf(source));
            }
        }
    }

    private static void execute(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(command.get(0) + " failed");
        }
    }

    /** The interpreter that a script names in its first line: it is the one that has the script's libraries. */
    private static String interpreter(String script) throws IOException {
        try (Stream<String> lines = Files.lines(installed(script).orElseThrow())) {
            return lines.findFirst().orElseThrow().replaceFirst("^#!\\s*", "").strip();
        }
    }

    private static Optional<Path> installed(String executable) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, executable))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*-release.*")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
