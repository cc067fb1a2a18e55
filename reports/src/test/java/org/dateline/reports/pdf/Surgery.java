package org.dateline.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF opened to change one thing in it. What is asked for must be there, so that no change is made to nothing. */
final class Surgery {

    private final PDDocument document;

    private Surgery(PDDocument document) {
        this.document = document;
    }

    /** One change. */
    @FunctionalInterface
    interface Change {
        void in(Surgery pdf) throws IOException;
    }

    /** The PDF with one change, and otherwise as PDFBox saves it. */
    static byte[] changed(byte[] pdf, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.in(new Surgery(document));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** How many pages a PDF has. */
    static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument document() {
        return document;
    }

    COSDictionary catalog() {
        return document.getDocumentCatalog().getCOSObject();
    }

    COSDictionary page() {
        return document.getPage(0).getCOSObject();
    }

    /** The first link's annotation. */
    COSDictionary link() {
        return (COSDictionary) there(annotations(), "annotations").getObject(0);
    }

    COSArray annotations() {
        for (var page : document.getPages()) {
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            if (annotations != null) {
                return annotations;
            }
        }
        throw new AssertionError("no page has annotations");
    }

    /** The first structure element of a type. */
    COSDictionary element(String type) {
        return elements(type).get(0);
    }

    /** All structure elements of a type, in the order of reading; at least one. */
    List<COSDictionary> elements(String type) {
        List<COSDictionary> found = new ArrayList<>();
        collect(there(catalog().getCOSDictionary(COSName.getPDFName("StructTreeRoot")), "structure"), type, found);
        if (found.isEmpty()) {
            throw new AssertionError("no element is a " + type);
        }
        return found;
    }

    private static void collect(COSDictionary element, String type, List<COSDictionary> found) {
        if (type.equals(element.getNameAsString(COSName.S))) {
            found.add(element);
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        for (COSBase kid :
                kids instanceof COSArray array ? array.toList() : kids == null ? List.<COSBase>of() : List.of(kids)) {
            COSBase direct = kid instanceof COSObject object ? object.getObject() : kid;
            if (direct instanceof COSDictionary dictionary) {
                collect(dictionary, type, found);
            }
        }
    }

    /** The name by which pages call the first font. */
    String fontName() {
        return fonts().keySet().iterator().next().getName();
    }

    /** The first font. */
    COSDictionary font() {
        return fonts().getCOSDictionary(COSName.getPDFName(fontName()));
    }

    COSDictionary descendant() {
        return (COSDictionary) there(font().getCOSArray(COSName.DESCENDANT_FONTS), "descendant")
                .getObject(0);
    }

    private COSDictionary fonts() {
        return there(
                there(page().getCOSDictionary(COSName.RESOURCES), "resources").getCOSDictionary(COSName.FONT), "fonts");
    }

    /** Each page's resources are one dictionary. */
    COSDictionary resources() {
        return there(page().getCOSDictionary(COSName.RESOURCES), "resources");
    }

    /** Removes what must be there. */
    static void remove(COSDictionary dictionary, String key) {
        COSName name = COSName.getPDFName(key);
        if (!dictionary.containsKey(name)) {
            throw new AssertionError(key + " is not there to be removed");
        }
        dictionary.removeItem(name);
    }

    /** Replaces the first place that matches in the XMP packet. */
    void xmp(String pattern, String replacement) throws IOException {
        edit(catalog(), COSName.METADATA, StandardCharsets.UTF_8, xmp -> replaced(xmp, pattern, replacement));
    }

    /** Replaces the first place that matches in what the first page draws. */
    void drawing(String pattern, String replacement) throws IOException {
        drawing(content -> replaced(content, pattern, replacement));
    }

    /** Rewrites what the first page draws. */
    void drawing(UnaryOperator<String> rewrite) throws IOException {
        edit(page(), COSName.CONTENTS, StandardCharsets.ISO_8859_1, rewrite);
    }

    /** Draws something more on the first page, after all the rest. */
    void draw(String operators) throws IOException {
        drawing(content -> content + "\n" + operators + "\n");
    }

    private void edit(COSDictionary owner, COSName key, Charset charset, UnaryOperator<String> edit)
            throws IOException {
        COSStream stream = there(owner.getCOSStream(key), key.getName());
        String text;
        try (var in = stream.createInputStream()) {
            text = new String(in.readAllBytes(), charset);
        }
        try (OutputStream out = stream.createOutputStream(stream.getFilters())) {
            out.write(edit.apply(text).getBytes(charset));
        }
    }

    private static String replaced(String text, String pattern, String replacement) {
        String changed = text.replaceFirst(pattern, replacement);
        if (changed.equals(text)) {
            throw new AssertionError(pattern + " is not there to be replaced");
        }
        return changed;
    }

    private static <T> T there(T thing, String what) {
        if (thing == null) {
            throw new AssertionError("there is no " + what);
        }
        return thing;
    }
}
