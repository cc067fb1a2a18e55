package org.dateline.web.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.core.compose.Composer;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.rendition.Organization;
import org.dateline.core.rendition.SampleOrganization;
import org.dateline.core.text.Language;
import org.dateline.core.visit.SeedVisit;
import org.dateline.core.visit.VisitRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class TextTemplatesTest {

    private final ApplicationContextRunner office = new ApplicationContextRunner()
            .withUserConfiguration(FirstDrafts.class)
            .withBean(Organization.class, SampleOrganization::new);

    @Test
    void writeWithTheSentencesOfTheOrganization(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("readout_en.txt"),
                "# Talks in [(${visit.country.name})]\n\n[(${visit.principal.name})] was there [(${visit.days})].\n");

        office.withPropertyValues("dateline.composer.templates=" + folder).run(context -> {
            Composer composer = context.getBean(Composer.class);
            ReleaseText draft = compose(composer, ReleaseType.READOUT);
            assertThat(draft.headline()).isEqualTo("Talks in China");
            assertThat(draft.body().source()).isEqualTo("António Vitorino was there from 3 to 6 April 2023.");
            assertThat(compose(composer, ReleaseType.PRESS_RELEASE).headline()).startsWith("IOM Director General");
        });
    }

    @Test
    void sayFileAndLineOfWhatCannotBeEvaluated(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("readout_en.txt"), "# Talks\n\nThey met.\n\nIn [(${visit.contry.name})] it was.\n");

        assertThat(whyItDoesNotStart(folder))
                .contains(folder.resolve("readout_en.txt").toString(), "line 5", "contry");
    }

    @Test
    void sayFileAndLineOfWhatIsNotClosed(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("statement_fr.txt"), "# Visite\n\n[# th:if=\"${visit.over}\"]Elle est finie.\n");

        assertThat(whyItDoesNotStart(folder)).contains("statement_fr.txt");
    }

    @Test
    void refuseWhatIsNoTemplateOrMakesNoDraft(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("press-relaese_en.txt");
        Files.writeString(file, "# x\n\ny");
        assertThat(whyItDoesNotStart(folder)).contains("press-relaese_en.txt", "press-release_en.txt");
        Files.delete(file);

        Files.writeString(folder.resolve("press-release_en.txt"), "No headline.");
        assertThat(whyItDoesNotStart(folder)).contains("press-release_en.txt", "no headline");

        Files.write(folder.resolve("press-release_en.txt"), "# Café\n\nx".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(whyItDoesNotStart(folder)).contains("press-release_en.txt", "UTF-8");

        Files.writeString(folder.resolve("press-release_en.txt"), "# x\n\n<b>raw</b> words");
        assertThat(whyItDoesNotStart(folder)).contains("press-release_en.txt");

        assertThat(whyItDoesNotStart(folder.resolve("nowhere"))).contains("nowhere", "cannot be read");
    }

    private static ReleaseText compose(Composer composer, ReleaseType type) {
        return composer.compose(type, Language.ENGLISH, VisitRecord.of(SeedVisit.toChina()), LocalDate.of(2023, 4, 6));
    }

    private String whyItDoesNotStart(Path folder) {
        AtomicReference<String> why = new AtomicReference<>("");
        office.withPropertyValues("dateline.composer.templates=" + folder).run(context -> {
            Throwable failure = Objects.requireNonNull(context.getStartupFailure());
            FailureAnalysis told = Objects.requireNonNull(new UnusableDraftTemplateAnalyzer().analyze(failure));
            why.set(told.getDescription());
        });
        return why.get();
    }
}
