package org.dateline.web.organization;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.dateline.core.rendition.Letterhead;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.reports.docx.DocxRenderers;
import org.dateline.reports.pdf.PdfRendering;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desks print with: the organization as it is configured, and those who set its releases. */
@Configuration(proxyBeanMethods = false)
class Stationery {

    @Bean
    ReleaseRenderer pdfRenderer() {
        return PdfRendering.renderer();
    }

    @Bean
    ReleaseRenderer docxRenderer() {
        return DocxRenderers.inHouseStyle();
    }

    @Bean
    org.dateline.core.rendition.Organization letterheads(Organization configured) {
        return new Configured(configured);
    }

    private record Configured(Organization configured) implements org.dateline.core.rendition.Organization {
        @Override
        public String city(Language language) {
            return configured.cityIn(language);
        }

        @Override
        public ZoneId zone() {
            return configured.zone();
        }

        @Override
        public Letterhead letterhead(Language language) {
            return configured.letterhead(language);
        }

        @Override
        public Optional<Boilerplate> boilerplate(Language language) {
            return configured.boilerplate(language);
        }

        @Override
        public List<MediaContact> contacts() {
            return configured.mediaContacts();
        }
    }
}
