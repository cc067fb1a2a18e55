package org.dateline.core.release;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number under which the office and the public cite a release: {@code PR/2023/014}, and of what corrects it
 * {@code PR/2023/014/Corr.1}. A minor change has a number for the office only: {@code PR/2023/014/Minor.1}.
 *
 * @param value prefix of the type, year, running number of at least three digits; for a correction, its own number, too
 */
public record Reference(String value) {

    private static final Pattern FORM = Pattern.compile("((?:PR|MA|RO|ST)/\\d{4}/\\d{3,})(?:/(Corr|Minor)\\.(\\d+))?");

    public Reference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a reference: " + value);
        }
    }

    public static Reference of(ReleaseType type, int year, int number) {
        return new Reference("%s/%04d/%03d".formatted(type.prefix(), year, number));
    }

    /** The reference of a release that corrects this one. */
    public Reference of(CorrectionKind kind, int number) {
        return new Reference("%s/%s.%d".formatted(form().group(1), kind.prefix(), number));
    }

    /** Whether it names a minor change, which has no number in public. */
    public boolean isMinorChange() {
        return CorrectionKind.MINOR_CHANGE.prefix().equals(form().group(2));
    }

    /** The reference as the public cites it. */
    public Reference inPublic() {
        return isMinorChange() ? new Reference(form().group(1)) : this;
    }

    /** The reference as it stands in a file's name: {@code PR-2023-014}. */
    public String inFileName() {
        return value.replace('/', '-');
    }

    private Matcher form() {
        Matcher form = FORM.matcher(value);
        if (!form.matches()) {
            throw new IllegalStateException(value);
        }
        return form;
    }

    @Override
    public String toString() {
        return value;
    }
}
