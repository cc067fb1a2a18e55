package org.dateline.reports.docx;

import java.util.List;
import java.util.regex.Pattern;
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

    /** Headings are bold. */
    private static final double BOLDER = 1.1;

    private static final String NARROW = "iIljtfr.,:;'’|!()[]-\u00A0\u202F";

    /** In one script or the other; "From" would break before its last letter. */
    private static final String WIDE = "mwMW@%\u2030жмшщыюЖМШЩЫЮФ—…";

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ \\u2009\\u200B-]");
    private static final int FIRST_CYRILLIC = 0x400;
    private static final int FIRST_ARABIC = 0x600;
    private static final int LAST_ARABIC = 0x6FF;

    private ColumnWidths() {}

    /** @return in twentieths of a point; together exactly the measure */
    static int[] of(Block.Table table, int measure) {
        int count = table.columns().size();
        double[] narrowest = new double[count];
        double[] widest = new double[count];
        measure(table.headings(), BOLDER, narrowest, widest);
        table.rows().forEach(row -> measure(row, 1, narrowest, widest));
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

    private static void measure(List<Block.Table.Cell> row, double weight, double[] narrowest, double[] widest) {
        for (int column = 0; column < row.size(); column++) {
            String words = PlainText.ofInlines(row.get(column).content());
            for (String line : words.split("\n", -1)) {
                widest[column] = Math.max(widest[column], ROOM + Math.min(LONGEST_LINE, weight * width(line)));
                for (String word : BETWEEN_WORDS.split(line, -1)) {
                    double most = hasIdeographs(word) ? FEWEST_IDEOGRAPHS : LONGEST_LINE;
                    double inOnePiece = Math.min(most, weight * width(word));
                    narrowest[column] = Math.max(narrowest[column], ROOM + inOnePiece);
                }
            }
        }
    }

    /** About: no font is at hand, and the reader's may be another than the template's. */
    private static double width(String words) {
        double ems = 0;
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            ems += ems(words.codePointAt(i));
        }
        return EM * ems;
    }

    private static boolean hasIdeographs(String word) {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            if (Character.isIdeographic(word.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static double ems(int c) {
        if (Character.isIdeographic(c) || (c >= 0x3000 && c < 0xA000) || c >= 0xFF00) {
            return 1;
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (c >= FIRST_ARABIC && c <= LAST_ARABIC) {
            return 0.7; // complex scripts have a size of their own, which is larger
        }
        if (Character.isWhitespace(c) || NARROW.indexOf(c) >= 0) {
            return 0.32;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 0.92;
        }
        return Character.isUpperCase(c) ? 0.68 : c < FIRST_CYRILLIC ? 0.52 : 0.57;
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
