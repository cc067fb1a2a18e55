package org.dateline.web.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.core.check.Checks;
import org.dateline.core.check.Finding;
import org.dateline.core.check.Severities;
import org.dateline.core.check.Severity;
import org.dateline.core.compose.Composer;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.rendition.SampleOrganization;
import org.dateline.core.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Drafts about visits of every shape, as an officer would have them before them. The golden texts are to be read aloud:
 * {@code -Dgolden=write} writes what the composer makes now into target/golden.
 */
class FirstDraftsTest {

    private final Composer composer =
            new Composer(TextTemplates.withOwn(null), new SampleOrganization(), Language.ENGLISH);

    static Stream<String> drafts() {
        return VariedVisits.all().keySet().stream()
                .flatMap(visit -> Stream.of("en", "fr", "es").map(language -> visit + "_" + language));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void readAsTheGoldenTexts(String draft) throws IOException {
        StringBuilder all = new StringBuilder();
        for (ReleaseType type : ReleaseType.values()) {
            ReleaseText text = compose(draft, type);
            all.append("=== ").append(type).append("\n").append(text.headline()).append("\n\n");
            all.append(text.body().source()).append("\n\n");
        }
        if (Objects.equals(System.getProperty("golden"), "write")) {
            Path folder = Files.createDirectories(Path.of("target/golden"));
            Files.writeString(folder.resolve(draft + ".txt"), all);
        }
        assertThat(all.toString()).isEqualTo(golden(draft + ".txt"));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void waitForNothingButTheirPlaceholders(String draft) {
        List<String> findings = new ArrayList<>();
        for (ReleaseType type : ReleaseType.values()) {
            new Checks(Severities.ORDINARY)
                    .of(compose(draft, type), visit(draft).record(), digest -> false).stream()
                            // An acronym stands in a first draft for the sentences that its officer will add.
                            .filter(finding -> finding.severity() != Severity.ADVICE)
                            .filter(finding -> !finding.key().equals("placeholder"))
                            .map(finding -> type + " " + described(finding))
                            .forEach(findings::add);
        }
        assertThat(findings).isEmpty();
    }

    private static String described(Finding finding) {
        return finding.key() + finding.arguments();
    }

    private ReleaseText compose(String draft, ReleaseType type) {
        Language language = Language.withTag(draft.substring(draft.indexOf('_') + 1));
        return composer.compose(
                type, language, visit(draft).record(), visit(draft).today());
    }

    private static VariedVisits.Case visit(String draft) {
        return Objects.requireNonNull(VariedVisits.all().get(draft.substring(0, draft.indexOf('_'))));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = FirstDraftsTest.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
