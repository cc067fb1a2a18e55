package org.dateline.reports.pdf;

import java.nio.ByteBuffer;

/** A glyph's outline as the glyf table has it (ISO/IEC 14496-22), enlarged or reduced; without hints, which no longer fit. */
final class ScaledOutline {

    static final int HEADER_LENGTH = 10;

    private static final int ON_CURVE = 0x01;
    private static final int X_SHORT = 0x02;
    private static final int Y_SHORT = 0x04;
    private static final int REPEATED = 0x08;
    /** Of a short step: that it goes up; of another: that there is none. */
    private static final int X_SAME = 0x10;

    private static final int Y_SAME = 0x20;
    private static final int OVERLAPPING = 0x40;

    private final ByteBuffer outline;
    private final double factor;

    private ScaledOutline(byte[] outline, double factor) {
        this.outline = ByteBuffer.wrap(outline);
        this.factor = factor;
    }

    /** @param outline of a simple glyph, one without components */
    static byte[] ofSimple(byte[] outline, double factor) {
        return new ScaledOutline(outline, factor).simple();
    }

    private byte[] simple() {
        int contours = outline.getShort(0);
        int endOfContours = HEADER_LENGTH + 2 * contours;
        int points = contours == 0 ? 0 : Short.toUnsignedInt(outline.getShort(endOfContours - 2)) + 1;
        outline.position(endOfContours + 2 + Short.toUnsignedInt(outline.getShort(endOfContours)));
        byte[] flags = flags(points);
        int[] across = coordinates(flags, X_SHORT, X_SAME);
        int[] up = coordinates(flags, Y_SHORT, Y_SAME);

        ByteBuffer scaled = ByteBuffer.allocate(endOfContours + 2 + 5 * points);
        scaled.put(0, outline, 0, endOfContours).position(endOfContours + 2);
        box(scaled);
        for (int i = 0; i < points; i++) {
            int kept = flags[i] & (ON_CURVE | OVERLAPPING);
            scaled.put((byte) (kept | form(step(across, i), X_SHORT, X_SAME) | form(step(up, i), Y_SHORT, Y_SAME)));
        }
        steps(scaled, across);
        steps(scaled, up);
        byte[] bytes = new byte[scaled.position()];
        scaled.get(0, bytes);
        return bytes;
    }

    private byte[] flags(int points) {
        byte[] flags = new byte[points];
        for (int i = 0; i < points; i++) {
            byte flag = outline.get();
            flags[i] = flag;
            if ((flag & REPEATED) != 0) {
                for (int more = Byte.toUnsignedInt(outline.get()); more > 0; more--) {
                    flags[++i] = flag;
                }
            }
        }
        return flags;
    }

    /** Places in the new units. Each place is rounded for itself, so that errors do not add up along the outline. */
    private int[] coordinates(byte[] flags, int isShort, int isSame) {
        int[] places = new int[flags.length];
        int at = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & isSame) != 0;
            if ((flags[i] & isShort) != 0) {
                int step = Byte.toUnsignedInt(outline.get());
                at += same ? step : -step;
            } else if (!same) {
                at += outline.getShort();
            }
            places[i] = scaled(at);
        }
        return places;
    }

    private int scaled(int units) {
        return (int) Math.round(units * factor);
    }

    /** Scales the box around the glyph, which stands in the header behind the number of contours. */
    private void box(ByteBuffer header) {
        for (int at = 2; at < HEADER_LENGTH; at += 2) {
            header.putShort(at, (short) scaled(outline.getShort(at)));
        }
    }

    private static int step(int[] places, int i) {
        return i == 0 ? places[0] : places[i] - places[i - 1];
    }

    private static int form(int step, int isShort, int isSame) {
        if (step == 0) {
            return isSame;
        }
        if (Math.abs(step) > 0xFF) {
            return 0;
        }
        return step > 0 ? isShort | isSame : isShort;
    }

    private static void steps(ByteBuffer out, int[] places) {
        for (int i = 0; i < places.length; i++) {
            int step = step(places, i);
            if (Math.abs(step) > 0xFF) {
                out.putShort((short) step);
            } else if (step != 0) {
                out.put((byte) Math.abs(step));
            }
        }
    }
}
