package org.dateline.reports.pdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Telephone;
import org.dateline.reports.layout.Layout;
import org.dateline.reports.layout.QrCode;
import org.dateline.reports.layout.Section;
import org.dateline.reports.style.HouseStyle;

/** Sets the sections of a layout, as rows from top to bottom. */
final class SectionSetter implements Section.Visitor<List<Row>> {

    private static final String BETWEEN = "  ·  ";
    /** 2 cm: a telephone's camera reads a code of this size from an arm's length. */
    private static final float CODE_SIDE = 56.7f;

    private static final float CODE_GAP = 12;
    private static final Row.Rule HAIRLINE = new Row.Rule(0, 0.6f, Ink.HAIRLINE);

    private final Typesetter typesetter;
    private final PdfStyle style;
    private final Sheet sheet;
    private final Layout layout;
    private final Tag document;
    private final Typography body;
    private final Typography appendix;
    /** A document without a headline is headed by what it is: structure never begins at the second level. */
    private final boolean headed;

    private boolean afterText;

    private SectionSetter(Typesetter typesetter, PdfStyle style, Layout layout, Tag document) {
        this.typesetter = typesetter;
        this.style = style;
        sheet = style.sheet();
        this.layout = layout;
        this.document = document;
        Language language = layout.language();
        body = style.body(language);
        appendix = body.ofAppendix();
        headed = layout.sections().stream()
                .anyMatch(section -> section instanceof Section.Headline headline
                        && !headline.words().isEmpty());
    }

    static List<Row> rows(Layout layout, Typesetter typesetter, PdfStyle style, Tag document) {
        SectionSetter setter = new SectionSetter(typesetter, style, layout, document);
        List<Row> rows = new ArrayList<>();
        layout.watermark().ifPresent(words -> rows.addAll(setter.notice(words)));
        for (Section section : layout.sections()) {
            rows.addAll(section.accept(setter));
        }
        return rows;
    }

    /** The words across the page once more, where they are read aloud. */
    private List<Row> notice(String words) {
        Style style = Style.of(body.size(), Ink.ALERT).inBold();
        return display(words, body, style, document.child("P"), 0, Row.Alignment.CENTRE);
    }

    @Override
    public List<Row> head(Section.Head head) {
        return LetterheadSetter.rows(head, typesetter, style, body, document.child("Sect"));
    }

    @Override
    public List<Row> identity(Section.Identity identity) {
        Tag tag = document.child(headed ? "P" : "H1");
        Typography typography = body.of(body.size() + 0.75f, body.leading());
        Line type = typesetter.line(List.of(Spans.words(
                identity.type(), Style.of(typography.size(), Ink.ACCENT).inBold(), tag)));
        Line reference = typesetter.line(List.of(Spans.words(
                Spans.isolated(identity.reference()), Style.of(body.size(), Ink.GREY), document.child("P"))));
        Row first = new Row(
                0,
                typography.leading(),
                false,
                List.of(
                        placed(type, typography, Row.Alignment.START),
                        placed(reference, typography, Row.Alignment.END)),
                List.of(),
                List.of());
        List<Row> rows = new ArrayList<>(List.of(first));
        Style style = Style.of(body.size(), Ink.BLACK).inBold();
        Span line = Spans.words(identity.releaseLine(), style, document.child("P"));
        for (Line part : typesetter.lines(List.of(line), sheet.measure())) {
            rows.add(row(0, body, placed(part, body, Row.Alignment.START)).keptWithNext());
        }
        return rows;
    }

    @Override
    public List<Row> headline(Section.Headline headline) {
        Typography typography = body.of(style.scaled(21), body.leading() * 1.75f);
        Style look = Style.of(typography.size(), Ink.ACCENT).inBold().onDisplay();
        return heading(headline.words(), typography, look, document.child("H1"), body.leading() * 1.5f);
    }

    @Override
    public List<Row> subhead(Section.Subhead subhead) {
        Typography typography = body.of(style.scaled(12.5f), body.leading() * 1.125f);
        Style look = Style.of(typography.size(), Ink.GREY);
        return heading(subhead.words(), typography, look, document.child("P"), body.leading() / 2);
    }

    private List<Row> heading(String words, Typography typography, Style look, Tag tag, float before) {
        boolean centred = style.house().headline() == HouseStyle.Heading.CENTRED;
        Row.Alignment alignment = centred ? Row.Alignment.CENTRE : Row.Alignment.START;
        return display(words, typography, look, tag, before, alignment);
    }

    private List<Row> display(
            String words, Typography typography, Style look, Tag tag, float before, Row.Alignment alignment) {
        List<Row> rows = new ArrayList<>();
        for (Line line : typesetter.balanced(List.of(Spans.words(words, look, tag)), sheet.measure())) {
            rows.add(row(rows.isEmpty() ? before : 0, typography, placed(line, typography, alignment))
                    .keptWithNext());
        }
        return rows;
    }

    @Override
    public List<Row> body(Section.Body section) {
        List<Row> rows =
                new BlockSetter(typesetter, layout::picture, Frame.of(sheet, body, document)).all(section.blocks());
        if (!rows.isEmpty()) {
            rows.set(0, rows.get(0).before(body.leading()));
            // The end mark never stands on a page without some of the text.
            int last = rows.size() - 1;
            rows.set(last, rows.get(last).keptWithNext());
        }
        return rows;
    }

