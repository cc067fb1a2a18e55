package org.dateline.reports.picture;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks the rows of a PNG (ISO/IEC 15948, clauses 9 and 10), but makes no pixels of them: there are as many as the header
 * says, each begins with a filter that there is, their sum is right, and nothing is left over.
 */
final class PngProof {

    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final int HEADER = 13;
    private static final int AFTER_HEADER = SIGNATURE + FRAME + HEADER;
    private static final int LAST_FILTER = 4;

    private final Bytes bytes;
    private final Inflater inflater = new Inflater();
    private final byte[] row;
    private int filled;
    private int rows;

    private PngProof(Bytes bytes, int width, boolean grey) {
        this.bytes = bytes;
        this.row = new byte[1 + width * (grey ? 1 : 3)];
    }

    /**
     * @param png of 8 bits, in grey or RGB, of which nothing is left but the picture; its chunks add up
     * @return false if it is no whole picture, or one that is written in an uncommon way
     */
    static boolean isWhole(byte[] png) {
        Bytes bytes = new Bytes(png);
        int header = SIGNATURE + 8;
        PngProof proof = new PngProof(bytes, bytes.int32(header), bytes.int8(header + 9) == 0);
        try {
            return proof.unpacks() && proof.rows == bytes.int32(header + 4) && proof.filled == 0;
        } catch (DataFormatException broken) {
            return false;
        } finally {
            proof.inflater.end();
        }
    }

    private boolean unpacks() throws DataFormatException {
        int at = AFTER_HEADER;
        boolean usual = true;
        while (usual) {
            int length = bytes.int32(at);
            switch (bytes.ascii(at + 4, 4)) {
                case "sRGB" -> usual = at == AFTER_HEADER && length == 1;
                case "IDAT" -> usual = unpack(at + 8, length);
                default -> {
                    return length == 0 && inflater.finished();
                }
            }
            at += FRAME + length;
        }
        return false;
    }

    private boolean unpack(int from, int length) throws DataFormatException {
        inflater.setInput(bytes.all(), from, length);
        while (!inflater.needsInput() && !inflater.finished()) {
            int more = inflater.inflate(row, filled, row.length - filled);
            if (more == 0 && !inflater.needsInput() && !inflater.finished()) {
                return false; // it asks for a dictionary
            }
            filled += more;
            if (filled == row.length) {
                if (row[0] < 0 || row[0] > LAST_FILTER || rows == bytes.int32(SIGNATURE + 12)) {
                    return false;
                }
                rows++;
                filled = 0;
            }
        }
        return inflater.getRemaining() == 0;
    }
}
