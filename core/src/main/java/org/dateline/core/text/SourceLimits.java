package org.dateline.core.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/** What no page can show and no office means to write, found before anything is built of it that fills the memory. */
final class SourceLimits {

    /** Far more than the deepest list with links and bold words inside. */
    private static final int DEEPEST = 60;

    private static final int MOST_ROWS = 5000;
    private static final String SIGNS_UNDER_HEADINGS = "|-: >\t";

    private SourceLimits() {}

    /** The tables that have too many columns or rows. GFM fills each row up to the width of the headings. */
    static List<Refusal> tablesBeyond(String source) {
        List<Refusal> refusals = new ArrayList<>();
        List<String> lines = source.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!isUnderHeadings(line)) {
                continue;
            }
            int rows = 0;
            while (i + rows + 1 < lines.size() && !lines.get(i + rows + 1).isBlank()) {
                rows++;
            }
            if (Tables.cellsIn(line) > Block.Table.MOST_COLUMNS) {
                refusals.add(new Refusal(Refusal.Kind.TABLE_TOO_WIDE, i, lines.get(i - 1)));
            } else if (rows > MOST_ROWS) {
                refusals.add(new Refusal(Refusal.Kind.TABLE_TOO_LONG, i, lines.get(i - 1)));
            }
            i += rows;
        }
        return refusals;
    }

    private static boolean isUnderHeadings(String line) {
        return line.indexOf('|') >= 0
                && line.indexOf('-') >= 0
                && line.chars().allMatch(sign -> SIGNS_UNDER_HEADINGS.indexOf(sign) >= 0);
    }

    /** Whether parts lie so deep in each other that reading them would overflow. */
    static boolean isTooDeep(Node document) {
        int depth = 0;
        Node at = document;
        while (true) {
            if (at.getFirstChild() != null) {
                at = at.getFirstChild();
                depth++;
                if (depth > DEEPEST) {
                    return true;
                }
                continue;
            }
            while (at.getNext() == null) {
                if (at == document || at.getParent() == null) {
                    return false;
                }
                at = at.getParent();
                depth--;
            }
            at = at.getNext();
        }
    }
}
