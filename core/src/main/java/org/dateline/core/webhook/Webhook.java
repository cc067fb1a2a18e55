package org.dateline.core.webhook;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dateline.core.id.RandomId;

/**
 * A system that is told of each publication.
 *
 * @param target where it listens
 * @param secret of which it and the office know; 64 hexadecimal digits
 */
public record Webhook(WebhookId id, URI target, String secret, Instant madeAt) {

    private static final String ALGORITHM = "HmacSHA256";

    /** The longest address, in characters. */
    public static final int LONGEST_TARGET = 2000;

    public static Webhook to(URI target, Instant now) {
        return new Webhook(WebhookId.random(), target, RandomId.next() + RandomId.next(), now);
    }

    /**
     * What proves that a request is the office's and not an old one sent again: HMAC-SHA256 (RFC 2104) with the secret's
     * characters as key, over the second since 1970 in digits, a full stop, and the body; in hexadecimal digits.
     */
    public String signature(Instant at, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            mac.update((at.getEpochSecond() + ".").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has HmacSHA256", impossible);
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "webhook " + id;
    }
}
