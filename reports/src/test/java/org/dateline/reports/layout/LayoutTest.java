package org.dateline.reports.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.dateline.core.release.Embargo;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.text.Language;
import org.dateline.core.text.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutTest {

    @Test
    void putsTheDatelineBeforeTheFirstWords() {
        Layout layout = Layout.of(ReleaseDocuments.of(
                ReleaseDocuments.text(Language.ENGLISH, "Headline", "The Director General returned.")));

        assertThat(layout.sections())
                .filteredOn(Section.Body.class::isInstance)
                .singleElement()
                .satisfies(body -> assertThat(PlainText.of(((Section.Body) body).blocks()))
                        .isEqualTo("Geneva, 6 April 2023 – The Director General returned."));
    }

    @Test
    void marksAPreviewAndOnlyAPreview() {
        ReleaseText text = ReleaseDocuments.text(Language.FRENCH, "Titre", "Texte.");

        assertThat(Layout.of(ReleaseDocuments.of(text)).watermark()).isEmpty();
        assertThat(Layout.of(ReleaseDocuments.of(text, ReleaseDocument.Standing.PREVIEW))
                        .watermark())
                .contains("APERÇU – NON APPROUVÉ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasEveryLabelInEveryLanguage(Language language) {
        Labels labels = Labels.in(language);
        Embargo embargo = new Embargo(Instant.parse("2023-04-06T13:00:00Z"), ZoneId.of("Europe/Zurich"));

        assertThat(List.of(ReleaseType.values()))
                .allSatisfy(type -> assertThat(labels.type(type)).isNotBlank());
        assertThat(labels.embargoedUntil(embargo))
                .contains("15:00")
                .contains("+02:00")
                .doesNotContain("{");
        assertThat(labels.page(3, 12)).contains("3").contains("12");
        assertThat(labels.pageParts()).hasSize(3);
        assertThat(labels.forImmediateRelease()).isNotBlank();
        assertThat(labels.fingerprint("1f3a 09bc 77d0")).contains("1f3a 09bc 77d0");
    }
}
