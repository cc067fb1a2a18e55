package org.dateline.reports.pdf;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.dateline.core.fingerprint.Sha256;
import org.dateline.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The file that pages go into, with what PDF/UA-1 and PDF/A-2a ask of it.
 *
 * <p>Nothing in it comes from the clock: its identifier is drawn from its streams, its dates are the document's.
 */
final class PdfFile implements AutoCloseable {

    private static final int IDENTIFIER_LENGTH = 16;
    private static final COSName NUMBERS = COSName.getPDFName("Nums");

    private final COSDictionary catalog = new COSDictionary();
    private final COSDictionary pageTree = new COSDictionary();
    private final COSDictionary structureRoot = new COSDictionary();
    private final Tag structure = Tag.document(structureRoot);
    private final FontSubset.Collection fonts = new FontSubset.Collection();
    private final Images images = new Images();
    private final Inks inks;
    private final COSDictionary resources = new COSDictionary();
    private final List<PageCanvas> pages = new ArrayList<>();
    private final MessageDigest digest = Sha256.digest();
    private final Packer packer = new Packer();

    PdfFile(Inks inks) {
        this.inks = inks;
    }

    /** The element that holds the whole text. */
    Tag structure() {
        return structure;
    }

    PageCanvas newPage(float width, float height) {
        COSDictionary page = new COSDictionary();
        page.setItem(COSName.TYPE, COSName.PAGE);
        page.setItem(COSName.PARENT, pageTree);
        page.setItem(COSName.MEDIA_BOX, PageCanvas.rectangle(0, 0, width, height));
        page.setItem(COSName.RESOURCES, resources);
        page.setName("Tabs", "S");
        PageCanvas canvas = new PageCanvas(page, fonts, images, inks);
        pages.add(canvas);
        return canvas;
    }

    /** A stream of the file, compressed. */
    Packed stream(byte[] bytes) {
        return filtered(packer.packed(bytes), COSName.FLATE_DECODE);
    }

    /**
     * A stream of the file whose bytes are in a filter's form already.
     *
     * @param filter null if they stand as they are
     */
    Packed filtered(byte[] bytes, @Nullable COSName filter) {
        digest.update(bytes);
        return new Packed(bytes, filter);
    }

    byte[] bytes(Language language, DocumentProperties properties) {
        finishPages();
        COSDictionary fontResources = new COSDictionary();
        for (FontSubset subset : fonts.all()) {
            fontResources.setItem(subset.resourceName(), FontEmbedding.of(subset, this));
        }
        resources.setItem(COSName.FONT, fontResources);
        if (!images.isEmpty()) {
            resources.setItem(COSName.XOBJECT, images.embedded(this));
        }
        finishCatalog(language, properties);

        byte[] identifier = Arrays.copyOf(digest.digest(), IDENTIFIER_LENGTH);
        COSArray identifiers = new COSArray();
        identifiers.add(new COSString(identifier));
        identifiers.add(new COSString(identifier));
        identifiers.setDirect(true);
        COSDictionary trailer = new COSDictionary();
        trailer.setItem(COSName.ROOT, catalog);
        trailer.setItem(COSName.INFO, properties.information());
        trailer.setItem(COSName.ID, identifiers);
        return ObjectWriter.file(trailer, packer);
    }

    @Override
    public void close() {
        packer.close();
    }

    private void finishPages() {
        COSArray kids = new COSArray();
        pages.forEach(canvas -> kids.add(canvas.page()));
        kids.setDirect(true);
        pageTree.setItem(COSName.TYPE, COSName.PAGES);
        pageTree.setItem(COSName.KIDS, kids);
        pageTree.setInt(COSName.COUNT, pages.size());
        COSArray parents = new COSArray();
        COSArray annotationParents = new COSArray();
        int key = pages.size();
        for (int number = 0; number < pages.size(); number++) {
            PageCanvas canvas = pages.get(number);
            COSDictionary page = canvas.page();
            page.setItem(COSName.CONTENTS, stream(canvas.content()));
            page.setInt(COSName.STRUCT_PARENTS, number);
            COSArray owners = new COSArray();
            canvas.owners().forEach(owners::add);
            parents.add(COSInteger.get(number));
            parents.add(owners);
            COSArray annotations = new COSArray();
            for (PageCanvas.Link link : canvas.links()) {
                link.annotation().setInt(COSName.STRUCT_PARENT, key);
                annotations.add(link.annotation());
                annotationParents.add(COSInteger.get(key));
                annotationParents.add(link.owner());
                key++;
            }
            if (annotations.size() > 0) {
                page.setItem(COSName.ANNOTS, annotations);
            }
        }
        parents.addAll(annotationParents);
        COSDictionary parentTree = new COSDictionary();
        parentTree.setItem(NUMBERS, parents);
        structureRoot.setName(COSName.TYPE, "StructTreeRoot");
        structureRoot.setItem(COSName.PARENT_TREE, parentTree);
        structureRoot.setInt("ParentTreeNextKey", key);
    }

    private void finishCatalog(Language language, DocumentProperties properties) {
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        catalog.setItem(COSName.PAGES, pageTree);
        catalog.setItem("StructTreeRoot", structureRoot);
        catalog.setItem("MarkInfo", flag("Marked"));
        catalog.setItem("ViewerPreferences", flag("DisplayDocTitle"));
        if (language.isRightToLeft()) {
            ((COSDictionary) catalog.getDictionaryObject("ViewerPreferences")).setName("Direction", "R2L");
        }
        catalog.setString(COSName.LANG, language.tag());

        Packed profile = filtered(SrgbProfile.packed(), COSName.FLATE_DECODE);
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setName(COSName.TYPE, "OutputIntent");
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setString("OutputConditionIdentifier", "sRGB");
        intent.setString("Info", "sRGB IEC61966-2.1");
        intent.setItem("DestOutputProfile", profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        catalog.setItem("OutputIntents", intents);

        // Not compressed, so that archives find it without reading PDF.
        Packed metadata = filtered(properties.xmp(), null);
        metadata.setName(COSName.TYPE, "Metadata");
        metadata.setName(COSName.SUBTYPE, "XML");
        catalog.setItem(COSName.METADATA, metadata);
    }

    private static COSDictionary flag(String name) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(name, COSBoolean.TRUE);
        dictionary.setDirect(true);
        return dictionary;
    }
}
