package org.dateline.reports.docx;

import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.text.Block;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Telephone;
import org.dateline.reports.layout.Layout;
import org.dateline.reports.layout.Section;
import org.jspecify.annotations.Nullable;

/** The main part: every section of the layout from top to bottom, and the page on which it stands. */
final class DocumentPart implements Section.Visitor<DocumentPart> {

    /** In bytes: what a release of two pages needs. */
    private static final int LIKELY_LENGTH = 32 * 1024;

    private static final String BETWEEN = " · ";
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{4}(?: [0-9a-f]{4}){2}");
    private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+");

    private final Xml xml = new Xml(LIKELY_LENGTH);
    private final Layout layout;
    private final Template template;
    private final ParagraphWriter paragraphs;
    private final BlockWriter blocks;
    private final Pictures pictures;
    private int headings;

    private DocumentPart(Layout layout, Template template, Numbering numbering, Links links, Pictures pictures) {
        this.layout = layout;
        this.template = template;
        this.paragraphs = new ParagraphWriter(xml, template, layout.language(), links);
        this.pictures = pictures;
        this.blocks = new BlockWriter(
                paragraphs,
                new TableWriter(xml, paragraphs, template, layout.language().isRightToLeft()),
                new FigureWriter(xml, paragraphs, layout, template.page(), pictures),
                numbering);
    }

    /** Writes the part, and into {@code numbering}, {@code links} and {@code pictures} what it refers to. */
    static Xml of(Layout layout, Template template, Numbering numbering, Links links, Pictures pictures) {
        return new DocumentPart(layout, template, numbering, links, pictures).write();
    }

    private Xml write() {
        xml.start("w:document", "xmlns:w", Word.MAIN, "xmlns:r", Word.RELATIONSHIPS)
                .start("w:body");
        layout.watermark().ifPresent(words -> paragraphs.write(Style.PREVIEW_MARK, words));
        layout.sections().forEach(section -> section.accept(this));
        page();
        return xml.end().end();
    }

    @Override
    public DocumentPart head(Section.Head head) {
        String organization =
                head.acronym().isBlank() ? head.organization() : head.organization() + " (" + head.acronym() + ")";
        paragraphs.write(Style.LETTERHEAD, organization);
        if (!head.unit().isBlank()) {
            paragraphs.write(Style.LETTERHEAD_ADDRESS, head.unit());
        }
        if (!head.addressLines().isEmpty()) {
            paragraphs.write(
                    Style.LETTERHEAD_ADDRESS,
                    head.addressLines().stream().map(this::held).collect(Collectors.joining(BETWEEN)));
        }
        return this;
    }

    @Override
    public DocumentPart identity(Section.Identity identity) {
        paragraphs.write(Style.RELEASE_TYPE, identity.type() + "\t" + identity.reference());
        paragraphs.write(Style.RELEASE_LINE, identity.releaseLine());
        return this;
    }

    @Override
    public DocumentPart headline(Section.Headline headline) {
        paragraphs.write(Style.TITLE, headline.words());
        return this;
    }

    @Override
    public DocumentPart subhead(Section.Subhead subhead) {
        paragraphs.write(Style.SUBTITLE, subhead.words());
        return this;
    }

    @Override
    public DocumentPart body(Section.Body body) {
        blocks.writeKeptWithNext(body.blocks());
        return this;
    }

    @Override
    public DocumentPart endMark(Section.EndMark endMark) {
        paragraphs.write(Style.END_MARK, endMark.words());
        return this;
    }

    @Override
    public DocumentPart appendix(Section.Appendix appendix) {
        sectionHeading(appendix.heading());
        blocks.write(appendix.blocks());
        List<Block> written = appendix.blocks();
        if (isLast(appendix) && !written.isEmpty() && written.get(written.size() - 1) instanceof Block.Table) {
            paragraphs.write(Style.TABLE_TEXT, ""); // Word wants the last words of all to be a paragraph
        }
        return this;
    }

    @Override
    public DocumentPart contacts(Section.Contacts contacts) {
        sectionHeading(contacts.heading());
        boolean last = isLast(contacts);
        Iterator<MediaContact> each = contacts.contacts().iterator();
        while (each.hasNext()) {
            List<Span> contact = contact(each.next(), contacts.night());
            // How to check the release never stands alone on a page.
            paragraphs.write(ParagraphWriter.Stance.of(Style.CONTACT).keptWithNext(!last && !each.hasNext()), contact);
        }
        return this;
    }

