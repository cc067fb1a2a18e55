package org.dateline.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.reports.docx.TemplateRemark.Kind;
import org.dateline.reports.docx.UnusableTemplateException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxTemplatesTest {

    private static final String OUTSIDE = "<Relationship Id=\"rId99\" Type=\"" + Word.RELATIONSHIPS;

    @Test
    void findsNothingToSayOfTheShippedTemplate() {
        CheckedTemplate checked = DocxTemplates.check(DocxRenderers.shipped());

        assertThat(checked.remarks()).isEmpty();
        assertThat(checked.tags())
                .containsExactly("pr:number", "pr:acronym", "pr:type", "pr:fingerprint", "pr:page", "pr:of", "pr:logo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "STYLES_MISSING | Body Text | word/styles.xml | w:val=\"Body Text\" | w:val=\"Textkörper\"",
                "STYLES_MISSING | all | word/_rels/document.xml.rels | /styles\" | /stylesWithEffects\"",
                "NO_PAGE | `` | word/document.xml | w:pgSz | w:docGrid",
                "NO_PAGE | 5 cm | word/document.xml | w:right=\"1304\" | w:right=\"9000\"",
                "NO_PAGE | `` | word/document.xml | w:right=\"1304\" | w:right=\"2cm\"",
                "BROKEN | `` | word/document.xml | </w:body> | <w:body>",
                "BROKEN | `` | word/header1.xml | </w:p> | <w:p>",
                "NOT_WORD | `` | [Content_Types].xml | document.main+xml | template.main+xml",
                "NOT_WORD | `` | _rels/.rels | /officeDocument\" | /extended\"",
                "TRACKED_CHANGES | `` | word/header1.xml | <w:r> | <w:ins w:id=\"1\" w:author=\"A\"/><w:r>",
                "TRACKED_CHANGES | `` | word/styles.xml | <w:keepNext/> | <w:pPrChange w:id=\"1\" w:author=\"A\"/><w:keepNext/>",
                "UNKNOWN_CONTROL | pr:colour | word/footer1.xml | pr:page | pr:colour",
                "REACHES_OUT | INCLUDEPICTURE | word/footer1.xml | <w:r> | <w:fldSimple w:instr=\" includepicture x \"/><w:r>",
                "REACHES_OUT | INCLUDETEXT | word/footer1.xml | <w:r> | <w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT x</w:instrText></w:r><w:r>",
            })
    void refusesWhatIsNoTemplate(Reason reason, String detail, String part, String whole, String other) {
        refused(Templates.with(part, whole, other), reason, detail);
    }

    @ParameterizedTest
    @CsvSource({
        "word/_rels/document.xml.rels, image",
        "word/_rels/document.xml.rels, attachedTemplate",
        "word/_rels/document.xml.rels, oleObject"
    })
    void refusesWhatWouldBeFetched(String part, String type) {
        String outside = OUTSIDE + "/" + type + "\" Target=\"https://example.net/x\" TargetMode=\"External\"/>";

        refused(
                Templates.with(part, "</Relationships>", outside + "</Relationships>"),
                Reason.REACHES_OUT,
                "https://example.net/x");
    }

    @Test
    void refusesInAHeaderWhatIsNeitherWordsNorAPicture() {
        OpenedDocx docx = new OpenedDocx(ReferenceDocument.bytes());
        docx.parts()
                .put(
                        "word/_rels/header1.xml.rels",
                        bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + OUTSIDE + "/chart\" Target=\"fontTable.xml\"/></Relationships>"));

        refused(Templates.zip(docx.parts()), Reason.UNSUPPORTED_IN_HEADER, "chart");
    }

    @Test
    void refusesAHeaderThatIsNotWrittenAsWordWrites() {
        OpenedDocx docx = new OpenedDocx(ReferenceDocument.bytes());
        docx.parts().put("word/header1.xml", bytes("<hdr xmlns=\"" + Word.MAIN + "\"><p/></hdr>"));

        refused(Templates.zip(docx.parts()), Reason.FOREIGN, "header");
    }

    @Test
    void refusesADocumentType() {
        refused(
                Templates.with("word/header1.xml", "<w:hdr ", "<!DOCTYPE x [<!ENTITY a \"b\">]><w:hdr "),
                Reason.BROKEN,
                "");
    }

    @Test
    void refusesWhatIsNoPackage() {
        refused(bytes("Dear all,"), Reason.NOT_WORD, "");
        refused(new byte[0], Reason.NOT_WORD, "");
        byte[] oldWord = Arrays.copyOf(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                4096);
        refused(oldWord, Reason.NOT_WORD, "");
    }

    @Test
    void refusesMacros() {
        refused(withMacros(), Reason.MACROS, "");
    }

    @Test
    void refusesWhatIsCutOff() {
        byte[] whole = ReferenceDocument.bytes();
        for (int length : new int[] {100, 2_000, whole.length / 2, whole.length - 30}) {
            assertThatThrownBy(() -> DocxTemplates.check(Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .isInstanceOf(UnusableTemplateException.class);
        }
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        refused(new byte[TemplateLimits.MOST_BYTES + 1], Reason.TOO_LARGE, "8388609");
        refused(zeros(1, TemplateLimits.MOST_UNPACKED + 1), Reason.TOO_LARGE, "33554432");
        refused(zeros(TemplateLimits.MOST_PARTS + 1, 1), Reason.TOO_LARGE, "500 parts");
        String nested = "<w:sdt><w:sdtContent>".repeat(300) + "</w:sdtContent></w:sdt>".repeat(300);
        refused(Templates.with("word/header1.xml", "</w:hdr>", nested + "</w:hdr>"), Reason.TOO_LARGE, "deep");
    }

    @Test
    void refusesWhateverElseComes() {
        Random chance = new Random(4);
        byte[] whole = ReferenceDocument.bytes();
        for (int i = 0; i < 300; i++) {
            byte[] broken = whole.clone();
            for (int j = 0; j < 20; j++) {
                broken[chance.nextInt(broken.length)] = (byte) chance.nextInt();
            }
            try {
                DocxTemplates.check(broken);
            } catch (UnusableTemplateException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void saysWhatReleasesDoNotTakeOver() {
        OpenedDocx docx = new OpenedDocx(ReferenceDocument.bytes());
        Templates.replace(
                docx.parts(),
                "word/_rels/document.xml.rels",
                "</Relationships>",
                OUTSIDE + "/settings\" Target=\"settings.xml\"/></Relationships>");
        Templates.replace(
                docx.parts(),
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName=\"/word/settings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.settings+xml\"/></Types>");
        docx.parts()
                .put(
                        "word/settings.xml",
                        bytes("<w:settings xmlns:w=\"" + Word.MAIN
                                + "\"><w:mailMerge/><w:documentProtection w:edit=\"forms\"/><w:evenAndOddHeaders/>"
                                + "</w:settings>"));
        docx.parts()
                .put(
                        "word/_rels/settings.xml.rels",
                        bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + OUTSIDE + "/attachedTemplate\" Target=\"file:///C:/House.dotm\""
                                + " TargetMode=\"External\"/></Relationships>"));
        for (String part : new String[] {"word/header1.xml", "word/footer1.xml", "word/footer2.xml"}) {
            Templates.replace(docx.parts(), part, "pr:number", "number");
        }

        CheckedTemplate checked = DocxTemplates.check(Templates.zip(docx.parts()));

        assertThat(checked.remarks())
                .containsExactlyInAnyOrder(
                        new TemplateRemark(Kind.ATTACHED_TEMPLATE, "file:///C:/House.dotm"),
                        new TemplateRemark(Kind.MAIL_MERGE, ""),
                        new TemplateRemark(Kind.PROTECTION, ""),
                        new TemplateRemark(Kind.EVEN_PAGES, ""),
                        new TemplateRemark(Kind.NO_NUMBER, ""));
    }

    private static void refused(byte[] docx, Reason reason, String detail) {
        assertThatThrownBy(() -> DocxTemplates.check(docx))
                .isInstanceOfSatisfying(UnusableTemplateException.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.detail()).contains(detail);
                });
    }

    private static byte[] withMacros() {
        OpenedDocx docx = new OpenedDocx(ReferenceDocument.bytes());
        docx.parts().put("word/vbaProject.bin", new byte[8]);
        Templates.replace(
                docx.parts(),
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName=\"/word/vbaProject.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>");
        return Templates.zip(docx.parts());
    }

    private static byte[] zeros(int parts, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i + ".xml"));
                zip.write(new byte[size]);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