    @Override
    public List<Row> endMark(Section.EndMark endMark) {
        Style style = Style.of(body.size(), Ink.GREY);
        Line line = typesetter.line(List.of(Spans.words(endMark.words(), style, document.child("P"))));
        return List.of(row(body.leading(), body, placed(line, body, Row.Alignment.CENTRE)));
    }

    @Override
    public List<Row> appendix(Section.Appendix section) {
        Tag tag = document.child("Sect");
        List<Row> rows = heading(section.heading(), tag);
        List<Row> text =
                new BlockSetter(typesetter, layout::picture, Frame.of(sheet, appendix, tag)).all(section.blocks());
        if (!text.isEmpty()) {
            text.set(0, text.get(0).before(appendix.leading() / 4));
        }
        rows.addAll(text);
        return rows;
    }

    @Override
    public List<Row> contacts(Section.Contacts section) {
        Tag tag = document.child("Sect");
        List<Row> rows = heading(section.heading(), tag);
        for (int i = 0; i < section.contacts().size(); i++) {
            List<Line> lines = typesetter.lines(
                    contact(section.contacts().get(i), section.night(), tag.child("P")), sheet.measure());
            for (int line = 0; line < lines.size(); line++) {
                float before = line > 0 ? 0 : appendix.leading() / (i == 0 ? 4f : 2f);
                Row row = row(before, appendix, placed(lines.get(line), appendix, Row.Alignment.START));
                // The last contact stays with the way to check the release: that alone would be a poor page.
                boolean kept =
                        line < lines.size() - 1 || i == section.contacts().size() - 1;
                rows.add(kept ? row.keptWithNext() : row);
            }
        }
        return rows;
    }

    /** The code of the address, and beside it what to do with it; all of it on one page. */
    @Override
    public List<Row> authenticity(Section.Authenticity section) {
        Tag tag = document.child("Sect");
        Typography small = appendix.of(appendix.size() - 0.75f, appendix.leading() - 1);
        Style style = Style.of(small.size(), Ink.GREY);
        Tag paragraph = tag.child("P");
        List<Span> words = List.of(
                Spans.words(section.instruction(), style.inBold(), paragraph),
                Span.of("\n", style, paragraph),
                Spans.link(section.printed(), section.address(), style, paragraph),
                Span.of("\n", style, paragraph),
                Spans.words(section.fingerprint(), style, paragraph));
        float start = CODE_SIDE + CODE_GAP;
        List<Row.Placed> lines = new ArrayList<>();
        float at = 0;
        for (Line line : typesetter.lines(words, sheet.measure() - start)) {
            lines.add(new Row.Placed(
                    line, start, sheet.measure() - start, at + small.baselineFromTop(), Row.Alignment.START));
            at += small.leading();
        }
        Row.Graphic code = new Row.Graphic(
                new Drawing.Code(QrCode.of(section.address())),
                0,
                0,
                CODE_SIDE,
                CODE_SIDE,
                tag.figure(section.codeAlternative()));
        Row row = new Row(body.leading(), Math.max(at, CODE_SIDE), true, lines, List.of(), List.of());
        return List.of(row.showing(code));
    }

    /** Name and role, then how to reach them by day and by night. */
    private List<Span> contact(MediaContact contact, String night, Tag tag) {
        Style style = Style.of(appendix.size(), Ink.BLACK);
        List<Span> spans = new ArrayList<>();
        spans.add(Spans.words(contact.name(), style.inBold(), tag));
        if (!contact.role().isEmpty()) {
            spans.add(Spans.words(" – " + contact.role(), style, tag));
        }
        String separator = "\n";
        if (!contact.telephone().isEmpty()) {
            spans.add(Span.of(separator, style, tag));
            spans.add(telephone(contact.telephone(), style, tag));
            separator = BETWEEN;
        }
        if (!contact.nightTelephone().isEmpty()) {
            spans.add(Span.of(separator + night + "\u00A0", style, tag));
            spans.add(telephone(contact.nightTelephone(), style, tag));
            separator = BETWEEN;
        }
        if (!contact.email().isEmpty()) {
            spans.add(Span.of(separator, style, tag));
            spans.add(mailbox(contact.email(), style, tag));
        }
        return spans;
    }

    private static Span telephone(String number, Style style, Tag tag) {
        return leading(number, Telephone.address(number), style, tag);
    }

    private static Span mailbox(String email, Style style, Tag tag) {
        try {
            return leading(email, Optional.of(new URI("mailto", email, null)), style, tag);
        } catch (URISyntaxException noMailbox) {
            return leading(email, Optional.empty(), style, tag);
        }
    }

    private static Span leading(String words, Optional<URI> address, Style style, Tag tag) {
        return address.map(target -> Spans.link(words, target, style, tag))
                .orElseGet(() -> Spans.words(words, style, tag));
    }

    /** A heading of a part after the text; the first is parted from the text by a rule. */
    private List<Row> heading(String words, Tag tag) {
        Style look = Style.of(appendix.size(), Ink.ACCENT).inBold().onDisplay();
        List<Row> rows = new ArrayList<>();
        if (!afterText) {
            afterText = true;
            rows.add(Row.ruled(body.leading(), 0, HAIRLINE));
        }
        rows.addAll(display(words, appendix, look, tag.child("H2"), appendix.leading() * 0.75f, Row.Alignment.START));
        return rows;
    }

    private static Row row(float before, Typography typography, Row.Placed line) {
        return Row.of(typography.leading(), line, List.of()).before(before);
    }

    private Row.Placed placed(Line line, Typography typography, Row.Alignment alignment) {
        return new Row.Placed(line, 0, sheet.measure(), typography.baselineFromTop(), alignment);
    }
}
