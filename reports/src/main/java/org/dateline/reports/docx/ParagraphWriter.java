package org.dateline.reports.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.core.text.Block.Table.Side;
import org.dateline.core.text.Language;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs in one language into one part: properties, runs, hyperlinks. */
final class ParagraphWriter {

    /** A place in a list: the {@code w:num} and the level, counted from 0. */
    record Marker(int number, int level) {}

    /**
     * How a paragraph stands.
     *
     * @param marker null if it is no item of a list
     * @param indent of the first edge in twentieths of a point; null if style or list say it
     * @param keepNext whether it stands on the page of what follows, though its style does not say so
     * @param apart whether it stands apart from what is above, though its style does not say so
     * @param side on which its words stand
     */
    record Stance(
            Style style,
            @Nullable Marker marker,
            @Nullable Integer indent,
            boolean keepNext,
            boolean apart,
            Side side) {
        static Stance of(Style style) {
            return of(style, null, null);
        }

        static Stance of(Style style, @Nullable Marker marker, @Nullable Integer indent) {
            return new Stance(style, marker, indent, false, false, Side.START);
        }

        Stance keptWithNext(boolean kept) {
            return new Stance(style, marker, indent, kept, apart, side);
        }

        Stance setApart() {
            return new Stance(style, marker, indent, keepNext, true, side);
        }

        Stance onSide(Side other) {
            return new Stance(style, marker, indent, keepNext, apart, other);
        }
    }

    /** What is before a paragraph that stands apart, in twentieths of a point. */
    private static final String APART = "200";

    private final Xml xml;
    private final Template template;
    private final Language language;
    private final Links links;

    ParagraphWriter(Xml xml, Template template, Language language, Links links) {
        this.xml = xml;
        this.template = template;
        this.language = language;
        this.links = links;
    }

    void write(Style style, String words) {
        write(Stance.of(style), words.isEmpty() ? List.of() : List.of(Span.plain(words)));
    }

    void write(Stance stance, List<Span> spans) {
        start(stance);
        runs(spans);
        end();
    }

    /** Begins a paragraph; runs and fields may follow until its end. */
    void start(Stance stance) {
        xml.start("w:p").start("w:pPr");
        xml.empty("w:pStyle", "w:val", template.id(stance.style()));
        if (stance.keepNext()) {
            xml.empty("w:keepNext");
        }
        Marker marker = stance.marker();
        if (marker != null) {
            xml.start("w:numPr")
                    .empty("w:ilvl", "w:val", Integer.toString(marker.level()))
                    .empty("w:numId", "w:val", Integer.toString(marker.number()))
                    .end();
        }
        if (language.isRightToLeft()) {
            xml.empty("w:bidi");
        }
        if (stance.apart()) {
            xml.empty("w:spacing", "w:before", APART);
        }
        Integer indent = stance.indent();
        if (indent != null) {
            String left = Integer.toString(indent);
            if (marker == null) {
                xml.empty("w:ind", "w:left", left);
            } else {
                xml.empty("w:ind", "w:left", left, "w:hanging", Integer.toString(Word.INDENT_STEP));
            }
        }
        if (stance.side() != Side.START) {
            // In a paragraph that is written from the right, Word takes "right" for the end of the line: the left.
            xml.empty("w:jc", "w:val", stance.side() == Side.CENTRE ? "center" : "right");
        }
        xml.end();
    }

    void end() {
        xml.end();
    }

    void runs(List<Span> spans) {
        List<Span> held = language.isRightToLeft() ? holdNumbers(spans) : spans;
        String words = words(held);
        List<Direction.Stretch> stretches = Direction.stretches(words, language.isRightToLeft());
        int stretch = 0;
        int at = 0;
        for (int i = 0; i < held.size(); i++) {
            Span span = held.get(i);
            boolean opens = span.link() != null
                    && (i == 0 || !span.link().equals(held.get(i - 1).link()));
            if (opens) {
                xml.start("w:hyperlink", "r:id", links.id(Objects.requireNonNull(span.link())));
            }
            int end = at + span.words().length();
            while (at < end) {
                Direction.Stretch here = stretches.get(stretch);
                int to = Math.min(end, here.end());
                run(span, words.substring(at, to), here.rightToLeft());
                at = to;
                stretch += at == here.end() ? 1 : 0;
            }
            boolean closes = span.link() != null
                    && (i == held.size() - 1
                            || !span.link().equals(held.get(i + 1).link()));
            if (closes) {
                xml.end();
            }
        }
    }

    private static String words(List<Span> spans) {
        if (spans.size() == 1) {
            return spans.get(0).words();
        }
        StringBuilder words = new StringBuilder();
        for (Span span : spans) {
            words.append(span.words());
        }
        return words.toString();
    }

    private static List<Span> holdNumbers(List<Span> spans) {
        List<Span> held = new ArrayList<>(spans.size());
        for (Span span : spans) {
            String words = Direction.holdNumbers(span.words());
            held.add(words.equals(span.words()) ? span : new Span(words, span.bold(), span.italic(), span.link()));
        }
        return held;
    }

    /** A field that Word works out by itself, with what it shows until then. */
    void field(String instruction, String shown) {
        xml.start("w:fldSimple", "w:instr", " " + instruction + " ");
        run(Span.plain(shown), shown, language.isRightToLeft());
        xml.end();
    }

    private void run(Span span, String words, boolean rightToLeft) {
        xml.start("w:r");
        boolean complexDigits =
                language.isRightToLeft() && !rightToLeft && words.codePoints().noneMatch(Character::isLetter);
        properties(span, rightToLeft, complexDigits);
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            String element = switch (words.charAt(i)) {
                case '\n' -> "w:br";
                case '\t' -> "w:tab";
                case '\u00AD' -> "w:softHyphen";
                default -> "";
            };
            if (!element.isEmpty()) {
                text(words, start, i);
                xml.empty(element);
                start = i + 1;
            }
        }
        text(words, start, words.length());
        xml.end();
    }

    private void text(String words, int start, int end) {
        if (start < end) {
            xml.start("w:t", "xml:space", "preserve").text(words, start, end).end();
        }
    }

    /** In the order that CT_RPr wants. Each form is said twice: Word reads the second for complex scripts. */
    private void properties(Span span, boolean rightToLeft, boolean complexDigits) {
        boolean eastAsian = language == Language.CHINESE;
        if (!span.bold() && !span.italic() && span.link() == null && !rightToLeft && !complexDigits && !eastAsian) {
            return;
        }
        xml.start("w:rPr");
        if (span.link() != null) {
            xml.empty("w:rStyle", "w:val", template.id(Style.HYPERLINK));
        }
        if (eastAsian) {
            // Quotation marks and dashes belong to two scripts; here they take the Chinese form.
            xml.empty("w:rFonts", "w:hint", "eastAsia");
        }
        if (span.bold()) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (span.italic()) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (rightToLeft) {
            xml.empty("w:rtl");
        } else if (complexDigits) {
            xml.empty("w:cs"); // digits in the font and size of the Arabic around them
        }
        xml.end();
    }
}