    @Override
    public DocumentPart authenticity(Section.Authenticity authenticity) {
        paragraphs.start(ParagraphWriter.Stance.of(Style.AUTHENTICITY));
        paragraphs.runs(List.of(
                Span.plain(authenticity.instruction() + "\n"),
                new Span(authenticity.printed(), false, false, authenticity.address()),
                Span.plain("\n" + fingerprint(authenticity.fingerprint()) + "\n")));
        code(authenticity);
        paragraphs.end();
        return this;
    }

    /** A bookmark that Word does not show tells a part of the document from a heading in a text. */
    private void sectionHeading(String words) {
        String id = Integer.toString(++headings);
        paragraphs.start(ParagraphWriter.Stance.of(Style.HEADING_2));
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", "_section" + id);
        paragraphs.runs(List.of(Span.plain(words)));
        xml.empty("w:bookmarkEnd", "w:id", id);
        paragraphs.end();
    }

    /** For a telephone's camera, on a line of its own. */
    private void code(Section.Authenticity authenticity) {
        PictureWriter.Shown shown = new PictureWriter.Shown(
                pictures.next(),
                AddressCode.NAME,
                authenticity.codeAlternative(),
                pictures.id(AddressCode.NAME, AddressCode.of(authenticity.address())),
                AddressCode.SIDE,
                AddressCode.SIDE);
        new PictureWriter(xml).write(shown);
    }

    private boolean isLast(Section section) {
        return layout.sections().get(layout.sections().size() - 1) == section;
    }

    /** A line in Latin letters keeps its order on a page that is written from right to left: "17 route des …". */
    private String held(String line) {
        return layout.language().isRightToLeft() && !Direction.turns(line) ? Direction.leftToRight(line) : line;
    }

    /** The groups stay together, and on a page in Arabic in their order. */
    private String fingerprint(String labelled) {
        return FINGERPRINT.matcher(labelled).replaceAll(found -> {
            String held = found.group().replace(' ', '\u00A0');
            return layout.language().isRightToLeft() ? Direction.leftToRight(held) : held;
        });
    }

    private List<Span> contact(MediaContact contact, String night) {
        String between = layout.language().isRightToLeft() ? Direction.rightToLeft(BETWEEN) : BETWEEN;
        List<Span> spans = new ArrayList<>();
        spans.add(Span.strong(contact.name()));
        if (!contact.role().isEmpty()) {
            spans.add(Span.plain("\n" + contact.role()));
        }
        if (!contact.telephone().isEmpty()) {
            spans.add(Span.plain("\n"));
            spans.add(telephone(contact.telephone()));
        }
        if (!contact.email().isEmpty()) {
            spans.add(Span.plain(contact.telephone().isEmpty() ? "\n" : between));
            spans.add(new Span(contact.email(), false, false, mailbox(contact.email())));
        }
        if (!contact.nightTelephone().isEmpty()) {
            spans.add(Span.plain("\n" + night + " "));
            spans.add(telephone(contact.nightTelephone()));
        }
        return spans;
    }

    private static Span telephone(String number) {
        return new Span(
                number.replace(' ', '\u00A0'),
                false,
                false,
                Telephone.address(number).orElse(null));
    }

    private static @Nullable URI mailbox(String email) {
        return MAILBOX.matcher(email).matches() ? URI.create("mailto:" + email) : null;
    }

    /** The page of the template; the first one has a header and a footer of its own. */
    private void page() {
        xml.start("w:sectPr");
        for (Template.Place place : Template.Place.values()) {
            String which = place.onTheFirstPage() ? "first" : "default";
            xml.empty("w:" + place.kind() + "Reference", "w:type", which, "r:id", place.id());
        }
        xml.empty("w:pgSz", template.page().size().toArray(String[]::new));
        xml.empty("w:pgMar", template.page().margins().toArray(String[]::new));
        xml.empty("w:titlePg");
        if (layout.language().isRightToLeft()) {
            xml.empty("w:bidi");
        }
        xml.end();
    }
}
