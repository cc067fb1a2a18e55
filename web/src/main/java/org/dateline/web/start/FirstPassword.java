package org.dateline.web.start;

import java.security.SecureRandom;

/** Passwords that a person can read off a screen and type: four groups of four, 80 random bits. */
final class FirstPassword {

    /** Without letters and digits that look alike; 32 of them, so that each is worth five bits. */
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FirstPassword() {}

    static String random() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            if (i > 0 && i % GROUP_LENGTH == 0) {
                password.append('-');
            }
            password.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return password.toString();
    }

    /** Known to everybody who read the README: only for a demonstration. */
    static String forDemonstration(String name) {
        return "demo-" + name;
    }
}
