package org.dateline.web.archive;

import java.util.regex.Pattern;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/**
 * Where a page of the archive ended: "1f4b3c.1680786000000.0123…", the place of its last publication in the order. The
 * next page begins behind it, whatever was published meanwhile.
 */
final class ArchivePlace {

    private static final Pattern FORM = Pattern.compile("(?:[0-9a-f]{1,8}\\.)?[0-9]{1,15}\\.[0-9a-f]{32}");

    private ArchivePlace() {}

    static String write(FieldDoc last) {
        StringBuilder place = new StringBuilder();
        for (Object field : last.fields) {
            if (!place.isEmpty()) {
                place.append('.');
            }
            place.append(written(field));
        }
        return place.toString();
    }

    private static String written(Object field) {
        if (field instanceof Float score) {
            return Integer.toHexString(Float.floatToIntBits(score));
        }
        return field instanceof BytesRef id ? id.utf8ToString() : field.toString();
    }

    /**
     * @param best whether the order begins with how well the words fit
     * @throws IllegalArgumentException if nobody wrote such a place
     */
    static FieldDoc read(String place, boolean best, int documents) {
        String[] parts = place.split("\\.");
        if (!FORM.matcher(place).matches() || parts.length != (best ? 3 : 2)) {
            throw new IllegalArgumentException("no place in the archive");
        }
        Long published = Long.valueOf(parts[parts.length - 2]);
        BytesRef id = new BytesRef(parts[parts.length - 1]);
        Object[] fields = best ? new Object[] {score(parts[0]), published, id} : new Object[] {published, id};
        return new FieldDoc(Math.max(0, documents - 1), Float.NaN, fields);
    }

    private static Float score(String bits) {
        return Float.intBitsToFloat(Integer.parseUnsignedInt(bits, 16));
    }
}
