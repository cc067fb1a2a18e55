package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfSameBytesTest {

    private final ReleaseRenderer renderer = PdfRendering.renderer();

    @ParameterizedTest
    @EnumSource(Language.class)
    void setsTheSameDocumentToTheSameBytes(Language language) {
        byte[] first = renderer.render(SampleReleases.in(language));

        assertThat(renderer.render(SampleReleases.in(language))).isEqualTo(first);
        assertThat(PdfRendering.renderer().render(SampleReleases.in(language))).isEqualTo(first);
    }

    @Test
    void setsAnotherDocumentToOtherBytes() {
        assertThat(renderer.render(SampleReleases.withBody(Language.ENGLISH, "One.")))
                .isNotEqualTo(renderer.render(SampleReleases.withBody(Language.ENGLISH, "Two.")));
    }

    @Test
    void doesNotLookAtTheMachinesLocaleOrZone() {
        byte[] here = renderer.render(SampleReleases.underEmbargo(Language.ENGLISH));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(PdfRendering.renderer().render(SampleReleases.underEmbargo(Language.ENGLISH)))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void servesSeveralThreadsAtOnce() throws Exception {
        List<ReleaseDocument> documents = new ArrayList<>();
        List<byte[]> alone = new ArrayList<>();
        for (Language language : Language.values()) {
            documents.add(SampleReleases.in(language));
            alone.add(renderer.render(SampleReleases.in(language)));
        }
        ReleaseRenderer shared = PdfRendering.renderer();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<byte[]>> together = new ArrayList<>();
            for (int round = 0; round < 8; round++) {
                for (ReleaseDocument document : documents) {
                    together.add(threads.submit(() -> shared.render(document)));
                }
            }
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
