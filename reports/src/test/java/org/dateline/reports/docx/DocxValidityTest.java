package org.dateline.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DocxValidityTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsToTheSchemasAndToWhatTheyCannotSay(Language language) {
        for (ReleaseDocument.Standing standing :
                List.of(ReleaseDocument.Standing.RELEASE, ReleaseDocument.Standing.PREVIEW)) {
            assertThat(Faults.of(render(Samples.in(language, standing)))).isEmpty();
        }
    }

    @Test
    void keepsToThemWithEveryConstruct() {
        assertThat(Faults.of(render(ReleaseDocuments.everyConstruct()))).isEmpty();
    }

    @Test
    void hasATemplateThatKeepsToThemToo() {
        assertThat(Faults.of(new OpenedDocx(ReferenceDocument.bytes()))).isEmpty();
    }

    /** The checks themselves are checked: each fault is planted in a document that has none, and must be found. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "word/document.xml | <w:bidi/> | <w:bidi/><w:keepNext/> | keepNext",
                "word/document.xml | <w:b/> | <w:bold/> | bold",
                "word/document.xml | <w:titlePg/> | <w:titlePg w:val=\"perhaps\"/> | perhaps",
                "word/document.xml | <w:numId w:val=\"3\"/> | <w:numId w:val=\"33\"/> | no num 33",
                "word/document.xml | w:val=\"Quote\" | w:val=\"Zitat\" | no style Zitat",
                "word/document.xml | r:id=\"rIdLink1\" | r:id=\"rIdLink9\" | no relationship rIdLink9",
                "word/document.xml | <w:b/><w:bCs/> | <w:b/><w:b/><w:bCs/> | w:b twice",
                "word/header1.xml | PowerPlusWaterMarkObject2 | PowerPlusWaterMarkObject1 | two shapes",
                "word/header1.xml | on=\"t\" | on=\"maybe\" | maybe",
                "word/document.xml | <wp:docPr id=\"2\" | <wp:docPr id=\"1\" | two docPr 1",
                "word/document.xml | descr=\"وفدان حول طاولة\" | descr=\"\" | without alternative",
                "word/document.xml | r:embed=\"rIdPicture2\" | r:embed=\"rIdPicture1\" | unused relationship rIdPicture2",
                "word/document.xml | r:embed=\"rIdPicture2\" | r:embed=\"rIdPicture7\" | no relationship rIdPicture7",
                "word/document.xml | <wp:extent cx=\" | <wp:extent cx=\"1 | of two sizes",
                "word/document.xml | <a:blip  | <a:blib  | blib",
                "word/document.xml | <w:bidiVisual/> |  <w:tblStyleRowBandSize w:val=\"1\"/><w:bidiVisual/> | bidiVisual",
                "word/document.xml | </w:tbl> | </w:tbl><w:tbl><w:tblPr/><w:tblGrid/></w:tbl> | without a paragraph after it",
                "word/document.xml | </w:p></w:tc></w:tr></w:tbl> | </w:p><w:tbl><w:tblPr/><w:tblGrid/></w:tbl></w:tc></w:tr></w:tbl> | does not end with a paragraph",
                "word/document.xml | <w:gridCol  | <w:gridCol w:w=\"7\"/><w:gridCol  | another width",
                "docProps/core.xml | <dc:title> | <dc:title>Again</dc:title><dc:title> | two dc:title",
                "[Content_Types].xml | Extension=\"png\" | Extension=\"gif\" | no content type for word/media/",
                "word/footer1.xml | <w:fldSimple w:instr=\" PAGE \"> | <w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:fldSimple w:instr=\" PAGE \"> | open field",
                "word/numbering.xml | <w:num w:numId=\"2\"> | <w:num w:numId=\"1\"> | two num 1",
                "word/numbering.xml | <w:abstractNumId w:val=\"1\"/> | <w:abstractNumId w:val=\"7\"/> | no abstractNum 7",
                "word/styles.xml | w:styleId=\"Subtitle\" | w:styleId=\"Title\" | two style Title",
                "word/settings.xml | <w:zoom w:percent=\"100\"/> | <w:zoom/><w:view w:val=\"print\"/> | view",
                "word/_rels/document.xml.rels | Target=\"numbering.xml\" | Target=\"numbers.xml\" | no part numbers.xml",
                "word/_rels/document.xml.rels | Id=\"rId5\" | Id=\"rId6\" | two relationships rId6",
                "[Content_Types].xml | /word/header2.xml | /word/header3.xml | no content type for word/header2.xml"
            })
    void findsAFaultThatIsPlanted(String part, String whole, String broken, String fault) {
        OpenedDocx docx = render(Samples.in(Language.ARABIC, ReleaseDocument.Standing.PREVIEW));
        String content = new String(docx.parts().get(part), StandardCharsets.UTF_8);
        assertThat(content).contains(whole);

        docx.parts().put(part, content.replace(whole, broken).getBytes(StandardCharsets.UTF_8));

        assertThat(Faults.of(new OpenedDocx(zip(docx.parts())))).anyMatch(found -> found.contains(fault));
    }

    private static OpenedDocx render(ReleaseDocument document) {
        return new OpenedDocx(DocxRenderers.inHouseStyle().render(document));
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
