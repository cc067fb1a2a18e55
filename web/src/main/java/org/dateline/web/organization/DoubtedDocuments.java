package org.dateline.web.organization;

import org.dateline.core.authenticity.DocumentWords;
import org.dateline.reports.pdf.PdfRendering;
import org.dateline.reports.word.WordIntakes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who reads the words of a document that somebody doubts: the newsroom too, where it is a process of its own. */
@Configuration(proxyBeanMethods = false)
public class DoubtedDocuments {

    @Bean
    DocumentWords pdfWords() {
        return PdfRendering.words();
    }

    @Bean
    DocumentWords docxWords() {
        return WordIntakes.words();
    }
}
