package org.dateline.reports.picture;

/** How a camera was held: tag 274 of the first directory (Exif 2.32, 4.6.4; TIFF 6.0). */
final class ExifOrientation {

    static final int UPRIGHT = 1;

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int LAST = 8;
    private static final int ENTRY_LENGTH = 12;

    private ExifOrientation() {}

    /** @param tiff the Exif data from its byte order mark on; whatever makes no sense is upright */
    static int of(byte[] tiff) {
        try {
            boolean little = tiff[0] == 'I';
            int directory = number(tiff, 4, 4, little);
            int entries = number(tiff, directory, 2, little);
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY_LENGTH;
                if (number(tiff, entry, 2, little) == TAG && number(tiff, entry + 2, 2, little) == SHORT) {
                    int value = number(tiff, entry + 8, 2, little);
                    return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
                }
            }
        } catch (ArrayIndexOutOfBoundsException cutShort) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static int number(byte[] tiff, int at, int length, boolean little) {
        int number = 0;
        for (int i = 0; i < length; i++) {
            int place = little ? length - 1 - i : i;
            number = number << 8 | tiff[at + place] & 0xFF;
        }
        return number;
    }
}
