package org.dateline.reports.pdf;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.reports.layout.Section;
import org.dateline.reports.style.HouseStyle;

/**
 * Sets whose paper it is, as the house arranges it.
 *
 * <p>The logo is an artifact (PDF/UA-1, 7.1): the organization's name always stands beside it in words, and to hear it
 * twice at the head of every release helps nobody.
 */
final class LetterheadSetter {

    private static final float ADDRESS_SHARE = 0.45f;
    private static final float COLUMN_GAP = 20;
    /** Of the whole width. With less room beside the address, the name would be cut: the address goes below it. */
    private static final float LEAST_NAME_SHARE = 0.4f;

    private static final float LOGO_GAP = 12;
    private static final float THIN_RULE = 0.5f;
    private static final String BETWEEN = "  ·  ";

    private final Typesetter typesetter;
    private final PdfStyle style;
    private final Typography body;
    private final Typography small;
    private final Style smallStyle;
    private final Tag tag;
    private final List<Row.Placed> placed = new ArrayList<>();

    private LetterheadSetter(Typesetter typesetter, PdfStyle style, Typography body, Tag tag) {
        this.typesetter = typesetter;
        this.style = style;
        this.body = body;
        this.tag = tag;
        small = body.of(style.scaled(8.5f), body.leading() - 4);
        smallStyle = Style.of(small.size(), Ink.GREY);
    }

    static List<Row> rows(Section.Head head, Typesetter typesetter, PdfStyle style, Typography body, Tag tag) {
        LetterheadSetter setter = new LetterheadSetter(typesetter, style, body, tag);
        boolean centred = style.house().letterhead().arrangement() == HouseStyle.Arrangement.CENTRED;
        return List.of(centred ? setter.centred(head) : setter.atStart(head), setter.rule());
    }

    /** Logo and name at the start, the address at the end. */
    private Row atStart(Section.Head head) {
        float whole = style.sheet().measure();
        Span addressWords = words(String.join("\n", addressLines(head)), smallStyle);
        List<Line> address = typesetter.lines(List.of(addressWords), ADDRESS_SHARE * whole);
        float addressWidth = 0;
        for (Line line : address) {
            addressWidth = Math.max(addressWidth, line.width());
        }
        float logoHeight = style.logo() == null ? 0 : style.house().logoHeight();
        float start = style.logo() == null ? 0 : style.logoWidth() + LOGO_GAP;
        boolean beside = whole - COLUMN_GAP - addressWidth - start >= LEAST_NAME_SHARE * whole;
        float measure = whole - start - (beside ? COLUMN_GAP + addressWidth : 0);

        float height = 0;
        if (!head.acronym().isEmpty()) {
            Typography large = body.of(style.scaled(26), style.scaled(32));
            height = stack(height, words(head.acronym(), display(large)), large, start, measure, Row.Alignment.START);
        }
        Typography name = head.acronym().isEmpty()
                ? body.of(style.scaled(15), style.scaled(20))
                : body.of(style.scaled(10.5f), body.leading() - 1);
        height = stack(height, words(head.organization(), display(name)), name, start, measure, Row.Alignment.START);
        if (!head.unit().isEmpty()) {
            height = stack(height, words(head.unit(), smallStyle), small, start, measure, Row.Alignment.START);
        }
        if (!beside) {
            height = stack(height, addressWords, small, start, measure, Row.Alignment.START);
        }
        float above = Math.max(0, (logoHeight - height) / 2);
        placed.replaceAll(line ->
                new Row.Placed(line.line(), line.start(), line.measure(), above + line.baseline(), line.alignment()));
        float addressHeight = beside ? address(address, above + height) : 0;
        float full = Math.max(Math.max(height, addressHeight), logoHeight);
        return row(full, 0, Math.max(0, (height - logoHeight) / 2));
    }

    /** On a page in Arabic, a line in Latin letters keeps its order: "17 route des …". */
    private List<String> addressLines(Section.Head head) {
        return head.addressLines().stream()
                .map(line -> typesetter.isRightToLeft() && !Bidi.requiresBidi(line.toCharArray(), 0, line.length())
                        ? Spans.isolated(line)
                        : line)
                .toList();
    }

    /** The address at the end side, its last line level with the last line of the name; returns its height. */
    private float address(List<Line> address, float bottomOfName) {
        float height = address.size() * small.leading();
        float at = Math.max(0, bottomOfName - height);
        for (Line line : address) {
            placed.add(
                    new Row.Placed(line, 0, style.sheet().measure(), at + small.baselineFromTop(), Row.Alignment.END));
            at += small.leading();
        }
        return height;
    }

    /** Logo, name, unit and address one below the other in the middle. */
    private Row centred(Section.Head head) {
        float whole = style.sheet().measure();
        float height = style.logo() == null ? 0 : style.house().logoHeight() + LOGO_GAP / 2;
        Typography name = body.of(style.scaled(17), style.scaled(24));
        height = stack(height, words(head.organization(), display(name)), name, 0, whole, Row.Alignment.CENTRE);
        for (String line : List.of(
                Stream.of(head.acronym(), head.unit())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(BETWEEN)),
                String.join(BETWEEN, addressLines(head)))) {
            if (!line.isEmpty()) {
                height = stack(height, words(line, smallStyle), small, 0, whole, Row.Alignment.CENTRE);
            }
        }
        return row(height, (whole - style.logoWidth()) / 2, 0);
    }

    private Style display(Typography typography) {
        return Style.of(typography.size(), Ink.ACCENT).inBold().onDisplay();
    }

    private Span words(String words, Style look) {
        return Spans.words(words, look, tag.child("P"));
    }

    /** Lines one below the other; returns where the next may stand. */
    private float stack(
            float top, Span words, Typography typography, float start, float measure, Row.Alignment alignment) {
        float at = top;
        for (Line line : typesetter.balanced(List.of(words), measure)) {
            placed.add(new Row.Placed(line, start, measure, at + typography.baselineFromTop(), alignment));
            at += typography.leading();
        }
        return at;
    }

    private Row row(float height, float logoStart, float logoTop) {
        Row row = new Row(body.leading() / 2, height, false, placed, List.of(), List.of());
        Drawing logo = style.logo();
        return logo == null
                ? row
                : row.showing(new Row.Graphic(
                        logo,
                        logoStart,
                        logoTop,
                        style.logoWidth(),
                        style.house().logoHeight(),
                        null));
    }

    private Row rule() {
        HouseStyle.Letterhead letterhead = style.house().letterhead();
        float weight = letterhead.ruleWeight();
        Row.Rule thick = new Row.Rule(0, weight, Ink.ACCENT);
        List<Row.Rule> rules = switch (letterhead.rule()) {
            case NONE -> List.of();
            case SINGLE -> List.of(thick);
            case DOUBLE -> List.of(thick, new Row.Rule(weight + 1.5f, THIN_RULE, Ink.ACCENT));
        };
        return new Row(10, 12, false, List.of(), List.of(), rules);
    }
}
