package org.dateline.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.reports.docx.OpenedDocx.elements;
import static org.dateline.reports.docx.OpenedDocx.value;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.text.Block;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class TablesTest {

    private static final String MAIN = "word/document.xml";
    private static final String TABLE = """
            | Visit | Where | Meetings |
            | --- | :---: | ---: |
            | First | Geneva | 3 |
            | Second | | 12 |
            """;

    /** Between the margins of the reference template, in twentieths of a point. */
    private static final int MEASURE = 9298;

    @Test
    void setsTheTemplatesTableWithAHeadingRowThatComesAgain() {
        OpenedDocx docx = render(Language.ENGLISH, TABLE);
        XWPFTable table = docx.inXwpf().getTables().get(0);

        assertThat(docx.inXwpf().getStyles().getStyle(table.getStyleID()).getName())
                .isEqualTo("Table Grid");
        assertThat(table.getRows()).extracting(row -> row.isRepeatHeader()).containsExactly(true, false, false);
        assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
        assertThat(styles(docx))
                .containsExactly(
                        "TableHeading TableHeading TableHeading",
                        "TableText TableText TableText",
                        "TableText TableText TableText");
    }

    @Test
    void standsWordsOnTheirSideOfTheColumn() {
        OpenedDocx docx = render(Language.ENGLISH, TABLE);

        assertThat(docx.elements(MAIN, "tc"))
                .extracting(cell ->
                        elements(cell, "jc").stream().map(OpenedDocx::value).collect(Collectors.joining()))
                .containsExactly("", "center", "right", "", "center", "right", "", "center", "right");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void mirrorsTablesInArabicAlone(Language language) {
        OpenedDocx docx = render(language, TABLE);

        assertThat(docx.elements(MAIN, "bidiVisual")).hasSize(language == Language.ARABIC ? 1 : 0);
    }

    @Test
    void setsTheNextWordsApart() {
        OpenedDocx docx = render(Language.ENGLISH, TABLE + "\nNext.\n\nAfter next.");

        assertThat(docx.elements(MAIN, "p"))
                .filteredOn(paragraph -> OpenedDocx.text(paragraph).endsWith("ext."))
                .extracting(paragraph -> elements(paragraph, "spacing").size())
                .containsExactly(1, 0);
    }

    @Test
    void keepsTwoTablesApart() {
        OpenedDocx docx = render(Language.ENGLISH, TABLE + "\n" + TABLE);

        assertThat(docx.inXwpf().getTables()).hasSize(2);
        assertThat(Faults.of(docx)).isEmpty();
    }

    @Test
    void keepsTheLastRowWithTheEndMark() {
        OpenedDocx docx = render(Language.ENGLISH, TABLE);
        List<Element> rows = docx.elements(MAIN, "tr");

        assertThat(elements(rows.get(1), "keepNext")).isEmpty();
        assertThat(elements(rows.get(2), "keepNext")).hasSize(3);
    }

    @Test
    void sharesTheWholeMeasureByTheWords() {
        int[] widths = widths("""
                | Programme | Place | Year |
                | --- | --- | --- |
                | Language courses in the evening, free of charge for families who have just arrived | Geneva | 2024 |
                """);

        assertThat(Arrays.stream(widths).sum()).isEqualTo(MEASURE);
        assertThat(widths[0]).isGreaterThan(3 * widths[1]);
        assertThat(widths[2]).isGreaterThan(600);
    }

    @Test
    void leavesRoomForTheLongestWord() {
        int[] widths = widths("""
                | a | Internationalisation |
                | --- | --- |
                | %s | b |
                """.formatted("many words ".repeat(60).strip()));

        assertThat(widths[1]).isGreaterThan(20 * 90);
    }

    @Test
    void sharesEquallyWhatSaysNothing() {
        assertThat(widths("| | |\n| --- | --- |\n| | |")).containsExactly(MEASURE / 2, MEASURE / 2);
    }

    @Test
    void staysWithinTheMeasureWhenNoWordFits() {
        String cell = "x".repeat(80);
        int[] widths = widths(("| " + cell).repeat(8) + "|\n" + "| --- ".repeat(8) + "|");

        assertThat(Arrays.stream(widths).sum()).isEqualTo(MEASURE);
        assertThat(Arrays.stream(widths)).allMatch(width -> Math.abs(width - MEASURE / 8) <= 1);
    }

    private static int[] widths(String table) {
        return ColumnWidths.of((Block.Table) new Prose(table).blocks().get(0), MEASURE);
    }

    private static List<String> styles(OpenedDocx docx) {
        return docx.elements(MAIN, "tr").stream()
                .map(row -> elements(row, "pStyle").stream()
                        .map(style -> value(style))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static OpenedDocx render(Language language, String body) {
        return new OpenedDocx(DocxRenderers.inHouseStyle()
                .render(ReleaseDocuments.of(ReleaseDocuments.text(language, "Headline", body))));
    }
}
