package org.dateline.core.link;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.core.fingerprint.Sha256;
import org.dateline.core.id.RandomId;

/**
 * What a personal link holds: 256 random bits as 64 lower-case hexadecimal digits. Whoever has it is taken for the person, so
 * the office keeps its digest alone: from the database nobody can make a link.
 */
public record LinkToken(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public LinkToken {
        if (!FORM.matcher(value).matches()) {
            // Not quoted: it may be nearly one.
            throw new IllegalArgumentException("not a link's token");
        }
    }

    public static LinkToken random() {
        return new LinkToken(RandomId.next() + RandomId.next());
    }

    /** The token that stands in an address; empty if it has not the form of one. */
    public static Optional<LinkToken> read(String typed) {
        return FORM.matcher(typed).matches() ? Optional.of(new LinkToken(typed)) : Optional.empty();
    }

    /** By which the office knows it again. Random bits need no salt and no slow digest. */
    public String digest() {
        return Sha256.hex(value.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "a link's token";
    }
}
