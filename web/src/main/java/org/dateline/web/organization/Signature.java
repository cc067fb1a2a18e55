package org.dateline.web.organization;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.dateline.core.rendition.DocumentSigner;
import org.dateline.reports.pdf.PdfRendering;
import org.dateline.reports.pdf.SigningKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who signs the PDFs of what is published: the organization, if it has named a key store. */
@Configuration(proxyBeanMethods = false)
class Signature {

    private static final Logger LOG = LoggerFactory.getLogger(Signature.class);
    private static final Duration TO_RENEW = Duration.ofDays(60);

    /** A key store that cannot be used stops the start: nobody finds out at the hour of publication. */
    @Bean
    DocumentSigner documentSigner(SignatureSettings settings, Clock clock) {
        return settings.file().map(file -> signer(file, settings, clock)).orElse(DocumentSigner.NOBODY);
    }

    private static DocumentSigner signer(Path file, SignatureSettings settings, Clock clock) {
        Instant now = clock.instant();
        SigningKey key = SigningKey.open(file, settings.password(), settings.alias(), now);
        LOG.info("PDFs are signed by {}, until {}", key.name(), key.end());
        if (key.end().isBefore(now.plus(TO_RENEW))) {
            LOG.warn(
                    "the certificate of {} ends on {}: what is published afterwards is not signed",
                    key.name(),
                    key.end());
        }
        return PdfRendering.signer(key);
    }
}
