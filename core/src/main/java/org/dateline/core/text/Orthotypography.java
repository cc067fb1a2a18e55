package org.dateline.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A language's quotation marks, apostrophes and no-break spaces in the place of what a keyboard has.
 *
 * <p>They are put into the text itself, so that what is reviewed, approved, shown and set is the same, character by
 * character. Only words change: what is CommonMark's, an address, or behind a backslash stays as it was typed. A mark
 * without its other half stays straight, so that its writer sees it.
 *
 * <p>Applying it again changes nothing. It is for texts that come in: a text on record is never changed by a newer rule.
 */
public final class Orthotypography {

    /** Without one of these there is nothing to do. Digits ask for a space between them. */
    private static final Pattern WORTH_A_LOOK =
            Pattern.compile("[\"']|\u00AB | [;:!?\u00BB%\u066A\u2030\u00B0\u20AC$\u2013\u2014]|\\d \\d");

    /** What this class adds, takes or exchanges; all else must come out as it went in. */
    private static final Pattern MARKS_AND_SPACES = Pattern.compile("[\"'«»“”„‘’\\s\u00A0\u202F]+");

    /** One turn does it, save where a mark set in one turn decides on its neighbour in the next. */
    private static final int MOST_TURNS = 4;

    private Orthotypography() {}

    /** Words on one line, as {@link OneLine} has them. */
    public static String of(String line, Language language) {
        String before = line;
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            String after = WORTH_A_LOOK.matcher(before).find()
                    ? changed(before, List.of(Flow.ofLine(before)), language)
                    : before;
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        return line;
    }

    /** The same text with its words' marks in order: the same blocks, the same links, the same refusals. */
    public static Prose of(Prose prose, Language language) {
        String before = prose.source();
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            String after = WORTH_A_LOOK.matcher(before).find() ? changed(before, Flows.of(before), language) : before;
            if (after.equals(before)) {
                return turn == 0 ? prose : kept(prose, new Prose(after));
            }
            before = after;
        }
        return prose;
    }

    private static String changed(String source, List<Flow> flows, Language language) {
        List<Flow.Change> changes = new ArrayList<>();
        for (Flow flow : flows) {
            Quotations.set(flow, language);
            NoBreakSpaces.set(flow, language);
            changes.addAll(flow.changes());
        }
        changes.sort(Comparator.comparingInt(Flow.Change::position));
        StringBuilder changed = new StringBuilder(source.length() + changes.size());
        int copied = 0;
        for (Flow.Change change : changes) {
            changed.append(source, copied, change.position()).append(change.by());
            copied = change.position() + 1;
        }
        return changed.append(source, copied, source.length()).toString();
    }

    /** A mark may mean something to CommonMark in a place nobody thought of: then the text stays as it was typed. */
    private static Prose kept(Prose typed, Prose changed) {
        return said(typed).equals(said(changed)) ? changed : typed;
    }

    private static String said(Prose prose) {
        CommonMarkReader.Reading reading = CommonMarkReader.read(prose.source());
        return MARKS_AND_SPACES
                .matcher(reading.blocks() + "\n"
                        + reading.refusals().stream()
                                .map(refusal -> refusal.kind() + ":" + refusal.line())
                                .toList())
                .replaceAll("");
    }
}
