package org.dateline.web.organization;

import org.dateline.core.picture.PictureIntake;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.reports.docx.DocxRenderers;
import org.dateline.reports.pdf.PdfRendering;
import org.dateline.reports.picture.PicturePreparation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desks print with: those who set releases, and who prepares their pictures. */
@Configuration(proxyBeanMethods = false)
class Stationery {

    @Bean
    ReleaseRenderer pdfRenderer() {
        return PdfRendering.renderer();
    }

    @Bean
    PictureIntake pictureIntake() {
        return PicturePreparation.intake();
    }

    @Bean
    ReleaseRenderer docxRenderer() {
        return DocxRenderers.inHouseStyle();
    }
}
