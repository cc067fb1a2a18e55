package org.dateline.reports.docx;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.text.Block;
import org.dateline.core.text.PlainText;

/**
 * Shares the measure among the columns of a table by the words in them: none is narrower than its longest word as long
 * as all words fit, and a column with more to say gets more. Widths are said in the file, so that Word and LibreOffice
 * need not work them out, each in its own way.
 */
final class ColumnWidths {

    /** Of table text, in twentieths of a point. */
    private static final double EM = 200;

    /** Left and right of the words, and a little for letters wider than thought. */
    private static final int ROOM = 2 * 108 + 60;

    /** A cell with more than this in it takes a second line anyway. */
    private static final double LONGEST_LINE = 40 * EM;

    /** Ideographs part anywhere; three of them stay together. */
    private static final double FEWEST_IDEOGRAPHS = 3 * EM;

    private ColumnWidths() {}

    /** @return in twentieths of a point; together exactly the measure */
    static int[] of(Block.Table table, int measure) {
        int count = table.columns().size();
        double[] narrowest = new double[count];
        double[] widest = new double[count];
        Stream.concat(Stream.of(table.headings()), table.rows().stream())
                .forEach(row -> measure(row, narrowest, widest));
        double least = sum(narrowest);
        double most = sum(widest);
        double[] shares = new double[count];
        for (int column = 0; column < count; column++) {
            if (least >= measure) {
                shares[column] = narrowest[column];
            } else if (most <= measure) {
                shares[column] = widest[column];
            } else {
                double wish = widest[column] - narrowest[column];
                shares[column] = narrowest[column] + (measure - least) * wish / (most - least);
            }
        }
        return whole(shares, measure);
    }

    private static void measure(List<Block.Table.Cell> row, double[] narrowest, double[] widest) {
        for (int column = 0; column < row.size(); column++) {
            String words = PlainText.ofInlines(row.get(column).content());
            for (String line : words.split("\n", -1)) {
                widest[column] = Math.max(widest[column], ROOM + Math.min(LONGEST_LINE, width(line)));
                for (String word : line.split("[ \\u2009\\u200B-]", -1)) {
                    double inOnePiece = word.codePoints().anyMatch(Character::isIdeographic)
                            ? Math.min(FEWEST_IDEOGRAPHS, width(word))
                            : Math.min(LONGEST_LINE, width(word));
                    narrowest[column] = Math.max(narrowest[column], ROOM + inOnePiece);
                }
            }
        }
    }

    /** About: no font is at hand, and the reader's may be another than the template's. */
    private static double width(String words) {
        return EM * words.codePoints().mapToDouble(ColumnWidths::ems).sum();
    }

    private static double ems(int c) {
        if (Character.isIdeographic(c) || (c >= 0x3000 && c < 0xA000) || c >= 0xFF00) {
            return 1;
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return Character.isUpperCase(c) ? 0.68 : Character.isWhitespace(c) ? 0.28 : 0.54;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static int[] whole(double[] shares, int measure) {
        double all = sum(shares);
        int[] widths = new int[shares.length];
        double upTo = 0;
        int given = 0;
        for (int i = 0; i < shares.length; i++) {
            upTo += shares[i];
            int edge = (int) Math.round(measure * upTo / all);
            widths[i] = edge - given;
            given = edge;
        }
        return widths;
    }
}
