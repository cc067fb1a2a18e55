package org.dateline.web.organization;

import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.reports.docx.DocxRenderers;
import org.dateline.reports.pdf.PdfRendering;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desks print with: those who set releases. */
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
}
