package org.dateline.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.reports.docx.OpenedDocx.elements;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class RunsTest {

    @Test
    void setsBoldAndItalicForEveryScript() {
        assertThat(runs(Language.ENGLISH, "a **b** *c* ***d***"))
                .contains("a ", "b [b bCs]", "c [i iCs]", "d [b bCs i iCs]");
    }

    @Test
    void breaksLinesWhereTheTextDoes() {
        OpenedDocx docx = render(Language.ENGLISH, "above\\\nbelow");

        assertThat(docx.inXwpf().getParagraphs().stream().map(paragraph -> paragraph.getText()))
                .contains("Geneva, 6 April 2023 – above\nbelow");
    }

    @Test
    void leadsEveryLinkToItsAddress() {
        ReleaseText text = ReleaseDocuments.text(
                Language.ENGLISH,
                "Headline",
                "[one **bold**](https://example.org/a?b=1&c=2) and [two](https://example.org/é) and [one](https://example.org/a?b=1&c=2)");
        XWPFDocument docx = render(text).inXwpf();
        String check = ReleaseDocuments.verifyAt(text).toString();
        List<String> links = new ArrayList<>();
        docx.getParagraphs()
                .forEach(paragraph -> paragraph.getRuns().forEach(run -> {
                    if (run instanceof XWPFHyperlinkRun link) {
                        links.add(run.text() + " -> " + link.getHyperlink(docx).getURL());
                    }
                }));

        assertThat(links)
                .containsExactly(
                        "one  -> https://example.org/a?b=1&c=2",
                        "bold -> https://example.org/a?b=1&c=2",
                        "two -> https://example.org/%C3%A9",
                        "one -> https://example.org/a?b=1&c=2",
                        "+41\u00A022\u00A0555\u00A001\u00A000 -> tel:+41225550100",
                        "media@example.org -> mailto:media@example.org",
                        "+41\u00A079\u00A0555\u00A001\u00A000 -> tel:+41795550100",
                        "press.example.org/verify -> " + check);
    }

    @Test
    void writesEveryArabicParagraphFromTheRight() {
        OpenedDocx docx = new OpenedDocx(DocxRenderers.inHouseStyle().render(Samples.in(Language.ARABIC)));

        for (String part : List.of("word/document.xml", "word/header1.xml", "word/footer1.xml")) {
            assertThat(docx.elements(part, "p"))
                    .isNotEmpty()
                    .allSatisfy(
                            paragraph -> assertThat(elements(paragraph, "bidi")).hasSize(1));
        }
        assertThat(elements(docx.elements("word/document.xml", "sectPr").get(0), "bidi"))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ARABIC"})
    void writesEveryOtherParagraphFromTheLeft(Language language) {
        OpenedDocx docx = new OpenedDocx(DocxRenderers.inHouseStyle().render(Samples.in(language)));

        assertThat(docx.elements("word/document.xml", "bidi")).isEmpty();
        assertThat(docx.elements("word/document.xml", "rtl")).isEmpty();
    }

    @Test
    void cutsRunsWhereTheWritingTurnsRound() {
        assertThat(runs(Language.ARABIC, "قال **المكتب IOGE اليوم** نعم"))
                .containsSubsequence("المكتب  [b bCs rtl]", "IOGE [b bCs]", " اليوم [b bCs rtl]", " نعم [rtl]");
    }

    @Test
    void turnsArabicWordsInAnEnglishText() {
        assertThat(runs(Language.ENGLISH, "the word سلام is peace")).contains("the word ", "سلام [rtl]", " is peace");
    }

    @Test
    void keepsATelephoneNumberInOneRunFromLeftToRight() {
        assertThat(runs(Language.ARABIC, "الهاتف +41 22 555 01 00 مفتوح"))
                .containsSubsequence("الهاتف  [rtl]", "\u200E+41 22 555 01 00\u200E [cs]", " مفتوح [rtl]");
    }

    @Test
    void keepsANumberInGroupsInOneRunFromLeftToRight() {
        assertThat(runs(Language.ARABIC, "نحو 1 250 000 شخص")).contains("\u200E1 250 000\u200E [cs]");
    }

    @Test
    void leavesOtherNumbersToTheWordsAroundThem() {
        assertThat(runs(Language.ARABIC, "بين 2019 و 2023")).contains("بين 2019 و 2023 [rtl]");
    }

    @Test
    void givesQuotationMarksTheirChineseForm() {
        OpenedDocx docx = new OpenedDocx(DocxRenderers.inHouseStyle().render(Samples.in(Language.CHINESE)));

        assertThat(docx.elements("word/document.xml", "r"))
                .filteredOn(run -> elements(run, "drawing").isEmpty())
                .isNotEmpty()
                .allSatisfy(run -> assertThat(elements(run, "rFonts").get(0).getAttributeNS(Word.MAIN, "hint"))
                        .isEqualTo("eastAsia"));
    }

    @Test
    void makesNoLinkOfWhatNobodyCanCallOrWriteTo() {
        var text = ReleaseDocuments.text(Language.ENGLISH, "Headline", "Body.");
        var odd = new ReleaseText(
                text.language(),
                text.headline(),
                text.subhead(),
                text.dateline(),
                text.body(),
                text.notesToEditors(),
                List.of(new MediaContact("Desk", "", "ext. 12", "", "ask reception")),
                null,
                null);
        OpenedDocx docx = new OpenedDocx(DocxRenderers.inHouseStyle().render(ReleaseDocuments.of(odd)));

        assertThat(docx.elements("word/document.xml", "p"))
                .filteredOn(paragraph -> OpenedDocx.text(paragraph).startsWith("Desk"))
                .singleElement()
                .satisfies(contact -> {
                    assertThat(OpenedDocx.text(contact)).isEqualTo("Deskext.\u00A012 · ask reception");
                    assertThat(elements(contact, "hyperlink")).isEmpty();
                });
    }

    private static OpenedDocx render(Language language, String body) {
        return render(ReleaseDocuments.text(language, "Headline", body));
    }

    private static OpenedDocx render(ReleaseText text) {
        return new OpenedDocx(DocxRenderers.inHouseStyle().render(ReleaseDocuments.of(text)));
    }

    /** The words of each run of the main part, followed by its properties. */
    private static List<String> runs(Language language, String body) {
        return render(language, body).elements("word/document.xml", "r").stream()
                .map(RunsTest::shown)
                .toList();
    }

    private static String shown(Element run) {
        List<Element> properties = elements(run, "rPr");
        if (properties.isEmpty()) {
            return OpenedDocx.text(run);
        }
        var children = properties.get(0).getChildNodes();
        List<String> names = IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .map(Node::getLocalName)
                .toList();
        return OpenedDocx.text(run) + " [" + String.join(" ", names) + "]";
    }
}
