package org.dateline.reports.pdf;

import java.util.ArrayList;
import java.util.List;

/** Divides rows among pages, as full as they can be without parting what belongs together. */
final class Pagination {

    private Pagination() {}

    /** Gives the rows of each page; there is at least one page. */
    static List<List<Row>> pages(List<Row> rows, Sheet sheet) {
        List<List<Row>> pages = new ArrayList<>();
        int from = 0;
        do {
            float room = sheet.height() - (pages.isEmpty() ? sheet.topOfFirst() : sheet.top()) - sheet.bottom();
            for (Row row : repeatedAbove(rows, from, !pages.isEmpty())) {
                room -= row.height();
            }
            int to = endOfPage(rows, from, room);
            List<Row> page = new ArrayList<>(repeatedAbove(rows, from, !pages.isEmpty()));
            page.addAll(rows.subList(from, to));
            pages.add(page);
            from = to;
        } while (from < rows.size());
        return pages;
    }

    private static List<Row> repeatedAbove(List<Row> rows, int from, boolean goesOn) {
        return goesOn && from < rows.size() ? rows.get(from).repeated() : List.of();
    }

    private static int endOfPage(List<Row> rows, int from, float space) {
        float room = space;
        int end = from;
        int lastGoodEnd = from;
        while (end < rows.size()) {
            Row row = rows.get(end);
            room -= row.height() + (end == from ? 0 : row.before());
            if (room < 0) {
                break;
            }
            end++;
            if (row.breakAfter()) {
                lastGoodEnd = end;
            }
        }
        if (end == rows.size()) {
            return end;
        }
        if (end == from) {
            throw new IllegalArgumentException("a letterhead that is higher than a page");
        }
        // Rows that all belong together and fill more than a page are parted where the page is full.
        return lastGoodEnd > from ? lastGoodEnd : end;
    }
}
