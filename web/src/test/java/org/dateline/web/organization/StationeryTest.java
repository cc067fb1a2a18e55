package org.dateline.web.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.dateline.core.rendition.Organization;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.staff.StaffId;
import org.dateline.core.template.TemplateVersion;
import org.dateline.core.template.Templates;
import org.dateline.reports.docx.DocxRenderers;
import org.dateline.reports.style.HouseStyle;
import org.dateline.reports.style.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

class StationeryTest {

    private final ApplicationContextRunner office = new ApplicationContextRunner()
            .withUserConfiguration(Stationery.class, WordTemplates.class)
            .withBean(Templates.class, NothingBrought::new)
            .withBean(
                    Organization.class,
                    () -> new ConfiguredOrganization(
                            Map.of("en", "Organization"),
                            Map.of(),
                            Map.of(),
                            Map.of(),
                            ZoneOffset.UTC,
                            List.of(),
                            List.of(),
                            Map.of()));

    @Test
    void printsInTheStyleThatIsConfigured() {
        office.withPropertyValues("dateline.house-style=gazette").run(context -> {
            assertThat(context.getBean(HouseStyle.class).paper()).isEqualTo(Paper.LETTER);
            assertThat(context.getBeansOfType(ReleaseRenderer.class)).hasSize(2);
        });
    }

    @Test
    void printsInAStyleOfTheOrganizationsOwn(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("style.properties"), "font.text=serif\n");

        office.withPropertyValues("dateline.house-style=" + folder)
                .run(context ->
                        assertThat(context.getBean(HouseStyle.class).paper()).isEqualTo(Paper.A4));
    }

    @Test
    void doesNotStartWithAStyleThatCannotBeUsedAndSaysWhy(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("style.properties"), "colour.accent=#ffcc00\n");

        assertThat(whyItDoesNotStartWith(folder))
                .contains(folder.toString(), "style.properties", "colour.accent", "1.51 to 1", "at least 4.50 to 1");
    }

    @Test
    void setsWordDocumentsInTheTemplateOfTheFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("style.properties"), "");
        Files.write(folder.resolve("reference.docx"), DocxRenderers.shipped());

        office.withPropertyValues("dateline.house-style=" + folder).run(context -> {
            assertThat(context.getBean(HouseStyle.class).wordTemplateIfAny()).isPresent();
            assertThat(context.getBeansOfType(ReleaseRenderer.class)).hasSize(2);
        });
    }

    @Test
    void doesNotStartWithATemplateThatCannotBeUsedAndSaysWhy(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("style.properties"), "");
        Files.writeString(folder.resolve("reference.docx"), "Dear all,");

        assertThat(whyItDoesNotStartWith(folder))
                .contains(folder.resolve("reference.docx").toString(), "not a Word document");
    }

    private String whyItDoesNotStartWith(Path folder) {
        AtomicReference<String> why = new AtomicReference<>("");
        office.withPropertyValues("dateline.house-style=" + folder).run(context -> {
            Throwable failure = Objects.requireNonNull(context.getStartupFailure());
            // Some of the others want a bean factory and are passed over.
            why.set(SpringFactoriesLoader.forDefaultResourceLocation()
                    .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, reason) -> {}))
                    .stream()
                    .filter(analyzer ->
                            analyzer instanceof UnusableStyleAnalyzer || analyzer instanceof UnusableTemplateAnalyzer)
                    .map(analyzer -> analyzer.analyze(failure))
                    .flatMap(Stream::ofNullable)
                    .map(FailureAnalysis::getDescription)
                    .findFirst()
                    .orElseThrow());
        });
        return why.get();
    }

    /** An office whose administrator has brought no template yet. */
    private static final class NothingBrought implements Templates {
        @Override
        public int add(String name, byte[] docx, StaffId by, Instant at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<TemplateVersion> all() {
            return List.of();
        }

        @Override
        public boolean has(int version) {
            return version == OWN;
        }

        @Override
        public Optional<byte[]> content(int version) {
            return Optional.empty();
        }

        @Override
        public int inUse() {
            return OWN;
        }

        @Override
        public void use(int version, StaffId by, Instant at) {
            throw new UnsupportedOperationException();
        }
    }
}
