package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.reports.style.HouseStyles;
import org.junit.jupiter.api.Test;

class PaginationTest {

    private static final Sheet SHEET = Sheet.of(HouseStyles.classic());
    private static final float ROOM_ON_FIRST = SHEET.height() - SHEET.topOfFirst() - SHEET.bottom();
    private static final Row ROW = new Row(0, ROOM_ON_FIRST / 10, true, List.of(), List.of(), List.of());
    private static final Row KEPT = ROW.keptWithNext();

    @Test
    void fillsAPageBeforeItBeginsAnother() {
        assertThat(Pagination.pages(rows(10, ROW), SHEET)).hasSize(1);
        assertThat(Pagination.pages(rows(11, ROW), SHEET))
                .extracting(List::size)
                .containsExactly(10, 1);
    }

    @Test
    void takesRowsThatBelongTogetherToTheNextPage() {
        List<Row> rows = rows(8, ROW);
        rows.addAll(rows(2, KEPT));
        rows.addAll(rows(2, ROW));

        assertThat(Pagination.pages(rows, SHEET)).extracting(List::size).containsExactly(8, 4);
    }

    @Test
    void partsWhatBelongsTogetherWhenItFillsMoreThanAPage() {
        assertThat(Pagination.pages(rows(25, KEPT), SHEET))
                .extracting(List::size)
                .first()
                .isEqualTo(10);
    }

    @Test
    void losesAndDoublesNoRow() {
        List<Row> rows = rows(7, ROW);
        rows.addAll(rows(30, KEPT));
        rows.addAll(rows(7, ROW));

        assertThat(Pagination.pages(rows, SHEET).stream().flatMap(List::stream)).containsExactlyElementsOf(rows);
    }

    @Test
    void leavesOutTheSpaceAboveTheFirstRowOfAPage() {
        List<Row> rows = rows(10, ROW);
        rows.set(0, ROW.before(ROOM_ON_FIRST / 2));

        assertThat(Pagination.pages(rows, SHEET)).hasSize(1);
    }

    private static List<Row> rows(int count, Row row) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row);
        }
        return rows;
    }
}
