package org.dateline.reports.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Writes a font subset as a composite font (ISO 32000-1, 9.7) with its ToUnicode map. */
final class FontEmbedding {

    private static final int SYMBOLIC = 4;
    private static final int STEM = 80;
    private static final int MOST_IN_A_SECTION = 100;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final FontSubset subset;
    private final TrueTypeFile file;
    private final TrueTypeSubset program;
    private final PdfFile pdf;
    private final COSName name;

    private FontEmbedding(FontSubset subset, PdfFile pdf) {
        this.subset = subset;
        this.file = subset.lead().file();
        this.program = new TrueTypeSubset(subset);
        this.pdf = pdf;
        this.name = COSName.getPDFName(subsetTag(subset) + "+" + postScriptName(subset));
    }

    static COSDictionary of(FontSubset subset, PdfFile pdf) {
        return new FontEmbedding(subset, pdf).compositeFont();
    }

    private COSDictionary compositeFont() {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant());
        descendants.setDirect(true);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, pdf.stream(toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return font;
    }

    private COSDictionary descendant() {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setItem(COSName.BASE_FONT, name);
        COSDictionary systemInfo = new COSDictionary();
        systemInfo.setItem(COSName.REGISTRY, new COSString("Adobe"));
        systemInfo.setItem(COSName.ORDERING, new COSString("Identity"));
        systemInfo.setInt(COSName.SUPPLEMENT, 0);
        systemInfo.setDirect(true);
        font.setItem(COSName.CIDSYSTEMINFO, systemInfo);
        font.setItem(COSName.FONT_DESC, descriptor());
        font.setItem(COSName.W, widths());
        font.setItem(COSName.CID_TO_GID_MAP, pdf.stream(glyphNumbers()));
        return font;
    }

    private COSDictionary descriptor() {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, integers(program.boundingBox()));
        descriptor.setInt(COSName.ITALIC_ANGLE, file.italicAngle());
        descriptor.setInt(COSName.ASCENT, thousandths(file.ascent()));
        descriptor.setInt(COSName.DESCENT, thousandths(file.descent()));
        descriptor.setInt(COSName.CAP_HEIGHT, thousandths(file.ascent()));
        descriptor.setInt(COSName.STEM_V, STEM);
        byte[] bytes = program.program();
        Packed stream = pdf.stream(bytes);
        stream.setInt(COSName.LENGTH1, bytes.length);
        descriptor.setItem(COSName.FONT_FILE2, stream);
        return descriptor;
    }

    private COSArray widths() {
        COSArray all = new COSArray();
        for (FontSubset.Meaning meaning : subset.codes().keySet()) {
            all.add(number(subset.advance(meaning.typeface(), meaning.glyph())));
        }
        all.setDirect(true);
        COSArray widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(all);
        widths.setDirect(true);
        return widths;
    }

    private byte[] glyphNumbers() {
        byte[] map = new byte[2 * (subset.codes().size() + 1)];
        for (Map.Entry<FontSubset.Meaning, Integer> entry : subset.codes().entrySet()) {
            int number = program.newNumber(entry.getKey());
            int at = 2 * entry.getValue();
            map[at] = (byte) (number >> 8);
            map[at + 1] = (byte) number;
        }
        return map;
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        int left = subset.codes().size();
        int inSection = 0;
        for (Map.Entry<FontSubset.Meaning, Integer> entry : subset.codes().entrySet()) {
            if (inSection == 0) {
                inSection = Math.min(left, MOST_IN_A_SECTION);
                left -= inSection;
                map.append(inSection).append(" beginbfchar\n");
            }
            map.append('<')
                    .append(HEX.toHexDigits((char) (int) entry.getValue()))
                    .append("> <");
            map.append(HEX.formatHex(entry.getKey().text().getBytes(StandardCharsets.UTF_16BE)))
                    .append(">\n");
            if (--inSection == 0) {
                map.append("endbfchar\n");
            }
        }
        return map.append("""
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """).toString();
    }

    private static COSBase number(double value) {
        return value == Math.rint(value) ? COSInteger.get((long) value) : new COSFloat((float) value);
    }

    private int thousandths(int units) {
        return Math.round(units * 1000f / file.unitsPerEm());
    }

    private COSArray integers(int[] units) {
        COSArray array = new COSArray();
        for (int value : units) {
            array.add(COSInteger.get(thousandths(value)));
        }
        array.setDirect(true);
        return array;
    }

    /** A font of several typefaces must not go by the name of one alone; those of all would be longer than names may be. */
    private static String postScriptName(FontSubset subset) {
        String lead = subset.lead().postScriptName();
        return subset.glyphs().size() == 1 ? lead : lead + "-Mixed";
    }

    /** Six letters that tell this subset from others of the font (ISO 32000-1, 9.6.4), drawn from its glyphs. */
    private static String subsetTag(FontSubset subset) {
        CRC32 crc = new CRC32();
        for (FontSubset.Meaning meaning : subset.codes().keySet()) {
            String font = meaning.typeface() == subset.lead() ? "" : meaning.typeface() + ":";
            crc.update((font + meaning.glyph() + "=" + meaning.text() + ",").getBytes(StandardCharsets.UTF_8));
        }
        long rest = crc.getValue();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }
}
