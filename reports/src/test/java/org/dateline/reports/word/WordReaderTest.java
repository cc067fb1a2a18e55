package org.dateline.reports.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.reports.word.DocxBuilder.p;
import static org.dateline.reports.word.DocxBuilder.r;
import static org.dateline.reports.word.DocxBuilder.styled;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.dateline.core.intake.Remark;
import org.dateline.core.intake.Remark.Kind;
import org.dateline.core.intake.WordDocument;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.text.Block;
import org.dateline.core.text.Language;
import org.dateline.reports.picture.PicturePreparation;
import org.junit.jupiter.api.Test;

class WordReaderTest {

    private static final String STYLES = """
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Untertitel"><w:name w:val="Subtitle"/></w:style>
            <w:style w:type="paragraph" w:styleId="U1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="U2"><w:name w:val="heading 2"/></w:style>
            <w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Mine"/><w:basedOn w:val="U2"/></w:style>
            <w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="Weg"><w:name w:val="Gone"/><w:rPr><w:vanish/></w:rPr></w:style>
            """;

    private static final String NUMBERING = """
            <w:abstractNum w:abstractNumId="0">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="1">
              <w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="lowerRoman"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
            """;

    private static WordDocument read(DocxBuilder docx) {
        return WordIntakes.withPictures(PicturePreparation.intake()).read(docx.bytes(), Language.ENGLISH);
    }

    private static String source(DocxBuilder docx) {
        return read(docx).text().body().source();
    }

    private static String item(int num, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + num
                + "\"/></w:numPr></w:pPr>" + r(words) + "</w:p>";
    }

    private static DocxBuilder docx(String... body) {
        DocxBuilder docx = DocxBuilder.of(String.join("", body)).styles(STYLES);
        return docx.part("numbering", docx.root("numbering", NUMBERING));
    }

    @Test
    void findsHeadlineSubheadAndDateline() {
        var text = read(docx(
                        styled("Titel", r("Visit ends")),
                        styled("Untertitel", r("In short")),
                        p(r("<w:b/>", "Geneva, 6 April 2023"), r(" – The "), r("<w:b/>", "visit"), r(" is over."))))
                .text();

        assertThat(text.headline()).isEqualTo("Visit ends");
        assertThat(text.subhead()).isEqualTo("In short");
        assertThat(text.dateline().city()).isEqualTo("Geneva");
        assertThat(text.dateline().date()).isEqualTo(LocalDate.of(2023, 4, 6));
        assertThat(text.body().source()).isEqualTo("The **visit** is over.");
    }

    @Test
    void takesTheFirstLineForTheHeadlineWithoutAStyle() {
        var text = read(docx(p(r("Visit ends")), p(r("Geneva – The visit is over."))))
                .text();

        assertThat(text.headline()).isEqualTo("Visit ends");
        assertThat(text.dateline().city()).isEqualTo("Geneva");
        assertThat(text.body().source()).isEqualTo("The visit is over.");
    }

    @Test
    void readsHeadingsByNameByBasisAndByOutlineLevel() {
        assertThat(source(docx(
                        styled("Titel", r("T")),
                        styled("U1", r("One")),
                        styled("Eigen", r("Two")),
                        "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" + r("Three") + "</w:p>")))
                .isEqualTo("## One\n\n### Two\n\n## Three");
    }

    @Test
    void readsListsInLists() {
        assertThat(source(docx(
                        p(r("Text.")),
                        item(1, 0, "a"),
                        item(1, 1, "b"),
                        item(1, 1, "c"),
                        item(1, 0, "d"),
                        p(r("Between.")),
                        item(2, 0, "four"),
                        p(r("Between.")),
                        item(2, 0, "five"))))
                .isEqualTo("Text.\n\n- a\n\n  1. b\n  2. c\n- d\n\nBetween.\n\n4. four\n\nBetween.\n\n5. five");
    }

    @Test
    void readsFormsByStyleAndByRun() {
        assertThat(source(docx(p(
                        r("<w:rStyle w:val=\"Fett\"/>", "bold"),
                        r(" "),
                        r("<w:i/>", "italic"),
                        r("<w:b w:val=\"0\"/>", " plain.")))))
                .isEqualTo("**bold** *italic* plain.");
    }

    @Test
    void readsLinksOfBothKindsAndSaysWhichItLeavesOut() {
        WordDocument document = read(docx(p(
                        "<w:hyperlink r:id=\"l1\">" + r("page") + "</w:hyperlink>",
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://b.example/\" </w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r(" field")
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                        "<w:hyperlink r:id=\"l2\">" + r(" share.") + "</w:hyperlink>"))
                .relation("l1", "hyperlink", "https://a.example/", true)
                .relation("l2", "hyperlink", "file:///share/x", true));

        assertThat(document.text().body().source())
                .isEqualTo("[page](https://a.example/)[ field](https://b.example/) share.");
        assertThat(document.remarks()).containsExactly(Remark.of(Kind.LINK, "file:///share/x"));
    }

