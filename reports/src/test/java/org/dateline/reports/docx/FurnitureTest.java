package org.dateline.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.text.Language;
import org.dateline.reports.style.HouseStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Headers and footers are the template's, with their places filled. */
class FurnitureTest {

    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | number | PR/2023/014",
                "ENGLISH | org | International Office for Good Examples",
                "ENGLISH | acronym | IOGE",
                "ENGLISH | date | 6 April 2023",
                "FRENCH | date | 6 avril 2023",
                "CHINESE | date | 2023年4月6日",
                "ENGLISH | type | Press release",
                "ENGLISH | page | 1",
                "CHINESE | of | 1",
            })
    void fillsAPlace(Language language, String tag, String words) {
        byte[] template = header("<w:p>" + control("pr:" + tag, run("", "x")) + "</w:p>");

        assertThat(text(render(template, language), "word/header1.xml")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"CHINESE | 第 1 页，共 1 页", "SPANISH | Página 1 de 1"})
    void saysPageAndNumberOfPagesAsTheLanguageDoes(Language language, String words) {
        byte[] template =
                header("<w:p>" + control("pr:page", run("", "n")) + control("pr:of", run("", "m")) + "</w:p>");

        OpenedDocx docx = render(template, language);

        assertThat(text(docx, "word/header1.xml")).isEqualTo(words);
        assertThat(docx.elements("word/header1.xml", "fldSimple")).hasSize(2);
    }

    @Test
    void keepsTheLookAndWhatStandsAround() {
        byte[] template = header("<w:p w:rsidR=\"00AA\"><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + run("", "Our No. ")
                + control("pr:number", run("<w:rPr><w:b/><w:color w:val=\"FF0000\"/></w:rPr>", "x"))
                + control("other", run("<w:rPr><w:i/></w:rPr>", " for you")) + "</w:p>");

        OpenedDocx docx = render(template, Language.ENGLISH);

        assertThat(text(docx, "word/header1.xml")).isEqualTo("Our No. PR/2023/014 for you");
        assertThat(xml(docx, "word/header1.xml"))
                .contains("<w:b></w:b><w:bCs></w:bCs><w:color w:val=\"FF0000\"></w:color></w:rPr>")
                .contains("<w:jc w:val=\"center\">")
                .doesNotContain("w:sdt")
                .doesNotContain("rsid");
        assertThat(Faults.of(docx)).isEmpty();
    }

    @Test
    void fillsAControlAroundAParagraphOrACell() {
        byte[] template = header(control(
                        "pr:org", "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>" + run("", "x") + "</w:p><w:p/>")
                + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>"
                + control("pr:number", "<w:tc><w:p>" + run("", "x") + "</w:p></w:tc>") + "</w:tr></w:tbl><w:p/>");

        OpenedDocx docx = render(template, Language.ENGLISH);

        assertThat(text(docx, "word/header1.xml")).isEqualTo("International Office for Good ExamplesPR/2023/014");
        assertThat(docx.elements("word/header1.xml", "p")).hasSize(3);
        assertThat(Faults.of(docx)).isEmpty();
        assertThat(Faults.of(render(template, Language.ARABIC))).isEmpty();
    }

    @Test
    void showsTheTemplatesPicturesAndMirrorsWhereTheyFloatForArabic() {
        OpenedDocx template = new OpenedDocx(header("<w:p><w:pPr><w:pBdr><w:left w:val=\"single\"/></w:pBdr>"
                + "<w:spacing w:after=\"0\"/></w:pPr>" + floating() + "</w:p>"));
        template.parts().put("word/media/logo.png", SamplePictures.CHART.bytes());
        template.parts()
                .put(
                        "word/_rels/header1.xml.rels",
                        (RELATIONSHIPS + "<Relationship Id=\"rId7\" Type=\"" + Pictures.TYPE
                                        + "\" Target=\"media/logo.png\"/></Relationships>")
                                .getBytes(StandardCharsets.UTF_8));
        Templates.replace(
                template.parts(),
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName=\"/word/media/logo.png\" ContentType=\"image/png\"/></Types>");
        byte[] zipped = Templates.zip(template.parts());

        OpenedDocx english = render(zipped, Language.ENGLISH);
        OpenedDocx arabic = render(zipped, Language.ARABIC);

        assertThat(english.parts().get("word/media/template1.png")).isEqualTo(SamplePictures.CHART.bytes());
        assertThat(Faults.of(english)).isEmpty();
        assertThat(Faults.of(arabic)).isEmpty();
        assertThat(xml(english, "word/header1.xml"))
                .contains("<wp:posOffset>100000<")
                .contains("<w:left ");
        long mirrored = 11906 * 635L - 100_000 - 2_000_000;
        assertThat(xml(arabic, "word/header1.xml"))
                .contains("<wp:posOffset>" + mirrored + "<")
                .contains("<w:right w:val=\"single\">")
                .contains("<w:bidi></w:bidi><w:spacing");
        assertThat(DocxTemplates.check(zipped).remarks()).isEmpty();
        Templates.replace(template.parts(), "word/header1.xml", "A lion", "");
        assertThat(DocxTemplates.check(Templates.zip(template.parts())).remarks())
                .containsExactly(new TemplateRemark(TemplateRemark.Kind.PICTURE_WITHOUT_ALTERNATIVE, "header1.xml"));
    }

    @Test
    void hasTheSameOnTheFirstPageUnlessTheTemplateSaysOtherwise() {
        byte[] template = Templates.with("word/document.xml", "<w:titlePg/>", "");

        assertThat(text(render(template, Language.ENGLISH), "word/header2.xml")).contains("PR/2023/014");
        assertThat(text(render(DocxRenderers.shipped(), Language.ENGLISH), "word/header2.xml"))
                .isEmpty();
    }

    @Test
    void takesATemplateWithoutHeadersAndFooters() {
        OpenedDocx docx = new OpenedDocx(ReferenceDocument.bytes());
        String main = xml(docx, "word/document.xml").replaceAll("<w:(header|footer)Reference[^>]*>", "");
        docx.parts().put("word/document.xml", main.getBytes(StandardCharsets.UTF_8));
        byte[] template = Templates.zip(docx.parts());

        assertThat(Faults.of(render(template, Language.ENGLISH))).isEmpty();
        assertThat(DocxTemplates.check(template).tags()).isEmpty();
    }

    @Test
    void showsTheHousesLogoWithTheOrganizationsName() throws Exception {
        ReleaseDocument document = Samples.in(Language.ENGLISH);
        OpenedDocx docx =
                new OpenedDocx(DocxRenderers.inHouseStyle(HouseStyles.gazette()).render(document));

        Element properties = OpenedDocx.elements(docx.xml("word/header2.xml").getDocumentElement(), "*", "docPr")
                .get(0);
        assertThat(properties.getAttribute("descr"))
                .isEqualTo(document.letterhead().organization());
        assertThat(Faults.of(docx)).isEmpty();
        Picture logo = docx.parts().entrySet().stream()
                .filter(part -> xml(docx, "word/_rels/header2.xml.rels")
                        .contains(part.getKey().substring(part.getKey().indexOf('/') + 1)))
                .map(Map.Entry::getValue)
                .map(Picture::of)
                .findFirst()
                .orElseThrow();
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(logo.bytes()));
        assertThat(drawn.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(drawn.getRGB(drawn.getWidth() / 2, drawn.getHeight() / 8)).isNotEqualTo(0xFFFFFFFF);
    }

    @Test
    void drawsACodeThatATelephoneReads() throws Exception {
        ReleaseDocument document = Samples.in(Language.ENGLISH);
        byte[] code = AddressCode.of(document.verifyAtIfAny().orElseThrow());

        BufferedImage small = ImageIO.read(new ByteArrayInputStream(code));
        int margin = 20;
        BufferedImage onPaper = new BufferedImage(
                small.getWidth() + 2 * margin, small.getHeight() + 2 * margin, BufferedImage.TYPE_INT_RGB);
        onPaper.createGraphics().fillRect(0, 0, onPaper.getWidth(), onPaper.getHeight());
        onPaper.createGraphics().drawImage(small, margin, margin, null);
        int[] pixels = onPaper.getRGB(0, 0, onPaper.getWidth(), onPaper.getHeight(), null, 0, onPaper.getWidth());
        String read = new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(onPaper.getWidth(), onPaper.getHeight(), pixels))))
                .getText();

        assertThat(read).isEqualTo(document.verifyAtIfAny().orElseThrow().toASCIIString());
    }

    private static byte[] header(String content) {
        OpenedDocx docx = new OpenedDocx(ReferenceDocument.bytes());
        docx.parts()
                .put(
                        "word/header1.xml",
                        ("<w:hdr xmlns:w=\"" + Word.MAIN + "\" xmlns:r=\"" + Word.RELATIONSHIPS + "\">" + content
                                        + "</w:hdr>")
                                .getBytes(StandardCharsets.UTF_8));
        return Templates.zip(docx.parts());
    }

    private static String control(String tag, String content) {
        return "<w:sdt><w:sdtPr><w:tag w:val=\"" + tag + "\"/></w:sdtPr><w:sdtContent>" + content
                + "</w:sdtContent></w:sdt>";
    }

    private static String run(String properties, String words) {
        return "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String floating() {
        Xml xml = new Xml();
        new PictureWriter(xml).write(new PictureWriter.Shown(1, "logo", "A lion", "rId7", 2_000_000, 1_000_000));
        String inline = new String(xml.bytes(), StandardCharsets.UTF_8);
        return inline.substring(inline.indexOf("<w:r>"))
                .replace(
                        "<wp:inline ",
                        "<wp:anchor simplePos=\"0\" relativeHeight=\"1\" behindDoc=\"0\" locked=\"0\""
                                + " layoutInCell=\"1\" allowOverlap=\"0\" ")
                .replace("</wp:inline>", "</wp:anchor>")
                .replace(
                        "<wp:extent ",
                        "<wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"page\">"
                                + "<wp:posOffset>100000</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"page\">"
                                + "<wp:posOffset>100000</wp:posOffset></wp:positionV><wp:extent ")
                .replace("<wp:docPr ", "<wp:wrapNone/><wp:docPr ");
    }

    private static OpenedDocx render(byte[] template, Language language) {
        return new OpenedDocx(DocxRenderers.in(template, HouseStyles.classic()).render(Samples.in(language)));
    }

    private static String text(OpenedDocx docx, String part) {
        return OpenedDocx.text(docx.xml(part).getDocumentElement());
    }

    private static String xml(OpenedDocx docx, String part) {
        return new String(docx.parts().get(part), StandardCharsets.UTF_8);
    }
}
