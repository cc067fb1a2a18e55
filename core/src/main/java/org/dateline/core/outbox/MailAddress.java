package org.dateline.core.outbox;

import java.util.regex.Pattern;

/**
 * Where a mail goes.
 *
 * @param name as it stands before the address; may be empty
 * @param address one address as RFC 5321 has it, without quotes or comments; up to 254 characters
 */
public record MailAddress(String name, String address) {

    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");
    private static final int LONGEST = 254;

    public MailAddress {
        HeaderLine.requireOneLine(name, "the name of a recipient");
        if (!isAddress(address)) {
            // Not quoted: it may be anything that somebody typed.
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    public static boolean isAddress(String typed) {
        return typed.length() <= LONGEST && FORM.matcher(typed).matches();
    }
}