    @Test
    void readsQuotes() {
        assertThat(source(
                        docx(p(r("He said:")), styled("Zitat", r("So.")), styled("Zitat", r("And so.")), p(r("End.")))))
                .isEqualTo("He said:\n\n> So.\n>\n> And so.\n\nEnd.");
    }

    @Test
    void readsTablesWithCellsThatSpan() {
        String table = "<w:tbl><w:tr><w:tc>" + p(r("a")) + "</w:tc><w:tc>" + p(r("b")) + "</w:tc></w:tr>"
                + "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p(r("c")) + p(r("d"))
                + "</w:tc></w:tr></w:tbl>";

        assertThat(source(docx(p(r("Text.")), table))).isEqualTo("Text.\n\n| a | b |\n| --- | --- |\n| c d |  |");
    }

    @Test
    void readsATableInATableAsParagraphs() {
        String inner = "<w:tbl><w:tr><w:tc>" + p(r("in")) + "</w:tc><w:tc>" + p(r("side")) + "</w:tc></w:tr></w:tbl>";
        WordDocument document = read(docx(
                p(r("Text.")),
                "<w:tbl><w:tr><w:tc>" + p(r("out")) + "</w:tc><w:tc>" + inner + p() + "</w:tc></w:tr></w:tbl>"));

        assertThat(document.text().body().source()).isEqualTo("Text.\n\nout\n\nin\n\nside");
        assertThat(document.remarks()).containsExactly(Remark.of(Kind.TABLE, "out"));
    }

    @Test
    void listsTrackedChanges() {
        WordDocument document = read(docx(p(
                r("We "),
                "<w:ins w:author=\"Ann\" w:date=\"2023-04-06T10:00:00Z\">" + r("really ") + "</w:ins>",
                "<w:del w:author=\"Bob\"><w:r><w:delText>never </w:delText></w:r></w:del>",
                r("agree."))));

        assertThat(document.text().body().source()).isEqualTo("We really agree.");
        assertThat(document.remarks())
                .containsExactly(
                        new Remark(Kind.INSERTED, "", "really ", "Ann", Instant.parse("2023-04-06T10:00:00Z")),
                        new Remark(Kind.DELETED, "", "never ", "Bob", null));
    }

    @Test
    void takesNoTitleThatIsLongerThanAnyHeadline() {
        String title = "word ".repeat(100) + "end";
        WordDocument document = read(docx(styled("Titel", r(title)), p(r("Text."))));

        assertThat(document.text().headline()).isEmpty();
        assertThat(document.text().body().words()).contains(title).endsWith("Text.");
    }

    @Test
    void listsTheWordsOfARowThatWasStruckOut() {
        String cell = "<w:tc>" + p("<w:del w:author=\"Bob\"><w:r><w:delText>%s</w:delText></w:r></w:del>") + "</w:tc>";
        WordDocument document = read(docx(
                "<w:tbl><w:tr><w:tc>" + p(r("head")) + "</w:tc><w:tc>" + p(r("two")) + "</w:tc></w:tr><w:tr><w:trPr>"
                        + "<w:del w:author=\"Bob\"/></w:trPr>" + cell.formatted("left") + cell.formatted("right")
                        + "</w:tr></w:tbl>"));

        assertThat(document.text().body().source()).contains("head").doesNotContain("left");
        assertThat(document.remarks()).containsExactly(new Remark(Kind.DELETED, "", "left\nright", "Bob", null));
    }

    @Test
    void joinsParagraphsBetweenWhichTheEndWasDeleted() {
        assertThat(source(docx(
                        "<w:p><w:pPr><w:rPr><w:del w:author=\"A\"/></w:rPr></w:pPr>" + r("One ") + "</w:p>",
                        p(r("two.")))))
                .isEqualTo("One two.");
    }

    @Test
    void keepsCommentsWithTheirPassage() {
        DocxBuilder docx = docx(p(
                r("The "),
                "<w:commentRangeStart w:id=\"7\"/>",
                r("outcome"),
                "<w:commentRangeEnd w:id=\"7\"/>",
                "<w:r><w:commentReference w:id=\"7\"/></w:r>",
                r(" is good.")));
        docx.part(
                "comments",
                docx.root("comments", "<w:comment w:id=\"7\" w:author=\"Ann\">" + p(r("Says who?")) + "</w:comment>"));
        WordDocument document = read(docx);

        assertThat(document.text().body().source()).isEqualTo("The outcome is good.");
        assertThat(document.remarks()).containsExactly(new Remark(Kind.COMMENT, "outcome", "Says who?", "Ann", null));
    }

