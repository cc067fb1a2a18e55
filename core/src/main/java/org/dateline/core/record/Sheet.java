package org.dateline.core.record;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.core.fingerprint.Canonical;
import org.dateline.core.fingerprint.Sha256;

/**
 * Something that was known when a text became public, in plain words: the facts of the visit, what the checks found, who
 * cleared and who approved. It is written down then and never again.
 *
 * @param name of its file in a record bundle: {@code visit.txt}
 * @param words UTF-8, lines ended by a line feed
 */
public record Sheet(String name, String words) {

    private static final Pattern NAME = Pattern.compile("[a-z]{1,20}\\.(txt|md)");

    public Sheet {
        if (!isName(name)) {
            throw new IllegalArgumentException("not the name of a sheet: " + name);
        }
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    public byte[] bytes() {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256 of its bytes, 64 lower-case hexadecimal digits. */
    public String digest() {
        return Sha256.hex(bytes());
    }

    /** One digest for several sheets, whatever their order: the ledger keeps it with the publication. */
    public static String digestOf(List<Sheet> sheets) {
        Canonical canonical = new Canonical("dateline.record.1").field(sheets.size());
        sheets.stream()
                .sorted(Comparator.comparing(Sheet::name))
                .forEach(sheet -> canonical.field(sheet.name()).field(sheet.digest()));
        return canonical.hex();
    }
}
