package org.dateline.core.text;

import java.util.List;

/**
 * A language's quotation marks: those of a quotation, those of a quotation in it, and so on, from the first again.
 *
 * <p>English, Chinese and Russian are as in Unicode CLDR 47 (the delimiters that ICU4J's {@code LocaleData} gives), and
 * so are the outer marks of French. Where CLDR is silent on nested marks or follows the keyboard, the language's own
 * authority goes first: for French, « … “ … ” … » with no-break spaces (<i>Lexique des règles typographiques en usage à
 * l'Imprimerie nationale</i>); for Spanish, « … “ … ‘ … ’ … ” … » (Real Academia Española, <i>Ortografía</i>, 2010). In
 * Arabic, « » are mirrored by Unicode's bidirectional algorithm and open and close by themselves; CLDR's ” “ are not,
 * and stand inside. They are written here and not asked of ICU, because a newer ICU must not change a text on record.
 *
 * @param levels outermost first
 * @param space between a guillemet and the words in it; may be empty
 * @param singleAlone the level of a pair of single marks that stands in no other quotation; negative if the language
 *     has no such use
 */
record QuotationMarks(List<Pair> levels, String space, int singleAlone) {

    record Pair(char opening, char closing) {}

    private static final Pair GUILLEMETS = new Pair('«', '»');
    private static final Pair DOUBLE = new Pair('“', '”');
    private static final Pair SINGLE = new Pair('‘', '’');
    private static final Pair LOW = new Pair('„', '“');
    private static final Pair TURNED = new Pair('”', '“');

    static QuotationMarks of(Language language) {
        return switch (language) {
            case ENGLISH, CHINESE -> new QuotationMarks(List.of(DOUBLE, SINGLE), "", 1);
            case FRENCH -> new QuotationMarks(List.of(GUILLEMETS, DOUBLE), "\u00A0", -1);
            case SPANISH -> new QuotationMarks(List.of(GUILLEMETS, DOUBLE, SINGLE), "", 2);
            case RUSSIAN -> new QuotationMarks(List.of(GUILLEMETS, LOW), "", -1);
            case ARABIC -> new QuotationMarks(List.of(GUILLEMETS, TURNED), "", -1);
        };
    }

    int inside(int level) {
        return (level + 1) % levels.size();
    }

    String opening(int level) {
        Pair pair = levels.get(level);
        return pair.opening() + (pair.equals(GUILLEMETS) ? space : "");
    }

    String closing(int level) {
        Pair pair = levels.get(level);
        return (pair.equals(GUILLEMETS) ? space : "") + pair.closing();
    }

    /** The level of a mark that somebody set already; that of the outermost if the language has no such mark. */
    int levelOf(char opening) {
        for (int level = 0; level < levels.size(); level++) {
            if (levels.get(level).opening() == opening) {
                return level;
            }
        }
        return 0;
    }
}
