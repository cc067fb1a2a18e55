package org.dateline.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The least that a file with these words takes when PDFBox writes it: the same glyphs in the same places, written, cut out
 * of their fonts with their ToUnicode maps, compressed and saved. No layout, no tags, no metadata, no output intent, no
 * identifier.
 */
record FloorMaker(SetRelease release) implements Maker {

    @Override
    public String name() {
        return "own floor";
    }

    @Override
    public byte[] make() throws IOException {
        try (PDDocument document = new PDDocument();
                Packer packer = new Packer()) {
            document.setVersion(1.7f);
            COSDictionary resources = new COSDictionary();
            FontSubset.Collection fonts = new FontSubset.Collection();
            for (SetRelease.Page page : release.pages()) {
                COSDictionary dictionary = new COSDictionary();
                dictionary.setItem(COSName.TYPE, COSName.PAGE);
                dictionary.setItem(
                        COSName.MEDIA_BOX, PageCanvas.rectangle(0, 0, House.SHEET.width(), House.SHEET.height()));
                dictionary.setItem(COSName.RESOURCES, resources);
                dictionary.setItem(COSName.CONTENTS, stream(document, packer, content(page, fonts)));
                document.addPage(new PDPage(dictionary));
            }
            COSDictionary fontResources = new COSDictionary();
            for (FontSubset subset : fonts.all()) {
                fontResources.setItem(subset.resourceName(), FloorFont.of(subset, document, packer));
            }
            resources.setItem(COSName.FONT, fontResources);
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] content(SetRelease.Page page, FontSubset.Collection fonts) {
        ContentStream content = new ContentStream();
        TextWriter text = new TextWriter(content, fonts, House.PDF.inks());
        for (SetRelease.Fill fill : page.fills()) {
            text.useInk(fill.ink());
            content.number(fill.x())
                    .number(fill.y())
                    .number(fill.width())
                    .number(fill.height())
                    .write("re f\n");
        }
        for (PageCanvas.Placement words : page.words()) {
            Line line = words.line();
            text.show(line.segments(), words.x() - line.overhang(), words.baseline(), line.gap());
        }
        return content.bytes();
    }

    /** Packed as the renderer packs: a floor that packs harder would lie too high. */
    static COSStream stream(PDDocument document, Packer packer, byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(packer.packed(bytes));
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }
}
