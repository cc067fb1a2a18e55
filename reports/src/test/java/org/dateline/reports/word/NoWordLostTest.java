package org.dateline.reports.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.reports.word.DocxBuilder.p;
import static org.dateline.reports.word.DocxBuilder.r;

import org.dateline.core.intake.Remark;
import org.dateline.core.intake.Remark.Kind;
import org.dateline.core.intake.WordDocument;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.text.Block;
import org.dateline.core.text.Language;
import org.dateline.reports.picture.PicturePreparation;
import org.junit.jupiter.api.Test;

/** What stands in a document beside its paragraphs: each word is in the text, or in a remark. */
class NoWordLostTest {

    private static final String BEGIN = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static WordDocument read(DocxBuilder docx) {
        return WordIntakes.withPictures(PicturePreparation.intake()).read(docx.bytes(), Language.ENGLISH);
    }

    private static String field(String instruction, String shown) {
        return BEGIN + "<w:r><w:instrText> " + instruction + " </w:instrText></w:r>" + SEPARATE + shown + END;
    }

    private static String graphic(String inside) {
        return "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"G\" descr=\"Seen from afar\"/>"
                + "<a:graphic><a:graphicData>" + inside + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    private static DocxBuilder withHeader(DocxBuilder docx, String name, String content) {
        return docx.relation("rId_" + name, name.replaceAll("\\d", ""), name + ".xml", false)
                .raw("word/" + name + ".xml", docx.root("hdr", content));
    }

    @Test
    void showsTheWordsOfHeadersAndFootersOnceAndWithoutPageNumbers() {
        DocxBuilder docx = DocxBuilder.of(p(r("The text.")));
        String page = p(
                r("Page "),
                field("PAGE \\* MERGEFORMAT", r("7")),
                r(" of "),
                "<w:fldSimple w:instr=\" NUMPAGES \">" + r("9") + "</w:fldSimple>");
        withHeader(docx, "header1", p(r("Office of "), r("the Spokesperson")) + page);
        withHeader(docx, "header2", p(r("Office of the Spokesperson")) + p(field("PAGE", r("2"))));
        withHeader(
                docx,
                "footer1",
                page
                        + p(
                                r("Not an official record"),
                                "<w:r><w:tab/></w:r>",
                                field("DATE", r("4 May")),
                                "<w:del w:author=\"Ann\"><w:r><w:delText> of it</w:delText></w:r></w:del>")
                        + p("<w:r><w:pict><v:textpath string=\"DRAFT\"/></w:pict></w:r>"));
        WordDocument document = read(docx);

        assertThat(document.text().body().source()).isEqualTo("The text.");
        assertThat(document.remarks(Kind.STATIONERY))
                .extracting(Remark::words)
                .containsExactly("Office of the Spokesperson", "Page # of #", "Not an official record 4 May", "DRAFT");
        assertThat(document.remarks(Kind.DELETED)).extracting(Remark::words).containsExactly("of it");
    }

    @Test
    void showsTheTitleTheNamesAndTheValuesOfAChart() {
        String points = "<c:pt idx=\"0\"><c:v>%s</c:v></c:pt><c:pt idx=\"1\"><c:v>%s</c:v></c:pt>";
        String chart =
                "<c:chartSpace xmlns:c=\"c\" xmlns:a=\"a\"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Visits</a:t></a:r>"
                        + "</a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:ser><c:tx><c:strRef><c:f>Sheet1!B1</c:f>"
                        + "<c:strCache><c:pt idx=\"0\"><c:v>Geneva</c:v></c:pt></c:strCache></c:strRef></c:tx>"
                        + "<c:cat><c:strRef><c:strCache>" + points.formatted("April", "May")
                        + "</c:strCache></c:strRef></c:cat>"
                        + "<c:val><c:numRef><c:numCache>" + points.formatted("3", "5")
                        + "</c:numCache></c:numRef></c:val>"
                        + "</c:ser></c:barChart><c:valAx><c:title><c:tx><c:rich><a:p><a:r><a:t>how many</a:t></a:r></a:p></c:rich>"
                        + "</c:tx></c:title></c:valAx></c:plotArea></c:chart></c:chartSpace>";
        WordDocument document =
                read(DocxBuilder.of(p(r("The text.")) + p(graphic("<c:chart xmlns:c=\"c\" r:id=\"c1\"/>")))
                        .relation("c1", "chart", "charts/chart1.xml", false)
                        .raw("word/charts/chart1.xml", chart));

        assertThat(document.remarks())
                .containsExactly(
                        Remark.of(Kind.CHART, "Visits\nGeneva: April 3 · May 5\nhow many"),
                        Remark.of(Kind.DRAWING, "Seen from afar"));
    }

    @Test
    void takesTheWordsOfADiagramIntoTheText() {
        String model =
                "<dgm:dataModel xmlns:dgm=\"dgm\" xmlns:a=\"a\"><dgm:ptLst><dgm:pt modelId=\"1\"><dgm:t><a:p><a:r>"
                        + "<a:t>Member States</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>Secretariat</a:t>"
                        + "</a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>";
        WordDocument document = read(DocxBuilder.of(p(r("Headline"))
                        + p(r("The text."))
                        + p(graphic("<dgm:relIds xmlns:dgm=\"dgm\" r:dm=\"d1\"/>")))
                .relation("d1", "diagramData", "diagrams/data1.xml", false)
                .raw("word/diagrams/data1.xml", model));

        assertThat(document.text().body().source()).isEqualTo("The text.\n\nMember States\n\nSecretariat");
        assertThat(document.remarks(Kind.DRAWING)).isNotEmpty();
    }

    @Test
    void keepsThePicturesOfNotesUnderTheirMarks() {
        String picture = graphic("<pic:pic><pic:blipFill><a:blip r:embed=\"i1\"/></pic:blipFill></pic:pic>");
        DocxBuilder docx = DocxBuilder.of(p(r("Headline"))
                        + p(
                                r("One"),
                                "<w:r><w:footnoteReference w:id=\"2\"/></w:r>",
                                r(" two"),
                                "<w:r><w:footnoteReference w:id=\"3\"/></w:r>"))
                .raw("word/media/a.png", SamplePictures.CHART.bytes())
                .raw(
                        "word/_rels/footnotes.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"i1\" Type=\"" + DocxBuilder.R
                                + "/image\" Target=\"media/a.png\"/></Relationships>");
        docx.part(
                "footnotes",
                docx.root(
                        "footnotes",
                        "<w:footnote w:id=\"2\">" + p(r("The source.")) + "</w:footnote><w:footnote w:id=\"3\">"
                                + p(picture) + "</w:footnote>"));
        WordDocument document = read(docx);

        assertThat(document.pictures()).containsExactly(SamplePictures.CHART);
        assertThat(document.text().notesToEditors().blocks())
                .last()
                .isEqualTo(new Block.Figure(SamplePictures.CHART.digest(), "Seen from afar", "[2]", ""));
        assertThat(document.text().notesToEditors().source()).startsWith("1. The source.\n2. –");
        assertThat(document.remarks()).isEmpty();
    }

    @Test
    void readsWhatWasChosenInForms() {
        String choice = "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/>"
                + "<w:listEntry w:val=\"Nairobi\"/><w:listEntry w:val=\"Vienna\"/></w:ddList></w:ffData></w:fldChar></w:r>"
                + "<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r>" + END;
        String shown = choice.replace(END, "") + SEPARATE + r("Vienna") + END;
        String box =
                "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/>"
                        + "</w:checkBox></w:ffData></w:fldChar></w:r>" + END;
        String control =
                "<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText=\"Friday\"/></w:dropDownList></w:sdtPr>"
                        + "<w:sdtContent>" + r("Monday") + "</w:sdtContent></w:sdt>";

        assertThat(read(DocxBuilder.of(p(r("Headline"))
                                + p(
                                        choice,
                                        r(" "),
                                        shown,
                                        r(" "),
                                        box,
                                        r(" "),
                                        control,
                                        r(", "),
                                        field("FORMTEXT", r("noon")))))
                        .text()
                        .body()
                        .source())
                .isEqualTo("Vienna Vienna ☑ Monday, noon");
    }

    @Test
    void takesOneBranchOfSeveralThatSayTheSame() {
        String box = "<wps:txbx><w:txbxContent>" + p(r("In a box.")) + "</w:txbxContent></wps:txbx>";
        String both = "<w:r><mc:AlternateContent><mc:Choice>" + graphic(box) + "</mc:Choice><mc:Fallback>"
                + graphic(box) + "</mc:Fallback></mc:AlternateContent></w:r>";
        WordDocument document = read(DocxBuilder.of(p(r("Headline")) + p(r("The text."), both)));

        assertThat(document.text().body().source()).isEqualTo("The text.\n\nIn a box.");
    }

    @Test
    void listsWhatWasStruckOutWhole() {
        String deleted = "<w:del w:author=\"Ann\">%s</w:del>";
        String box = graphic("<wps:txbx><w:txbxContent>" + p(r("In a box.")) + "</w:txbxContent></wps:txbx>");
        DocxBuilder docx = DocxBuilder.of(p(r("Headline"))
                + deleted.formatted("<w:r><w:delText>Once here.</w:delText></w:r>")
                + p(r("The text."), deleted.formatted(box))
                + p(deleted.formatted("<w:r><w:footnoteReference w:id=\"2\"/></w:r>")));
        docx.part(
                "footnotes", docx.root("footnotes", "<w:footnote w:id=\"2\">" + p(r("The source.")) + "</w:footnote>"));
        WordDocument document = read(docx);

        assertThat(document.text().body().source()).isEqualTo("The text.");
        assertThat(document.remarks())
                .extracting(Remark::words)
                .containsExactly("Once here.", "In a box.", " The source. ");
    }
}
