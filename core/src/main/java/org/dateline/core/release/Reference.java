package org.dateline.core.release;

import java.util.regex.Pattern;

/**
 * The number under which the office and the public cite a release: {@code PR/2023/014}.
 *
 * @param value prefix of the type, year, running number of at least three digits
 */
public record Reference(String value) {

    private static final Pattern FORM = Pattern.compile("(PR|MA|RO|ST)/\\d{4}/\\d{3,}");

    public Reference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a reference: " + value);
        }
    }

    public static Reference of(ReleaseType type, int year, int number) {
        return new Reference("%s/%04d/%03d".formatted(type.prefix(), year, number));
    }

    /** The reference as it stands in a file's name: {@code PR-2023-014}. */
    public String inFileName() {
        return value.replace('/', '-');
    }

    @Override
    public String toString() {
        return value;
    }
}
