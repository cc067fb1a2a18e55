package org.dateline.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.Letterhead;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.rendition.UnrenderableTextException;
import org.dateline.core.text.Language;
import org.dateline.reports.layout.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocxRendererTest {

    private final ReleaseRenderer renderer = DocxRenderers.inHouseStyle();

    @Test
    void setsWordDocuments() {
        assertThat(renderer.format()).isEqualTo(Format.DOCX);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void letsEveryWordBeReadInItsOrder(Language language) {
        ReleaseDocument document = Samples.in(language);

        assertThat(Words.in(open(document).inXwpf())).isEqualTo(Words.expected(document));
    }

    @Test
    void letsEveryConstructBeReadInItsOrder() {
        ReleaseDocument document = ReleaseDocuments.everyConstruct();

        assertThat(Words.in(open(document).inXwpf())).isEqualTo(Words.expected(document));
    }

    @Test
    void setsEachPartInTheStyleOfThatName() {
        XWPFDocument docx = open(ReleaseDocuments.everyConstruct()).inXwpf();

        assertThat(docx.getParagraphs().stream()
                        .map(paragraph -> styleName(docx, paragraph))
                        .toList())
                .containsExactly(
                        "Letterhead",
                        "Letterhead Address",
                        "Letterhead Address",
                        "Release Type",
                        "Release Line",
                        "Title",
                        "Subtitle",
                        "Body Text",
                        "heading 2",
                        "Body Text",
                        "List Bullet",
                        "List Bullet",
                        "List Bullet",
                        "List Bullet",
                        "List Bullet",
                        "heading 3",
                        "List Number",
                        "List Number",
                        "List Number",
                        "List Number",
                        "Quote",
                        "Quote",
                        "Body Text",
                        "Figure",
                        "caption",
                        "End Mark",
                        "heading 2",
                        "Body Text",
                        "heading 2",
                        "Body Text",
                        "heading 2",
                        "Contact",
                        "Authenticity");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0, 0x7, 0x1B, 0xFFFE, 0xFFFF, 0xD800, 0xDC00})
    void refusesACharacterThatXmlCannotCarry(int character) {
        ReleaseDocument broken = fromOrganization("Head" + (char) character + "line");

        assertThatThrownBy(() -> renderer.render(broken))
                .isInstanceOfSatisfying(
                        UnrenderableTextException.class,
                        refusal -> assertThat(refusal.codePoint()).isEqualTo(character))
                .hasMessageNotContaining("Head");
    }

    @Test
    void carriesEveryCharacterThatXmlCanCarry() {
        String words = "A & B < C > \"D\" 'E' ]]> 𠮷 👩‍⚖️ \u0085 \uFFFD";
        assertThat(open(fromOrganization(words)).inXwpf().getParagraphs().get(0).getText())
                .isEqualTo(words);
    }

    @Test
    void saysWhatItIsAndNotWhoMadeIt() throws Exception {
        XWPFDocument docx = open(Samples.in(Language.FRENCH)).inXwpf();
        PackageProperties properties = docx.getPackage().getPackageProperties();

        assertThat(properties.getTitleProperty())
                .contains(Samples.in(Language.FRENCH).text().headline());
        assertThat(properties.getCreatorProperty()).contains("Bureau international des bons exemples");
        assertThat(properties.getLanguageProperty()).contains("fr-FR");
        assertThat(properties.getKeywordsProperty())
                .hasValueSatisfying(words -> assertThat(words).contains("PR/2023/014", "Communiqué de presse"));
        assertThat(properties.getIdentifierProperty()).contains("PR/2023/014");
        assertThat(properties.getCreatedProperty()).contains(Date.from(Instant.parse("2023-04-06T09:30:00Z")));
        assertThat(properties.getModifiedProperty()).isEqualTo(properties.getCreatedProperty());
        assertThat(properties.getLastModifiedByProperty()).isEmpty();
        assertThat(properties.getRevisionProperty()).isEmpty();
    }

    @Test
    void hasNoRevisionIdsAndNoSettingThatAsks() {
        OpenedDocx docx = open(Samples.in(Language.ENGLISH));

        assertThat(docx.parts())
                .allSatisfy((name, part) -> assertThat(new String(part, StandardCharsets.UTF_8))
                        .doesNotContain("rsid")
                        .doesNotContain("updateFields")
                        .doesNotContain("attachedTemplate"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void numbersThePagesInTheLanguage(Language language) {
        OpenedDocx docx = open(Samples.in(language));
        String expected = Labels.in(language).page(1, 1);

        for (String part : List.of("word/footer1.xml", "word/footer2.xml")) {
            assertThat(OpenedDocx.text(docx.xml(part).getDocumentElement()))
                    .contains("PR/2023/014")
                    .contains(Samples.in(language).fingerprint().shortForm().replace(' ', '\u00A0'))
                    .endsWith(expected);
            assertThat(docx.elements(part, "fldSimple").stream()
                            .map(field ->
                                    field.getAttributeNS(Word.MAIN, "instr").strip()))
                    .containsExactly("PAGE", "NUMPAGES");
        }
    }

    @Test
    void leavesNoLastLineAloneOnAPage() {
        OpenedDocx docx = open(ReleaseDocuments.everyConstruct());

        assertThat(docx.elements("word/document.xml", "p"))
                .filteredOn(
                        paragraph -> !OpenedDocx.elements(paragraph, "keepNext").isEmpty())
                .extracting(paragraph -> OpenedDocx.text(paragraph).replace('\u00A0', ' '))
                .containsExactly(
                        "", // the picture, with its caption
                        "The delegations in Beijing Press office", // which is the last of the body
                        "Media UnitGeneva, day and night+41 22 555 01 00 · media@example.org"
                                + "outside office hours +41 79 555 01 00"); // with the way to check
    }

    @Test
    void setsADraftWithNothingInIt() {
        var empty = ReleaseText.blank(Language.ENGLISH);
        OpenedDocx docx = open(ReleaseDocuments.of(empty, ReleaseDocument.Standing.PREVIEW));

        assertThat(Words.in(docx.inXwpf())).contains("PREVIEW – NOT APPROVED").contains("PR/2023/014");
        assertThat(Rules.faults(docx)).isEmpty();
    }

    private static ReleaseDocument fromOrganization(String name) {
        return ReleaseDocuments.on(new Letterhead(name, "", "", List.of()), ReleaseDocuments.everyConstruct());
    }

    private OpenedDocx open(ReleaseDocument document) {
        return new OpenedDocx(renderer.render(document));
    }

    private static String styleName(XWPFDocument docx, XWPFParagraph paragraph) {
        return docx.getStyles().getStyle(paragraph.getStyle()).getName();
    }
}
