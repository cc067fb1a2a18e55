package org.dateline.reports.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.text.Language;
import org.dateline.reports.style.FontFamily;
import org.dateline.reports.style.HouseStyle;

/** In which fonts a house sets each language. */
final class Typefaces {

    private static final Family SANS =
            new Family(Typeface.SANS, Typeface.SANS_BOLD, Typeface.SANS_ITALIC, Typeface.SANS_BOLD_ITALIC);
    private static final Family SERIF =
            new Family(Typeface.SERIF, Typeface.SERIF_BOLD, Typeface.SERIF_ITALIC, Typeface.SERIF_BOLD_ITALIC);

    private final Map<Language, List<List<Typeface>>> chains = new EnumMap<>(Language.class);

    /** The four styles of one design. */
    private record Family(Typeface regular, Typeface bold, Typeface italic, Typeface boldItalic) {

        static Family of(FontFamily family) {
            if (family instanceof FontFamily.Own own) {
                return new Family(
                        Typeface.of(own.regular()),
                        Typeface.of(own.bold()),
                        Typeface.of(own.italic()),
                        Typeface.of(own.boldItalic()));
            }
            return family == FontFamily.Shipped.SERIF ? SERIF : SANS;
        }

        Typeface in(boolean isBold, boolean isItalic) {
            if (isBold) {
                return isItalic ? boldItalic : bold;
            }
            return isItalic ? italic : regular;
        }
    }

    Typefaces(HouseStyle style) {
        Family text = Family.of(style.text());
        Family display = style.display().equals(style.text()) ? text : Family.of(style.display());
        for (Language language : Language.values()) {
            List<List<Typeface>> all = new ArrayList<>();
            for (Family family : List.of(text, display)) {
                all.add(chain(language, family, false, false));
                all.add(chain(language, family, false, true));
                all.add(chain(language, family, true, false));
                all.add(chain(language, family, true, true));
            }
            chains.put(language, all);
        }
    }

    /** The fonts in which words of a look are searched for a character, first to last. */
    List<Typeface> chain(Language language, Style style) {
        List<List<Typeface>> all = chains.getOrDefault(language, List.of());
        return all.get((style.display() ? 4 : 0) + (style.bold() ? 2 : 0) + (style.italic() ? 1 : 0));
    }

    /**
     * The typeface that leads the font in which a document sets words of a look. In Arabic one font holds both weights:
     * where the font changes within a line that runs both ways, readers that know no structure lose the order of its words.
     */
    Typeface lead(Language language, Style style) {
        return language.isRightToLeft()
                ? Typeface.NASKH
                : chain(language, style).get(0);
    }

    /** Arabic and Chinese have no italic: their typographers set in bold what is stressed. */
    private static List<Typeface> chain(Language language, Family family, boolean bold, boolean italic) {
        boolean stressed = bold || italic;
        Typeface naskh = stressed ? Typeface.NASKH_BOLD : Typeface.NASKH;
        Typeface chinese = stressed ? Typeface.CHINESE_BOLD : Typeface.CHINESE;
        List<Typeface> chain = new ArrayList<>();
        switch (language) {
            case ARABIC -> {
                chain.add(naskh);
                latin(chain, family, stressed, false);
                chain.add(chinese);
            }
            case CHINESE -> {
                chain.add(chinese);
                latin(chain, family, stressed, false);
                chain.add(naskh);
            }
            default -> {
                latin(chain, family, bold, italic);
                chain.add(bold ? Typeface.NASKH_BOLD : Typeface.NASKH);
                chain.add(bold ? Typeface.CHINESE_BOLD : Typeface.CHINESE);
            }
        }
        return List.copyOf(chain);
    }

    /** The family's font, and behind it the shipped one that has more characters. */
    private static void latin(List<Typeface> chain, Family family, boolean bold, boolean italic) {
        chain.add(family.in(bold, italic));
        if (family != SANS) {
            chain.add(SANS.in(bold, italic));
        }
    }
}