    @Test
    void showsHiddenWordsUntilSomebodyDecides() {
        WordDocument document = read(
                docx(p(r("Seen "), r("<w:vanish/>", "not "), r("<w:rStyle w:val=\"Weg\"/>", "seen"), r(" here."))));

        assertThat(document.text().body().words()).isEqualTo("Seen [? hidden: not seen] here.");
        assertThat(document.remarks()).containsExactly(Remark.of(Kind.HIDDEN, "not seen"));
    }

    @Test
    void makesFootnotesNotesToEditors() {
        DocxBuilder docx = docx(p(r("A fact"), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>", r(".")));
        docx.part(
                "footnotes",
                docx.root(
                        "footnotes",
                        "<w:footnote w:id=\"0\" w:type=\"separator\">" + p() + "</w:footnote><w:footnote w:id=\"2\">"
                                + p("<w:r><w:footnoteRef/></w:r>", r(" The source.")) + "</w:footnote>"));
        WordDocument document = read(docx);

        assertThat(document.text().body().words()).isEqualTo("A fact[1].");
        assertThat(document.text().notesToEditors().source()).isEqualTo("1. The source.");
    }

    /** A JPEG may look like one of ours from its beginning to its end, and hold something behind its last row. */
    @Test
    void takesNoPictureAtItsWord() {
        byte[] jpeg = SamplePictures.MEETING.bytes();
        byte[] secret = "PK\3\4 the telephone".getBytes(StandardCharsets.US_ASCII);
        byte[] upload = Arrays.copyOf(jpeg, jpeg.length + secret.length);
        System.arraycopy(secret, 0, upload, jpeg.length - 2, secret.length);
        System.arraycopy(jpeg, jpeg.length - 2, upload, upload.length - 2, 2);

        WordDocument document = read(docx(p(r("Look:"), "<w:r><w:drawing><a:blip r:embed=\"i1\"/></w:drawing></w:r>"))
                .relation("i1", "image", "media/a.jpeg", false)
                .raw("word/media/a.jpeg", upload));

        assertThat(document.pictures())
                .singleElement()
                .satisfies(picture -> assertThat(new String(picture.bytes(), StandardCharsets.ISO_8859_1))
                        .doesNotContain("telephone"));
    }

    @Test
    void takesInPicturesAndAsksWhatIsSeen() {
        String drawing = "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Picture 1\"/><a:graphic><pic:pic>"
                + "<pic:blipFill><a:blip r:embed=\"i1\"/></pic:blipFill></pic:pic></a:graphic></wp:inline></w:drawing></w:r>";
        WordDocument document = read(docx(p(r("Look:"), drawing), p(drawing.replace("i1", "i2")))
                .relation("i1", "image", "media/a.png", false)
                .relation("i2", "image", "media/b.png", false)
                .raw("word/media/a.png", SamplePictures.CHART.bytes())
                .raw("word/media/b.png", "no picture"));

        assertThat(document.pictures()).containsExactly(SamplePictures.CHART);
        assertThat(document.text().body().blocks())
                .contains(new Block.Figure(SamplePictures.CHART.digest(), "[? what is seen]", "", ""));
        assertThat(document.remarks()).extracting(Remark::kind).containsExactly(Kind.ALTERNATIVE_TEXT, Kind.PICTURE);
    }

    @Test
    void losesNoWordInBoxesControlsTagsAndSigns() {
        String box = "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>" + p(r("Box."))
                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                + p(r("Box.")) + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(source(docx(
                        p(r("One"), box, "<w:sdt><w:sdtContent>" + r(" two.") + "</w:sdtContent></w:sdt>"),
                        "<w:sdt><w:sdtContent>" + p("<w:smartTag>" + r("three") + "</w:smartTag>")
                                + "</w:sdtContent></w:sdt>",
                        p(
                                "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>",
                                r(" a"),
                                "<w:r><w:noBreakHyphen/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r>"),
                        p("<w:r><w:ruby><w:rt>" + r("kan") + "</w:rt><w:rubyBase>" + r("漢")
                                + "</w:rubyBase></w:ruby></w:r>"))))
                .isEqualTo("One two.\n\nBox.\n\nthree\n\nx=1 a\u2011b c→\n\n漢 (kan)");
    }

    @Test
    void readsStrictDocuments() {
        assertThat(source(DocxBuilder.strict(styled("H", r("Heading")) + p(r("<w:b/>", "Bold"), r(" text.")))
                        .styles("<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 3\"/></w:style>"
                                + "<w:style w:styleId=\"x\"/>")))
                .isEqualTo("## Heading\n\n**Bold** text.");
    }

    @Test
    void readsAChunkInAnotherFormat() {
        assertThat(source(docx(p(r("One.")), "<w:altChunk r:id=\"c\"/>")
                        .relation("c", "aFChunk", "chunk.html", false)
                        .raw("word/chunk.html", "<html><style>p {}</style><p>Two &amp; <b>three</b>.</p></html>")))
                .isEqualTo("One.\n\nTwo \\& three.");
    }
}
