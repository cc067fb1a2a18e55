package org.dateline.reports.pdf;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * One page while it is drawn. Words go into the structure as they are drawn; everything else is an artifact.
 *
 * <p>Coordinates are PDF's: points, from the lower left corner.
 */
final class PageCanvas {

    private static final float UNDERLINE_DEPTH = 0.14f;
    private static final float UNDERLINE_THICKNESS = 0.5f;
    private static final float LINK_ASCENT = 0.9f;
    private static final float LINK_DESCENT = 0.3f;
    private static final int PRINTED = 4;

    private final COSDictionary page;
    private final ContentStream content = new ContentStream();
    private final TextWriter text;
    private final Images images;
    private final List<COSDictionary> owners = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /** A link's annotation and the element that it belongs to. */
    record Link(COSDictionary annotation, COSDictionary owner) {}

    /**
     * A line in its place.
     *
     * @param x where its words begin on the left; spaces at its end may hang over
     */
    record Placement(Line line, float x, float baseline) {

        /** Whether the words belong to the page and not to the text. */
        boolean isFurniture() {
            for (Segment segment : line.segments()) {
                if (segment.span().tag() != null) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Neighbouring words of one element, and the id of their marked content. */
    private record Group(int id, Span span, float x, List<Segment> segments) {
        int start() {
            int start = Integer.MAX_VALUE;
            for (Segment segment : segments) {
                start = Math.min(start, segment.start());
            }
            return start;
        }

        /** Where the words begin, without the spaces before them. */
        float left(float gap) {
            return x + blank(0, 1, gap);
        }

        /** Of the words, without the spaces before and after them. */
        float width(float gap) {
            float width = 0;
            for (Segment segment : segments) {
                width += segment.width() + gap;
            }
            return Math.max(0, width - gap - blank(0, 1, gap) - blank(segments.size() - 1, -1, gap));
        }

        private float blank(int from, int step, float gap) {
            float blank = 0;
            for (int i = from; i >= 0 && i < segments.size() && segments.get(i).space(); i += step) {
                blank += segments.get(i).width() + gap;
            }
            return blank;
        }
    }

    PageCanvas(COSDictionary page, FontSubset.Collection fonts, Images images, Inks inks) {
        this.page = page;
        this.text = new TextWriter(content, fonts, inks);
        this.images = images;
    }

    COSDictionary page() {
        return page;
    }

    byte[] content() {
        return content.bytes();
    }

    /** The element of each piece of marked content, by its id. */
    List<COSDictionary> owners() {
        return owners;
    }

    List<Link> links() {
        return links;
    }

    /** A filled rectangle. */
    void fill(float x, float y, float width, float height, Ink ink) {
        content.write("/Artifact BMC\n");
        text.useInk(ink);
        content.number(x).number(y).number(width).number(height).write("re f\nEMC\n");
    }

    /** Words that are no part of the text but of the page: they are not read aloud. */
    void furniture(Placement placement, String properties) {
        Line line = placement.line;
        content.write("/Artifact ").write(properties).write(" BDC\n");
        text.show(line.segments(), placement.x - line.overhang(), placement.baseline, line.gap());
        content.write("EMC\n");
    }

    /** Words across the page, turned by an angle around the middle of their baseline. */
    void diagonal(Line line, float x, float y, double radians) {
        content.write("/Artifact <</Type/Pagination/Subtype/Watermark>> BDC\nq ");
        double sine = Math.sin(radians);
        double cosine = Math.cos(radians);
        content.number(cosine)
                .number(sine)
                .number(-sine)
                .number(cosine)
                .number(x)
                .number(y)
                .write("cm\n");
        text.show(line.segments(), -line.width() / 2 - line.overhang(), 0, 0);
        content.write("Q\nEMC\n");
        text.forgetState();
    }

    /**
     * Something to be seen, with its lower left corner at a place.
     *
     * @param tag the element of the structure that it belongs to; null if it belongs to the page
     */
    void graphic(Drawing drawing, @Nullable Tag tag, float x, float y, float width, float height) {
        int id = owners.size();
        if (drawing instanceof Drawing.Code) {
            text.useInk(Ink.BLACK);
        }
        if (tag == null) {
            content.write("/Artifact BMC\n");
        } else {
            content.write("/Figure <</MCID ").number(id).write(">> BDC\n");
            owners.add(tag.element());
        }
        if (drawing instanceof Drawing.Image image) {
            content.write("q ")
                    .number(width)
                    .write("0 0 ")
                    .number(height)
                    .number(x)
                    .number(y);
            content.write("cm /").write(images.nameOf(image.picture())).write(" Do Q\n");
        } else if (drawing instanceof Drawing.Code code) {
            code.squares(content, x, y, width, height);
        } else if (drawing instanceof Drawing.Outlines outlines) {
            content.write("q 1 0 0 1 ").number(x).number(y).write("cm\n");
            content.write(outlines.operators()).write("Q\n");
        }
        content.write("EMC\n");
        if (tag != null) {
            tag.standsAt(rectangle(x, y, x + width, y + height));
            tag.addContent(page, id);
        }
    }

    /**
     * Lines of the text that stand side by side or one below the other.
     *
     * @param told in the order of reading
     * @param drawn the same lines in the order of the eye, from left to right: a reader that does not know the structure
     *     goes by it
     */
    void lines(List<Placement> told, List<Placement> drawn) {
        IdentityHashMap<Placement, List<Group>> groups = new IdentityHashMap<>();
        for (Placement placement : drawn) {
            groups.put(placement, draw(placement));
        }
        for (Placement placement : told) {
            List<Group> inOrder = new ArrayList<>(groups.getOrDefault(placement, List.of()));
            inOrder.sort(Comparator.comparingInt(Group::start));
            for (Group group : inOrder) {
                Tag tag = tagOf(group.span);
                tag.addContent(page, group.id);
                URI target = group.span.target();
                if (target != null) {
                    link(tag, target, group, placement);
                }
            }
        }
    }

    private List<Group> draw(Placement placement) {
        Line line = placement.line;
        List<Group> groups = groups(line, placement.x - line.overhang());
        for (Group group : groups) {
            Style style = group.span.style();
            if (style.underlined()) {
                float y = placement.baseline - UNDERLINE_DEPTH * style.size();
                fill(group.left(line.gap()), y, group.width(line.gap()), UNDERLINE_THICKNESS, style.ink());
            }
        }
        for (Group group : groups) {
            Tag tag = tagOf(group.span);
            content.write("/").write(tag.type()).write(" <</MCID ");
            content.number(group.id).write(">> BDC\n");
            text.show(group.segments, group.x, placement.baseline, line.gap());
            content.write("EMC\n");
            owners.add(tag.element());
        }
        return groups;
    }

    private static Tag tagOf(Span span) {
        Tag tag = span.tag();
        if (tag == null) {
            throw new IllegalStateException("words of the text without a place in its structure");
        }
        return tag;
    }

    private List<Group> groups(Line line, float x) {
        List<Group> groups = new ArrayList<>();
        Tag tag = null;
        float at = x;
        for (Segment segment : line.segments()) {
            if (groups.isEmpty() || segment.span().tag() != tag) {
                tag = segment.span().tag();
                groups.add(new Group(owners.size() + groups.size(), segment.span(), at, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).segments.add(segment);
            at += segment.width() + line.gap();
        }
        return groups;
    }

    private void link(Tag tag, URI target, Group group, Placement placement) {
        float baseline = placement.baseline;
        float size = group.span.style().size();
        float left = group.left(placement.line.gap());
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setName(COSName.SUBTYPE, "Link");
        annotation.setItem(
                COSName.RECT,
                rectangle(
                        left,
                        baseline - LINK_DESCENT * size,
                        left + group.width(placement.line.gap()),
                        baseline + LINK_ASCENT * size));
        annotation.setItem(COSName.BORDER, integers(0, 0, 0));
        annotation.setInt(COSName.F, PRINTED);
        annotation.setItem(COSName.CONTENTS, new COSString(target.toString()));
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, "URI");
        action.setItem(COSName.URI, new COSString(target.toASCIIString()));
        action.setDirect(true);
        annotation.setItem(COSName.A, action);
        tag.addAnnotation(page, annotation);
        links.add(new Link(annotation, tag.element()));
    }

    static COSArray rectangle(float left, float bottom, float right, float top) {
        COSArray array = new COSArray();
        for (float value : new float[] {left, bottom, right, top}) {
            array.add(new COSFloat(Math.round(value * 100) / 100f));
        }
        array.setDirect(true);
        return array;
    }

    private static COSArray integers(int... values) {
        COSArray array = new COSArray();
        for (int value : values) {
            array.add(COSInteger.get(value));
        }
        array.setDirect(true);
        return array;
    }
}
