package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ObjectWriterTest {

    private static final COSName KEPT = COSName.getPDFName("Kept");

    private final COSDictionary catalog = new COSDictionary();
    private PDDocument document = new PDDocument();

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void givesBackWhatIsHardToWrite() throws IOException {
        byte[] octets = new byte[256];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = (byte) i;
        }
        COSArray hard = new COSArray();
        hard.add(COSName.getPDFName("My Font#1(bold)/中"));
        hard.add(new COSString(octets));
        hard.add(new COSString("Мир \uD83D\uDD4A"));
        hard.add(COSInteger.get(-1_234_567_890_123L));
        hard.add(new COSFloat(-0.05f));
        hard.add(new COSFloat(595.28f));

        COSArray read = (COSArray) read(hard);

        assertThat(read.getName(0)).isEqualTo("My Font#1(bold)/中");
        assertThat(((COSString) read.getObject(1)).getBytes()).isEqualTo(octets);
        assertThat(read.getString(2)).isEqualTo("Мир \uD83D\uDD4A");
        assertThat(((COSInteger) read.getObject(3)).longValue()).isEqualTo(-1_234_567_890_123L);
        assertThat(((COSFloat) read.getObject(4)).floatValue()).isEqualTo(-0.05f);
        assertThat(((COSFloat) read.getObject(5)).floatValue()).isEqualTo(595.28f);
    }

    @Test
    void keepsAnObjectThatTwoMentionAsOne() throws IOException {
        COSDictionary shared = new COSDictionary();
        shared.setItem(COSName.PARENT, catalog);
        COSArray both = new COSArray();
        both.add(shared);
        both.add(shared);

        COSArray read = (COSArray) read(both);

        assertThat(read.getObject(0)).isSameAs(read.getObject(1));
    }

    @Test
    void reachesObjectsBehindSixtyFourKilobytesAndSixtyFourThousandObjects() throws IOException {
        COSArray many = new COSArray();
        for (int i = 0; i < 70_000; i++) {
            COSDictionary one = new COSDictionary();
            one.setInt(COSName.N, i);
            many.add(one);
        }
        many.add(new Packed(new byte[100_000], null));
        many.add(new Packed("last".getBytes(StandardCharsets.US_ASCII), null));

        COSArray read = (COSArray) read(many);

        assertThat(((COSDictionary) read.getObject(69_999)).getInt(COSName.N)).isEqualTo(69_999);
        assertThat(((COSStream) read.getObject(70_001)).toTextString()).isEqualTo("last");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> read(COSNull.NULL)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A value as PDFBox reads it in a file that holds it: object by object, as they are asked for. */
    private COSBase read(COSBase value) throws IOException {
        COSDictionary pages = new COSDictionary();
        pages.setItem(COSName.TYPE, COSName.PAGES);
        pages.setItem(COSName.KIDS, new COSArray());
        pages.setInt(COSName.COUNT, 0);
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        catalog.setItem(COSName.PAGES, pages);
        catalog.setItem(KEPT, value);
        COSDictionary trailer = new COSDictionary();
        trailer.setItem(COSName.ROOT, catalog);
        byte[] file;
        try (Packer packer = new Packer()) {
            file = ObjectWriter.file(trailer, packer);
        }
        document.close();
        document = Loader.loadPDF(file);
        return document.getDocumentCatalog().getCOSObject().getDictionaryObject(KEPT);
    }
}
