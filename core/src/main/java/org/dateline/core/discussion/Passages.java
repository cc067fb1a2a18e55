package org.dateline.core.discussion;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.check.Part;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.PlainText;
import org.dateline.core.text.Prose;
import org.dateline.core.text.TextQuote;

/** The passages of a text of which something can be said: headline, subhead, and each block of body, notes and boilerplate. */
public final class Passages {

    /** A place, and the part that holds it. */
    public record Found(Part part, TextQuote place, boolean whole) {}

    private record Block(Part part, String words) {}

    private final List<Block> blocks;

    private Passages(List<Block> blocks) {
        this.blocks = blocks;
    }

    public static Passages of(ReleaseText text) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(Part.HEADLINE, text.headline()));
        blocks.add(new Block(Part.SUBHEAD, text.subhead()));
        add(blocks, Part.BODY, text.body());
        add(blocks, Part.NOTES_TO_EDITORS, text.notesToEditors());
        text.boilerplateIfAny().map(Boilerplate::text).ifPresent(about -> add(blocks, Part.BOILERPLATE, about));
        return new Passages(blocks);
    }

    private static void add(List<Block> blocks, Part part, Prose prose) {
        wordsOf(prose).forEach(words -> blocks.add(new Block(part, words)));
    }

    static List<String> wordsOf(Prose prose) {
        return prose.blocks().stream()
                .map(block -> PlainText.of(List.of(block)))
                .toList();
    }

    /**
     * Where words stand, in the order of the text. Spaces, quotation marks and hyphens may be typed as a keyboard has them.
     */
    public List<Found> find(String typed) {
        String wanted = plain(Normalizer.normalize(typed, Normalizer.Form.NFC)).strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Pattern pattern = Pattern.compile(
                Arrays.stream(wanted.split(" +")).map(Pattern::quote).collect(Collectors.joining(" +")));
        List<Found> found = new ArrayList<>();
        for (Block block : blocks) {
            Matcher matcher = pattern.matcher(plain(block.words()));
            while (matcher.find()) {
                boolean whole =
                        matcher.start() == 0 && matcher.end() == block.words().length();
                found.add(new Found(block.part(), TextQuote.in(block.words(), matcher.start(), matcher.end()), whole));
            }
        }
        return found;
    }

    /** Whether a passage still has its words. */
    public boolean hold(Part part, TextQuote place) {
        return locate(
                        blocks.stream()
                                .filter(block -> block.part() == part)
                                .map(Block::words)
                                .toList(),
                        place)
                .isPresent();
    }

    /** Which of several blocks holds the place: with both its surroundings, else with one, else alone with its words. */
    static Optional<Integer> locate(List<String> blocks, TextQuote place) {
        return indexOf(blocks, place.prefix() + place.exact() + place.suffix())
                .or(() -> place.prefix().isEmpty() ? Optional.empty() : indexOf(blocks, place.prefix() + place.exact()))
                .or(() -> place.suffix().isEmpty() ? Optional.empty() : indexOf(blocks, place.exact() + place.suffix()))
                .or(() -> indexOf(blocks, place.exact()))
                .filter(index -> place.findIn(blocks.get(index)).isPresent());
    }

    /** The one block that has the words; none if two have them. */
    private static Optional<Integer> indexOf(List<String> blocks, String words) {
        Optional<Integer> found = Optional.empty();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).contains(words)) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(i);
            }
        }
        return found;
    }

    /** Character for character, so that a place in it is the place in the words. */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            plain.append(
                    Character.isWhitespace(character) || Character.isSpaceChar(character)
                            ? ' '
                            : switch (character) {
                                case '‘', '’', 'ʼ' -> '\'';
                                case '“', '”', '„', '«', '»' -> '"';
                                case '\u2010', '\u2011' -> '-';
                                default -> character;
                            });
        }
        return plain.toString();
    }
}
