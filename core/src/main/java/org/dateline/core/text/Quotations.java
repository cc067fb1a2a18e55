package org.dateline.core.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds which straight marks open, which close and which are apostrophes, and sets the language's marks for them. */
final class Quotations {

    private static final String APOSTROPHE = "’";
    private static final int NONE = -1;
    private static final int STRAIGHT = -1;

    /** "l'", "qu'": a word that French joins to the next one, even when that is in quotation marks. */
    private static final Pattern ELIDED =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{M}])(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)");

    /** Arabic particles of one letter, written together with the next word, even when that is in quotation marks. */
    private static final String ARABIC_PARTICLES = "وفبلك";

    private final Flow flow;
    private final Language language;
    private final QuotationMarks marks;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Map<Character, Integer> openOf = new HashMap<>();
    private final int[] otherHalf;

    private Quotations(Flow flow, Language language) {
        this.flow = flow;
        this.language = language;
        marks = QuotationMarks.of(language);
        otherHalf = new int[flow.length()];
        Arrays.fill(otherHalf, NONE);
    }

    static void set(Flow flow, Language language) {
        Quotations quotations = new Quotations(flow, language);
        quotations.pair();
        quotations.set();
    }

    private void pair() {
        for (int i = 0; i < flow.length(); i++) {
            switch (flow.at(i)) {
                case '"' -> pairDouble(i);
                case '\'' -> pairSingle(i);
                case '«', '„', '‘' -> open(i);
                case '»' -> close(i, '«');
                case '“' -> {
                    if (language != Language.RUSSIAN || !close(i, '„')) {
                        open(i);
                    }
                }
                case '”' -> close(i, '“');
                case '’' -> {
                    if (mayClose(i) && isOpen('‘') && flow.at(open.getLast()) == '‘') {
                        close(i, '‘');
                    }
                }
                default -> {}
            }
        }
    }

    private void pairDouble(int i) {
        if (!flow.mayChange(i) || isInches(i)) {
            return;
        }
        boolean closes = mayClose(i) && close(i, '"');
        if (!closes && (mayOpen(i) || followsArabicParticle(i))) {
            open(i);
        }
    }

    private void pairSingle(int i) {
        if (!flow.mayChange(i)) {
            return;
        }
        char before = flow.at(i - 1);
        char after = flow.at(i + 1);
        boolean betweenLetters = Flow.isLetter(before) && Flow.isWord(after);
        boolean afterNumber = Character.isDigit(before) && Flow.isLetter(after);
        if (betweenLetters || afterNumber || isDecade(i)) {
            flow.change(i, APOSTROPHE);
        } else if (mayClose(i) && isOpen('\'') && innermostIsSingle() && close(i, '\'')) {
            return;
        } else if (isElision(i)) {
            flow.change(i, APOSTROPHE);
        } else if (mayOpen(i)) {
            open(i);
        } else if (Flow.isLetter(before)) {
            flow.change(i, APOSTROPHE);
        }
    }

    private boolean mayOpen(int i) {
        return !Flow.isWord(flow.at(i - 1)) && !Flow.isSpace(flow.at(i + 1));
    }

    private boolean mayClose(int i) {
        return !Flow.isSpace(flow.at(i - 1)) && !Flow.isWord(flow.at(i + 1));
    }

    /** 5'10" */
    private boolean isInches(int i) {
        int digit = i - 1;
        while (Character.isDigit(flow.at(digit))) {
            digit--;
        }
        return digit < i - 1 && "'’′".indexOf(flow.at(digit)) >= 0 && Character.isDigit(flow.at(digit - 1));
    }

    /** The '90s. */
    private boolean isDecade(int i) {
        return Character.isDigit(flow.at(i + 1))
                && Character.isDigit(flow.at(i + 2))
                && flow.at(i + 3) == 's'
                && !Flow.isWord(flow.at(i + 4))
                && !Flow.isWord(flow.at(i - 1));
    }

    private boolean isElision(int i) {
        if (language != Language.FRENCH || "\"“«".indexOf(flow.at(i + 1)) < 0) {
            return false;
        }
        int start = i;
        while (Flow.isWord(flow.at(start - 1)) && i - start < 8) {
            start--;
        }
        return flow.find(ELIDED).region(start, i).useTransparentBounds(true).matches();
    }

    private boolean followsArabicParticle(int i) {
        int start = i;
        while (ARABIC_PARTICLES.indexOf(flow.at(start - 1)) >= 0 && i - start < 2) {
            start--;
        }
        return language == Language.ARABIC
                && start < i
                && !Flow.isWord(flow.at(start - 1))
                && !Flow.isSpace(flow.at(i + 1));
    }

    private void open(int i) {
        open.addLast(i);
        openOf.merge(flow.at(i), 1, Integer::sum);
    }

    private boolean isOpen(char mark) {
        return openOf.getOrDefault(mark, 0) > 0;
    }

    private boolean innermostIsSingle() {
        return flow.at(open.getLast()) == '\'' || flow.at(open.getLast()) == '‘';
    }

    /** Closes the innermost quotation that began with this mark; marks in it that nothing closed are on their own. */
    private boolean close(int i, char openedBy) {
        if (!isOpen(openedBy)) {
            return false;
        }
        while (true) {
            int opening = open.removeLast();
            openOf.merge(flow.at(opening), -1, Integer::sum);
            if (flow.at(opening) == openedBy) {
                otherHalf[opening] = i;
                otherHalf[i] = opening;
                return true;
            }
        }
    }

    private void set() {
        Deque<Integer> levels = new ArrayDeque<>();
        if (goesOnInTheNextParagraph()) {
            int level = level(0, levels);
            levels.addLast(level);
            change(0, level, true);
        }
        for (int i = 0; i < flow.length(); i++) {
            if (otherHalf[i] > i) {
                int level = level(i, levels);
                levels.addLast(level);
                change(i, level, true);
            } else if (otherHalf[i] != NONE) {
                change(i, levels.removeLast(), false);
            }
        }
    }

    /** A mark before the first word opens, though its other half stands paragraphs away. */
    private boolean goesOnInTheNextParagraph() {
        return !open.isEmpty() && open.getFirst() == 0 && "\"«“„".indexOf(flow.at(0)) >= 0;
    }

    private int level(int i, Deque<Integer> around) {
        boolean alone = around.isEmpty() || around.getLast() == STRAIGHT;
        return switch (flow.at(i)) {
            case '"' -> alone ? 0 : marks.inside(around.getLast());
            case '\'' -> alone ? marks.singleAlone() : marks.inside(around.getLast());
            default -> marks.levelOf(flow.at(i));
        };
    }

    private void change(int i, int level, boolean opening) {
        boolean straight = flow.at(i) == '"' || flow.at(i) == '\'';
        if (straight && level != STRAIGHT) {
            flow.change(i, opening ? marks.opening(level) : marks.closing(level));
        }
    }
}
