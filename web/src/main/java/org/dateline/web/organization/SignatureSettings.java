package org.dateline.web.organization;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * With what the PDFs of what is published are signed.
 *
 * @param keyStore the path of a PKCS#12 file; empty if nothing is signed
 * @param password that opens it
 * @param alias which of its keys; empty if it holds one
 */
@ConfigurationProperties("dateline.signature")
record SignatureSettings(String keyStore, String password, String alias) {

    SignatureSettings {
        keyStore = keyStore.strip();
        alias = alias.strip();
    }

    Optional<Path> file() {
        return keyStore.isEmpty() ? Optional.empty() : Optional.of(Path.of(keyStore));
    }

    /** Without the password: whatever writes settings down writes these. */
    @Override
    public String toString() {
        return "SignatureSettings[keyStore=" + keyStore + ", alias=" + alias + "]";
    }
}
