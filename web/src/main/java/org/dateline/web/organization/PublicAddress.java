package org.dateline.web.organization;

import java.net.URI;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.rendition.Verification;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the public finds this office. It is printed into documents, which outlive a move: whoever changes it keeps the old
 * one answering.
 *
 * @param publicAddress an address of http or https without query, with or without a slash at its end
 */
@ConfigurationProperties("dateline")
public record PublicAddress(URI publicAddress) implements Verification {

    static final String VERIFY = "/verify/";

    public PublicAddress {
        boolean web = "https".equalsIgnoreCase(publicAddress.getScheme())
                || "http".equalsIgnoreCase(publicAddress.getScheme());
        if (!web
                || publicAddress.getHost() == null
                || publicAddress.getRawQuery() != null
                || publicAddress.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "dateline.public-address is where the public finds the newsroom, such as https://press.example.org");
        }
    }

    @Override
    public URI addressOf(Fingerprint fingerprint) {
        return URI.create(of(VERIFY + fingerprint.hex()));
    }

    /** The public address of a page or document here. */
    public String of(String path) {
        return publicAddress.toString().replaceFirst("/+$", "") + path;
    }
}
