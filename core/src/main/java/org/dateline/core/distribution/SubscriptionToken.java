package org.dateline.core.distribution;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.core.fingerprint.Sha256;
import org.dateline.core.id.RandomId;

/**
 * What the link holds by which somebody confirms a subscription, or ends it: 256 random bits as 64 lower-case hexadecimal
 * digits. The office keeps its digest alone, as of a guest's.
 */
public record SubscriptionToken(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public SubscriptionToken {
        if (!FORM.matcher(value).matches()) {
            // Not quoted: it may be nearly one.
            throw new IllegalArgumentException("not a subscription's token");
        }
    }

    public static SubscriptionToken random() {
        return new SubscriptionToken(RandomId.next() + RandomId.next());
    }

    /** The token that stands in an address; empty if it has not the form of one. */
    public static Optional<SubscriptionToken> read(String typed) {
        return FORM.matcher(typed).matches() ? Optional.of(new SubscriptionToken(typed)) : Optional.empty();
    }

    /** By which the office knows it again. Random bits need no salt and no slow digest. */
    public String digest() {
        return Sha256.hex(value.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "a subscription's token";
    }
}
