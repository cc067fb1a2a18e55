package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
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

/** The same document gives the same bytes, whoever sets it, where and when. */
class PdfSameBytesTest {

    private static final int THREADS = 8;
    private static final int RENDERS = 100;

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
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Boolean>> together = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                together.add(threads.submit(() -> {
                    boolean same = true;
                    for (int i = first; i < first + RENDERS && same; i++) {
                        int which = i % documents.size();
                        same = Arrays.equals(shared.render(documents.get(which)), alone.get(which));
                    }
                    return same;
                }));
            }
            for (Future<Boolean> same : together) {
                assertThat(same.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** As after a restart, on a machine with other defaults. */
    @Test
    void setsTheSameBytesInAnotherJvm() {
        List<String> options = List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1",
                "-Djava.awt.headless=true");

        assertThat(Program.java(options, RenderProgram.class).outputOrFail().lines())
                .containsAll(RenderProgram.expected());
    }
}
