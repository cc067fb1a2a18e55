package org.dateline.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.dateline.core.picture.Picture;

/**
 * The pictures of one file, each in it once. Their bytes go in as they are: PDF knows JPEG as DCTDecode and a PNG's
 * compressed rows as FlateDecode with PNG predictors (ISO 32000-1, 7.4.4.4 and 7.4.8), so nothing is decoded.
 */
final class Images {

    private static final int PNG_SIGNATURE = 8;
    private static final int CHUNK_FRAME = 12;
    private static final int PNG_PREDICTORS = 15;

    private final Map<String, Picture> pictures = new LinkedHashMap<>();

    /** The name by which pages draw the picture. */
    String nameOf(Picture picture) {
        int index = 0;
        pictures.putIfAbsent(picture.digest(), picture);
        for (String digest : pictures.keySet()) {
            if (digest.equals(picture.digest())) {
                break;
            }
            index++;
        }
        return "P" + index;
    }

    boolean isEmpty() {
        return pictures.isEmpty();
    }

    /** The resources that pages draw from. */
    COSDictionary embedded(PdfFile file) {
        COSDictionary resources = new COSDictionary();
        for (Picture picture : pictures.values()) {
            resources.setItem(COSName.getPDFName(nameOf(picture)), embedded(picture, file));
        }
        return resources;
    }

    private static Packed embedded(Picture picture, PdfFile file) {
        boolean png = picture.format() == Picture.Format.PNG;
        byte[] bytes = picture.bytes();
        Packed stream = file.filtered(png ? rows(bytes) : bytes, png ? COSName.FLATE_DECODE : COSName.DCT_DECODE);
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, picture.width());
        stream.setInt(COSName.HEIGHT, picture.height());
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(COSName.COLORSPACE, picture.grey() ? COSName.DEVICEGRAY : COSName.DEVICERGB);
        if (png) {
            COSDictionary parameters = new COSDictionary();
            parameters.setInt(COSName.PREDICTOR, PNG_PREDICTORS);
            parameters.setInt(COSName.COLORS, picture.grey() ? 1 : 3);
            parameters.setInt(COSName.BITS_PER_COMPONENT, 8);
            parameters.setInt(COSName.COLUMNS, picture.width());
            parameters.setDirect(true);
            stream.setItem(COSName.DECODE_PARMS, parameters);
        }
        return stream;
    }

    /** The compressed rows of a PNG: what its IDAT chunks hold, one after the other. */
    private static byte[] rows(byte[] png) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream(png.length);
        int at = PNG_SIGNATURE;
        while (at < png.length) {
            int length = (png[at] & 0xFF) << 24
                    | (png[at + 1] & 0xFF) << 16
                    | (png[at + 2] & 0xFF) << 8
                    | (png[at + 3] & 0xFF);
            boolean data = png[at + 4] == 'I' && png[at + 5] == 'D';
            if (data) {
                rows.write(png, at + 8, length);
            }
            at += CHUNK_FRAME + length;
        }
        return rows.toByteArray();
    }
}
