package org.dateline.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.reports.docx.OpenedDocx.elements;
import static org.dateline.reports.docx.OpenedDocx.value;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ListsTest {

    @Test
    void startsEveryOrderedListAnew() {
        List<String> counted = counted("""
                1. a
                2. b
                   1. b1
                   2. b2
                3. c

                Between.

                1. d
                2. e

                Between.

                5. f
                6. g
                """);

        assertThat(counted)
                .containsExactly(
                        "1 a", "2 b", "1 b1", "2 b2", "3 c", "Between.", "1 d", "2 e", "Between.", "5 f", "6 g");
    }

    @Test
    void startsAListInsideEachItemAnew() {
        assertThat(counted("""
                - x
                  1. a
                  2. b
                - y
                  1. c
                """)).containsExactly("• x", "1 a", "2 b", "• y", "1 c");
    }

    @Test
    void keepsTheNumberOfAnItemThatBeginsWithAList() {
        assertThat(counted("""
                1. - a
                2. > b
                """)).containsExactly("1", "• a", "2 b");
    }

    @Test
    void numbersOnlyTheFirstParagraphOfAnItem() {
        assertThat(counted("""
                1. a

                   more of a
                2. b
                """)).containsExactly("1 a", "more of a", "2 b");
    }

    @Test
    void setsAListInAQuoteAsPartOfTheQuote() {
        List<Element> paragraphs = body("""
                > - a
                >   - b
                """);

        assertThat(paragraphs)
                .hasSize(2)
                .allSatisfy(paragraph ->
                        assertThat(value(elements(paragraph, "pStyle").get(0))).isEqualTo("Quote"));
        assertThat(paragraphs.stream()
                        .map(paragraph -> elements(paragraph, "ind").get(0).getAttributeNS(Word.MAIN, "left")))
                .containsExactly("850", "1275");
    }

    /** What Word would print before each paragraph, worked out by the rules of clause 17.9 from the file alone. */
    private static List<String> counted(String body) {
        OpenedDocx docx = render(body);
        Map<String, Element> numbers = new TreeMap<>();
        docx.elements("word/numbering.xml", "num")
                .forEach(number -> numbers.put(number.getAttributeNS(Word.MAIN, "numId"), number));
        Map<String, Integer> counters = new TreeMap<>();
        return paragraphs(docx).stream()
                .map(paragraph -> {
                    String words = OpenedDocx.text(paragraph);
                    if (elements(paragraph, "numId").isEmpty()) {
                        return words;
                    }
                    String id = value(elements(paragraph, "numId").get(0));
                    String level = value(elements(paragraph, "ilvl").get(0));
                    Element number = numbers.get(id);
                    if (value(elements(number, "abstractNumId").get(0)).equals("0")) {
                        return "• " + words;
                    }
                    int start = elements(number, "lvlOverride").stream()
                            .filter(override ->
                                    override.getAttributeNS(Word.MAIN, "ilvl").equals(level))
                            .map(override -> Integer.parseInt(
                                    value(elements(override, "startOverride").get(0))))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("goes on counting: " + words));
                    int count = counters.merge(id, start, (before, first) -> before + 1);
                    return (count + " " + words).strip();
                })
                .toList();
    }

    private static OpenedDocx render(String body) {
        return new OpenedDocx(DocxRenderers.inHouseStyle()
                .render(ReleaseDocuments.of(ReleaseDocuments.text(Language.ENGLISH, "Headline", "Start.\n\n" + body))));
    }

    private static List<Element> body(String body) {
        return paragraphs(render(body));
    }

    /** The paragraphs after the first of the body, up to the end mark. */
    private static List<Element> paragraphs(OpenedDocx docx) {
        List<Element> all = docx.elements("word/document.xml", "p");
        List<String> words = all.stream().map(OpenedDocx::text).toList();
        int first = words.indexOf("Geneva, 6 April 2023 – Start.") + 1;
        return all.subList(first, words.indexOf("– End –"));
    }
}
