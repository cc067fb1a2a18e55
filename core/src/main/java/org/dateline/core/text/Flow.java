package org.dateline.core.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that are read in one go, a paragraph's or a cell's, with the place in the source from which each character is. */
final class Flow {

    /** One character of the source, and what stands there instead. */
    record Change(int position, String by) {}

    /** Before the first character and after the last. */
    static final char EDGE = '\n';

    /** Something that is no word, among words: code, a picture. */
    static final char OBJECT = '\uFFFC';

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)(?:[^\\s\"'<>«»“”]|'(?=[\\p{L}\\d]))+", Pattern.CASE_INSENSITIVE);

    private final StringBuilder characters = new StringBuilder();
    private final List<Integer> positions = new ArrayList<>();
    private final BitSet fixed = new BitSet();
    private final List<Change> changes = new ArrayList<>();

    static Flow ofLine(String line) {
        Flow flow = new Flow();
        for (int i = 0; i < line.length(); i++) {
            flow.add(line.charAt(i), i);
        }
        flow.fixAddresses();
        return flow;
    }

    void add(char character, int position) {
        characters.append(character);
        positions.add(position);
    }

    /** Adds what must stay, as the neighbour of what may change. */
    void addFixed(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            fixed.set(characters.length());
            add(words.charAt(i), -1);
        }
    }

    boolean endsWith(String words, int start) {
        return characters.length() == start + words.length() && characters.indexOf(words, start) == start;
    }

    void cutTo(int length) {
        characters.setLength(length);
        positions.subList(length, positions.size()).clear();
        fixed.clear(length, Math.max(length, fixed.length()));
    }

    void fixAddresses() {
        Matcher address = ADDRESS.matcher(characters);
        while (address.find()) {
            fixed.set(address.start(), address.end());
        }
    }

    int length() {
        return characters.length();
    }

    char at(int index) {
        return index < 0 || index >= characters.length() ? EDGE : characters.charAt(index);
    }

    boolean mayChange(int index) {
        return !fixed.get(index);
    }

    Matcher find(Pattern pattern) {
        return pattern.matcher(characters);
    }

    void change(int index, String by) {
        changes.add(new Change(positions.get(index), by));
    }

    List<Change> changes() {
        return changes;
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Part of a word that is set off by spaces; Chinese characters are not. */
    static boolean isWord(char character) {
        return isLetter(character)
                || Character.isDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    static boolean isLetter(char character) {
        return character == OBJECT || Character.isLetter(character) && !Character.isIdeographic(character);
    }
}
