package org.dateline.web.organization;

import org.dateline.core.compose.PageIntake;
import org.dateline.core.intake.WordIntake;
import org.dateline.core.picture.PictureIntake;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.template.Templates;
import org.dateline.reports.html.PageIntakes;
import org.dateline.reports.pdf.PdfRendering;
import org.dateline.reports.picture.PicturePreparation;
import org.dateline.reports.style.HouseStyle;
import org.dateline.reports.style.HouseStyles;
import org.dateline.reports.word.WordIntakes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desks print with: those who set releases in the organization's house style, and who prepares their pictures. */
@Configuration(proxyBeanMethods = false)
class Stationery {

    /** A style that cannot be used stops the start: nobody finds out at the hour of publication. */
    @Bean
    HouseStyle houseStyle(@Value("${dateline.house-style}") String nameOrFolder) {
        return HouseStyles.named(nameOrFolder);
    }

    @Bean
    PictureIntake pictureIntake() {
        return PicturePreparation.intake();
    }

    @Bean
    ReleaseRenderer pdfRenderer(HouseStyle style) {
        return PdfRendering.renderer(style);
    }

    @Bean
    ReleaseRenderer docxRenderer(Templates templates, WordTemplates words) {
        return new TemplateRenderer(templates, words::renderer);
    }

    @Bean
    WordIntake wordIntake(PictureIntake pictures) {
        return WordIntakes.withPictures(pictures);
    }

    @Bean
    PageIntake pageIntake() {
        return PageIntakes.standard();
    }
}
