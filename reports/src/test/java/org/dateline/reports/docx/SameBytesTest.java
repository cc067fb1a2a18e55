package org.dateline.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameBytesTest {

    private final ReleaseRenderer renderer = DocxRenderers.inHouseStyle();

    @Test
    void givesTheSameBytesForTheSameDocument() {
        byte[] once = renderer.render(Samples.in(Language.ENGLISH));

        assertThat(renderer.render(Samples.in(Language.ENGLISH))).isEqualTo(once);
        assertThat(DocxRenderers.inHouseStyle().render(Samples.in(Language.ENGLISH)))
                .isEqualTo(once);
        assertThat(renderer.render(Samples.in(Language.FRENCH))).isNotEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Kathmandu", "Pacific/Kiritimati", "America/Los_Angeles"})
    void givesTheSameBytesUnderATurkishLocaleInAnotherZone(String zone) {
        byte[] here = renderer.render(Samples.in(Language.ARABIC));
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(DocxRenderers.inHouseStyle().render(Samples.in(Language.ARABIC)))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    @Test
    void givesTheSameBytesToSeveralThreads() throws Exception {
        List<byte[]> alone = Stream.of(Language.values())
                .map(language -> renderer.render(Samples.in(language)))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> work = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                Language language = Language.values()[i % Language.values().length];
                work.add(() -> renderer.render(Samples.in(language)));
            }
            List<Future<byte[]>> done = threads.invokeAll(work);
            for (int i = 0; i < done.size(); i++) {
                assertThat(done.get(i).get()).isEqualTo(alone.get(i % alone.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
