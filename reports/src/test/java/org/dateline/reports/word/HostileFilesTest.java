package org.dateline.reports.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.reports.word.DocxBuilder.p;
import static org.dateline.reports.word.DocxBuilder.r;
import static org.dateline.reports.word.DocxBuilder.styled;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dateline.core.intake.UnreadableDocumentException.Reason;
import org.dateline.reports.pdf.Program;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;

/** Files that somebody made to do harm: each is refused in the office's own words, or read without harm. */
class HostileFilesTest {

    /** Says where an outbound connection would come in. */
    private static final String OUTSIDE = "http://127.0.0.1:PORT/x";

    private interface Maker {
        byte[] make(String outside) throws IOException;
    }

    private static Arguments file(String name, Reason reason, Maker maker) {
        return Arguments.of(Named.of(name, maker), reason);
    }

    private static Arguments harmless(String name, Maker maker) {
        return Arguments.of(Named.of(name, maker), null);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                file("nothing", Reason.NOT_WORD, at -> new byte[0]),
                file("a text", Reason.NOT_WORD, at -> "Hello".getBytes(StandardCharsets.UTF_8)),
                file("a zip of something", Reason.NOT_WORD, at -> zip("a.txt", "x")),
                file(
                        "a spreadsheet",
                        Reason.NOT_WORD,
                        at -> text().mainType(
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                                .bytes()),
                file(
                        "a macro document",
                        Reason.MACROS,
                        at -> text().mainType("application/vnd.ms-word.document.macroEnabled.main+xml")
                                .bytes()),
                file(
                        "hidden macros",
                        Reason.MACROS,
                        at -> text().raw("word/vbaProject.bin", "x").bytes()),
                file("an old document", Reason.OLD_WORD, at -> ole("WordDocument")),
                file("an encrypted document", Reason.ENCRYPTED, at -> ole("EncryptedPackage")),
                file("an old spreadsheet", Reason.NOT_WORD, at -> ole("Workbook")),
                file("half a file", Reason.BROKEN, at -> {
                    byte[] whole = text().bytes();
                    return Arrays.copyOf(whole, whole.length / 2);
                }),
                file("a broken old file", Reason.BROKEN, at -> Arrays.copyOf(ole("WordDocument"), 600)),
                file(
                        "broken XML",
                        Reason.BROKEN,
                        at -> text().raw("word/document.xml", "<w:document><w:body>")
                                .bytes()),
                file("no words", Reason.EMPTY, at -> DocxBuilder.of(p()).bytes()),
                file("too many bytes", Reason.TOO_LARGE, at -> new byte[20_000_001]),
                file(
                        "a zip bomb",
                        Reason.TOO_LARGE,
                        at -> DocxBuilder.of(p(r("a".repeat(90_000_000)))).bytes()),
                file(
                        "a small bomb", // less than may be unpacked, but packed as no words are
                        Reason.TOO_LARGE,
                        at -> DocxBuilder.of(p(r("a".repeat(60_000_000)))).bytes()),
                file(
                        "two parts of one name",
                        Reason.BROKEN,
                        at -> text().raw("word/Document.xml", "<w:document/>").bytes()),
                file(
                        "an external entity in the list of relations",
                        Reason.BROKEN,
                        at -> text().raw(
                                        "word/_rels/document.xml.rels",
                                        "<!DOCTYPE d [<!ENTITY a SYSTEM \"" + at
                                                + "\">]><Relationships>&a;</Relationships>")
                                .bytes()),
                file(
                        "a bomb of white space",
                        Reason.TOO_LARGE,
                        at -> DocxBuilder.of(" ".repeat(90_000_000) + p(r("a"))).bytes()),
                file(
                        "many elements",
                        Reason.TOO_LARGE,
                        at -> DocxBuilder.of("<w:p/>".repeat(2_000_000)).bytes()),
                file("100,000 entries", Reason.TOO_LARGE, at -> {
                    DocxBuilder docx = text();
                    for (int i = 0; i < 100_000; i++) {
                        docx.raw("x/" + i, "");
                    }
                    return docx.bytes();
                }),
                file(
                        "an entity bomb",
                        Reason.BROKEN,
                        at -> text().raw(
                                        "word/document.xml",
                                        "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                                                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><d>&c;&c;&c;</d>")
                                .bytes()),
                file(
                        "an external entity",
                        Reason.BROKEN,
                        at -> text().raw(
                                        "word/document.xml",
                                        "<!DOCTYPE d [<!ENTITY a SYSTEM \"" + at + "\">]><d>&a;</d>")
                                .bytes()),
                file(
                        "an external document type",
                        Reason.BROKEN,
                        at -> text().raw("word/document.xml", "<!DOCTYPE d SYSTEM \"" + at + "\"><d/>")
                                .bytes()),
                file(
                        "an external entity in the list of types",
                        Reason.BROKEN,
                        at -> text().raw(
                                        "[Content_Types].xml",
                                        "<!DOCTYPE d [<!ENTITY a SYSTEM \"" + at + "\">]><Types>&a;</Types>")
                                .bytes()),
                file(
                        "deep nesting",
                        Reason.BROKEN,
                        at -> DocxBuilder.of("<w:sdt>".repeat(100_000) + p(r("a")) + "</w:sdt>".repeat(100_000))
                                .bytes()),
                file(
                        "tables in tables",
                        Reason.BROKEN,
                        at -> DocxBuilder.of("<w:tbl><w:tr><w:tc>".repeat(5_000)
                                        + p(r("a"))
                                        + "</w:tc></w:tr></w:tbl>".repeat(5_000))
                                .bytes()),
                file("no main part", Reason.NOT_WORD, at -> zip("[Content_Types].xml", "<Types xmlns=\"urn:x\"/>")),
                harmless(
                        "boxes in boxes",
                        at -> DocxBuilder.of("<w:p><w:r><w:drawing><w:txbxContent>".repeat(40)
                                        + p(r("a"))
                                        + "</w:txbxContent></w:drawing></w:r></w:p>".repeat(40))
                                .bytes()),
                harmless(
                        "an external picture",
                        at -> DocxBuilder.of(p(
                                        r("a"),
                                        "<w:r><w:drawing><a:blip r:link=\"i\"" + " r:embed=\"i\"/></w:drawing></w:r>"))
                                .relation("i", "image", at, true)
                                .bytes()),
                harmless(
                        "an attached template and a frame",
                        at -> text().relation("t", "attachedTemplate", at, true)
                                .relation("f", "frame", at, true)
                                .relation("s", "styles", at, true)
                                .bytes()),
                harmless(
                        "a field that fetches",
                        at -> DocxBuilder.of(p(
                                        r("a"),
                                        "<w:fldSimple w:instr='INCLUDEPICTURE \"" + at + "\"'>" + r("b")
                                                + "</w:fldSimple>"))
                                .bytes()),
                harmless(
                        "styles in a circle",
                        at -> DocxBuilder.of(styled("A", r("a")))
                                .styles(
                                        "<w:style w:styleId=\"A\"><w:name w:val=\"A\"/><w:basedOn w:val=\"B\"/></w:style>"
                                                + "<w:style w:styleId=\"B\"><w:name w:val=\"B\"/><w:basedOn w:val=\"A\"/></w:style>")
                                .bytes()),
                harmless("numbering in a circle", at -> {
                    DocxBuilder docx = DocxBuilder.of("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"99999999999\"/>"
                            + "<w:numId w:val=\"1\"/></w:numPr></w:pPr>" + r("a") + "</w:p>");
                    return docx.part(
                                    "numbering",
                                    docx.root(
                                            "numbering",
                                            "<w:abstractNum w:abstractNumId=\"0\">"
                                                    + "<w:numStyleLink w:val=\"S\"/></w:abstractNum><w:abstractNum w:abstractNumId=\"1\">"
                                                    + "<w:styleLink w:val=\"S\"/><w:numStyleLink w:val=\"S\"/></w:abstractNum>"
                                                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"))
                            .bytes();
                }),
                file(
                        "a huge attribute",
                        Reason.TOO_LARGE,
                        at -> DocxBuilder.of("<w:p w:rsidR=\"" + "a".repeat(5_000_000) + "\">" + r("a") + "</w:p>")
                                .bytes()),
                harmless(
                        "a cell over a billion columns",
                        at -> DocxBuilder.of(
                                        "<w:tbl><w:tr><w:tc><w:tcPr>" + "<w:gridSpan w:val=\"1000000000\"/></w:tcPr>"
                                                + p(r("a")) + "</w:tc></w:tr></w:tbl>")
                                .bytes()),
                harmless(
                        "a part outside",
                        at -> text().raw("../../../tmp/word-slipped", "x").bytes()),
                harmless(
                        "a picture that bursts",
                        at -> DocxBuilder.of(p(r("a"), "<w:r><w:drawing><a:blip r:embed=\"i\"/></w:drawing></w:r>"))
                                .relation("i", "image", "media/a.png", false)
                                .raw("word/media/a.png", new byte[60_000_000])
                                .bytes()),
                harmless(
                        "a part that leads above the package",
                        at -> DocxBuilder.of(p(r("a"), "<w:r><w:drawing><a:blip r:embed=\"i\"/></w:drawing></w:r>"))
                                .relation("i", "image", "../../../../../../etc/passwd", false)
                                .bytes()),
                harmless(
                        "a picture that is none",
                        at -> DocxBuilder.of(p(r("a"), "<w:r><w:drawing><a:blip r:embed=\"i\"/></w:drawing></w:r>"))
                                .relation("i", "image", "media/a.png", false)
                                .raw("word/media/a.png", "\u0089PNG\r\n")
                                .bytes()),
                harmless("a note about itself", at -> {
                    DocxBuilder docx = DocxBuilder.of(p(r("a"), "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"));
                    return docx.part(
                                    "footnotes",
                                    docx.root(
                                            "footnotes",
                                            "<w:footnote w:id=\"1\">"
                                                    + p("<w:r><w:footnoteReference w:id=\"1\"/></w:r>", r("b"))
                                                    + "</w:footnote>"))
                            .bytes();
                }));
    }

    /** All in one JVM with little memory, which has a folder of its own for what it lays aside. */
    @Test
    void doNoHarm(@TempDir Path files, @TempDir Path laidAside) throws IOException {
        List<String> arguments = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        try (ServerSocket outside = new ServerSocket(0)) {
            String address = OUTSIDE.replace("PORT", Integer.toString(outside.getLocalPort()));
            for (Arguments file : files().toList()) {
                Named<?> maker = (Named<?>) file.get()[0];
                Path written = files.resolve(expected.size() + ".docx");
                Files.write(written, ((Maker) maker.getPayload()).make(address));
                arguments.add(written.toString());
                expected.add(ReadProgram.answer(written.toString(), (Reason) file.get()[1]) + " " + maker.getName());
            }
            Program program = Program.java(
                    List.of("-Xmx512m", "-Djava.awt.headless=true", "-Djava.io.tmpdir=" + laidAside),
                    ReadProgram.class,
                    arguments.toArray(String[]::new));

            List<String> answers = program.outputOrFail()
                    .lines()
                    .filter(line -> line.startsWith(ReadProgram.ANSWER))
                    .toList();
            assertThat(answers).hasSameSizeAs(expected);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(expected.get(i)).startsWith(answers.get(i) + " ");
            }
            assertThat(hasACaller(outside)).isFalse();
        }
        assertThat(laidAside).isEmptyDirectory();
        assertThat(Path.of("/tmp/word-slipped")).doesNotExist();
    }

    /** Whoever asks whether nobody called must be sure that a caller would be heard. */
    @Test
    void hearsACaller() throws IOException {
        try (ServerSocket outside = new ServerSocket(0)) {
            new Socket(outside.getInetAddress(), outside.getLocalPort()).close();

            assertThat(hasACaller(outside)).isTrue();
        }
    }

    private static boolean hasACaller(ServerSocket outside) throws IOException {
        outside.setSoTimeout(20);
        try {
            outside.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    private static DocxBuilder text() {
        return DocxBuilder.of(p(r("a")));
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static byte[] ole(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), entry);
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }
}
