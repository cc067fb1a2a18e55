package org.dateline.core.staff;

import java.util.regex.Pattern;

/**
 * Somebody of the staff, by the name under which they sign in. It is never given to anybody else.
 *
 * @param value lower-case letters, digits, dots and hyphens
 */
public record StaffId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{1,59}");

    /** Stands for the hour itself, when a scheduled release is published with nobody at the desk. */
    public static final StaffId SCHEDULE = new StaffId("schedule");

    /** Stands for a guest, who has a link and no name to sign in with. */
    public static final StaffId GUEST = new StaffId("guest");

    /** Stands for somebody of the media who is trusted with a copy under embargo. */
    public static final StaffId MEDIA = new StaffId("media");

    public StaffId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a sign-in name: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
