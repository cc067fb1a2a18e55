package org.dateline.web.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.dateline.core.rendition.ReleaseRenderer;
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

    private final ApplicationContextRunner office =
            new ApplicationContextRunner().withUserConfiguration(Stationery.class);

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

        office.withPropertyValues("dateline.house-style=" + folder).run(context -> {
            Throwable failure = Objects.requireNonNull(context.getStartupFailure());
            // Some of the others want a bean factory and are passed over.
            FailureAnalysis analysis = SpringFactoriesLoader.forDefaultResourceLocation()
                    .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, reason) -> {}))
                    .stream()
                    .filter(UnusableStyleAnalyzer.class::isInstance)
                    .map(analyzer -> analyzer.analyze(failure))
                    .findFirst()
                    .orElseThrow();
            assertThat(analysis.getDescription())
                    .contains(
                            folder.toString(), "style.properties", "colour.accent", "1.51 to 1", "at least 4.50 to 1");
        });
    }
}
