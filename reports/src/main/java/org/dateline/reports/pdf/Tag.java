package org.dateline.reports.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * An element of the document's structure (ISO 32000-1, 14.7). It takes its place in the tree when its first words are
 * drawn, so the tree has the order of reading, and nothing in it is empty but a table's empty cells.
 */
final class Tag {

    private final @Nullable Tag parent;
    private final String type;
    private final COSDictionary element = new COSDictionary();
    private final COSArray kids = new COSArray();
    private boolean attached;

    private Tag(@Nullable Tag parent, String type) {
        this.parent = parent;
        this.type = type;
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setName(COSName.S, type);
        element.setItem(COSName.K, kids);
        kids.setDirect(true);
        if (parent != null) {
            element.setItem(COSName.P, parent.element);
        }
    }

    /** The element that holds all others. */
    static Tag document(COSDictionary structureRoot) {
        Tag document = new Tag(null, "Document");
        document.element.setItem(COSName.P, structureRoot);
        structureRoot.setItem(COSName.K, document.element);
        document.attached = true;
        return document;
    }

    /** @param type a standard structure type */
    Tag child(String type) {
        return new Tag(this, type);
    }

    /** A list, whose labels are numbers or discs. */
    Tag list(boolean numbered) {
        Tag list = child("L");
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "List");
        attributes.setName("ListNumbering", numbered ? "Decimal" : "Disc");
        attributes.setDirect(true);
        list.element.setItem(COSName.A, attributes);
        return list;
    }

    /** The heading of a column. */
    Tag columnHeading() {
        Tag heading = child("TH");
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "Table");
        attributes.setName("Scope", "Column");
        attributes.setDirect(true);
        heading.element.setItem(COSName.A, attributes);
        return heading;
    }

    /** Something that is seen, and what is said in its place. */
    Tag figure(String alternative) {
        Tag figure = child("Figure");
        figure.element.setString(COSName.ALT, alternative);
        return figure;
    }

    /** Says where on its page a figure stands. */
    void standsAt(COSArray box) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "Layout");
        attributes.setName("Placement", "Block");
        attributes.setItem(COSName.BBOX, box);
        attributes.setDirect(true);
        element.setItem(COSName.A, attributes);
    }

    String type() {
        return type;
    }

    COSDictionary element() {
        return element;
    }

    /** Takes in marked content of a page. */
    void addContent(COSDictionary page, int id) {
        attach();
        COSBase owner = element.getDictionaryObject(COSName.PG);
        if (owner == null) {
            element.setItem(COSName.PG, page);
        }
        if (owner == null || owner == page) {
            kids.add(COSInteger.get(id));
        } else {
            COSDictionary reference = new COSDictionary();
            reference.setName(COSName.TYPE, "MCR");
            reference.setItem(COSName.PG, page);
            reference.setInt(COSName.MCID, id);
            reference.setDirect(true);
            kids.add(reference);
        }
    }

    /** Takes in an annotation of a page. */
    void addAnnotation(COSDictionary page, COSDictionary annotation) {
        attach();
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "OBJR");
        reference.setItem(COSName.PG, page);
        reference.setItem(COSName.OBJ, annotation);
        reference.setDirect(true);
        kids.add(reference);
    }

    /** Takes its place in the structure now, whether or not anything is drawn for it. */
    void attach() {
        if (!attached && parent != null) {
            parent.attach();
            parent.kids.add(element);
            attached = true;
        }
    }
}
