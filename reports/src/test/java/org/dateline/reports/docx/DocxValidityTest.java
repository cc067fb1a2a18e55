package org.dateline.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
            assertThat(faults(render(Samples.in(language, standing)))).isEmpty();
        }
    }

    @Test
    void keepsToThemWithEveryConstruct() {
        assertThat(faults(render(ReleaseDocuments.everyConstruct()))).isEmpty();
    }

    @Test
    void hasATemplateThatKeepsToThemToo() {
        assertThat(faults(new OpenedDocx(ReferenceDocument.bytes()))).isEmpty();
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

        assertThat(faults(new OpenedDocx(zip(docx.parts())))).anyMatch(found -> found.contains(fault));
    }

    private static OpenedDocx render(ReleaseDocument document) {
        return new OpenedDocx(DocxRenderers.inHouseStyle().render(document));
    }

    private static List<String> faults(OpenedDocx docx) {
        List<String> faults = new ArrayList<>();
        docx.parts().forEach((name, part) -> {
            if (name.endsWith(".rels") || (name.startsWith("word/") && name.endsWith(".xml"))) {
                faults.addAll(Schemas.faults(name, part));
            }
        });
        faults.addAll(Rules.faults(docx));
        return faults;
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
