package org.dateline.reports.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The colour space of the house's inks, for the output intent that PDF/A asks for: sRGB (IEC 61966-2-1) as an ICC profile
 * (ICC.1:2004-10, version 4.2).
 *
 * <p>Written out here because each JDK brings a profile of its own, and the bytes must not depend on the JDK.
 */
final class SrgbProfile {

    private static final int HEADER_LENGTH = 128;
    private static final int TAG_ENTRY_LENGTH = 12;
    private static final double FIXED_POINT = 65536;
    private static final byte[] PACKED = pack();

    private SrgbProfile() {}

    /** As FlateDecode unpacks it. The same for every file, so it is packed once. */
    static byte[] packed() {
        return PACKED.clone();
    }

    private static byte[] pack() {
        try (Packer packer = new Packer()) {
            return packer.packed(build());
        }
    }

    private static byte[] build() {
        byte[] curve = parametric(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
        byte[][] tags = {
            words("sRGB IEC61966-2.1"),
            words("No copyright, use freely"),
            xyz(0.9642, 1, 0.8249),
            // The primaries, adapted to the white of the profile connection space (D50).
            xyz(0.4360747, 0.2225045, 0.0139322),
            xyz(0.3850649, 0.7168786, 0.0971045),
            xyz(0.1430804, 0.0606169, 0.7141733),
            curve,
            curve,
            curve,
            adaptation()
        };
        String[] names = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "chad"};

        int length = HEADER_LENGTH + 4 + TAG_ENTRY_LENGTH * tags.length;
        for (byte[] tag : tags) {
            length += padded(tag.length);
        }
        ByteBuffer profile = ByteBuffer.allocate(length);
        header(profile, length);
        profile.position(HEADER_LENGTH);
        profile.putInt(tags.length);
        int at = HEADER_LENGTH + 4 + TAG_ENTRY_LENGTH * tags.length;
        for (int i = 0; i < tags.length; i++) {
            profile.put(ascii(names[i])).putInt(at).putInt(tags[i].length);
            profile.put(at, tags[i]);
            at += padded(tags[i].length);
        }
        return profile.array();
    }

    private static void header(ByteBuffer profile, int length) {
        profile.putInt(0, length);
        profile.putInt(8, 0x04200000);
        profile.put(12, ascii("mntrRGB XYZ "));
        profile.putShort(24, (short) 2004).putShort(26, (short) 10).putShort(28, (short) 1);
        profile.put(36, ascii("acsp"));
        profile.put(68, numbers(0.9642, 1, 0.8249));
    }

    private static byte[] words(String text) {
        byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
        return ByteBuffer.allocate(28 + utf16.length)
                .put(ascii("mluc"))
                .putInt(0)
                .putInt(1)
                .putInt(12)
                .put(ascii("enUS"))
                .putInt(utf16.length)
                .putInt(28)
                .put(utf16)
                .array();
    }

    private static byte[] xyz(double x, double y, double z) {
        return ByteBuffer.allocate(20)
                .put(ascii("XYZ "))
                .putInt(0)
                .put(numbers(x, y, z))
                .array();
    }

    /** From the white of sRGB (D65) to that of the profile connection space, by Bradford's method. */
    private static byte[] adaptation() {
        return ByteBuffer.allocate(44)
                .put(ascii("sf32"))
                .putInt(0)
                .put(numbers(1.0478112, 0.0228866, -0.0501270))
                .put(numbers(0.0295424, 0.9904844, -0.0170491))
                .put(numbers(-0.0092345, 0.0150436, 0.7521316))
                .array();
    }

    /** A power law with a straight foot: function type 3. */
    private static byte[] parametric(double... parameters) {
        return ByteBuffer.allocate(12 + 4 * parameters.length)
                .put(ascii("para"))
                .putInt(0)
                .putShort((short) 3)
                .putShort((short) 0)
                .put(numbers(parameters))
                .array();
    }

    private static byte[] numbers(double... values) {
        ByteBuffer numbers = ByteBuffer.allocate(4 * values.length);
        for (double value : values) {
            numbers.putInt((int) Math.round(value * FIXED_POINT));
        }
        return numbers.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
