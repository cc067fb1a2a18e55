package org.dateline.web.error;

import java.security.SecureRandom;

/** The number under which an error stands in the log, and which its page shows: eight letters and digits, easy to read out. */
final class ErrorId {

    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ErrorId() {}

    static String random() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .collect(StringBuilder::new, (id, i) -> id.append(SIGNS.charAt(i)), StringBuilder::append)
                .toString();
    }
}
