package org.dateline.web.compose;

import java.nio.file.Path;
import org.dateline.core.compose.Composer;
import org.dateline.core.compose.Rehearsal;
import org.dateline.core.rendition.Organization;
import org.dateline.core.text.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What first drafts are written with: the product's templates, or the organization's own ({@code docs/composer.md}). */
@Configuration(proxyBeanMethods = false)
class FirstDrafts {

    /** A template that cannot be used stops the start: no officer finds out with a minister on the telephone. */
    @Bean
    Composer composer(
            Organization organization,
            @Value("${dateline.composer.templates:}") String folder,
            @Value("${dateline.composer.record-language:en}") String recorded) {
        TextTemplates templates = TextTemplates.withOwn(folder.isBlank() ? null : Path.of(folder));
        Composer composer = new Composer(templates, organization, Language.withTag(recorded));
        Rehearsal.of(composer, templates);
        return composer;
    }
}
