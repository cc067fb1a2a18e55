package org.dateline.reports.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A font subset as the floor embeds it: the same program and codes as the renderer's, and what a viewer cannot do without. */
final class FloorFont {

    private static final HexFormat HEX = HexFormat.of();
    private static final COSName NAME = COSName.getPDFName("AAAAAA+Font");

    private FloorFont() {}

    static COSDictionary of(FontSubset subset, PDDocument document, Packer packer) throws IOException {
        TrueTypeSubset program = new TrueTypeSubset(subset);
        ByteBuffer glyphNumbers = ByteBuffer.allocate(2 * (subset.codes().size() + 1));
        glyphNumbers.putShort((short) 0);
        COSArray widths = new COSArray();
        StringBuilder texts = new StringBuilder("1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (FontSubset.Meaning meaning : subset.codes().keySet()) {
            glyphNumbers.putShort((short) program.newNumber(meaning));
            widths.add(new COSFloat((float) subset.advance(meaning.typeface(), meaning.glyph())));
            texts.append("1 beginbfchar <")
                    .append(HEX.toHexDigits((char) widths.size()))
                    .append("> <")
                    .append(HEX.formatHex(meaning.text().getBytes(StandardCharsets.UTF_16BE)))
                    .append("> endbfchar\n");
        }
        COSArray descendants = new COSArray();
        descendants.add(descendant(program.program(), glyphNumbers.array(), widths, document, packer));
        COSDictionary font = dictionary(COSName.FONT, COSName.TYPE0);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        byte[] map = texts.toString().getBytes(StandardCharsets.US_ASCII);
        font.setItem(COSName.TO_UNICODE, FloorMaker.stream(document, packer, map));
        return font;
    }

    private static COSDictionary descendant(
            byte[] program, byte[] glyphNumbers, COSArray widths, PDDocument document, Packer packer)
            throws IOException {
        COSStream file = FloorMaker.stream(document, packer, program);
        file.setInt(COSName.LENGTH1, program.length);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, NAME);
        descriptor.setInt(COSName.FLAGS, 4);
        descriptor.setItem(COSName.FONT_FILE2, file);
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        COSArray numbered = new COSArray();
        numbered.add(COSInteger.ONE);
        numbered.add(widths);
        COSDictionary font = dictionary(COSName.FONT, COSName.CID_FONT_TYPE2);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor);
        font.setItem(COSName.W, numbered);
        font.setItem(COSName.CID_TO_GID_MAP, FloorMaker.stream(document, packer, glyphNumbers));
        return font;
    }

    private static COSDictionary dictionary(COSName type, COSName subtype) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, type);
        dictionary.setItem(COSName.SUBTYPE, subtype);
        dictionary.setItem(COSName.BASE_FONT, NAME);
        return dictionary;
    }
}
