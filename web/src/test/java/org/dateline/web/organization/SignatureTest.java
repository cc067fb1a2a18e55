package org.dateline.web.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.util.Throwables;
import org.dateline.core.rendition.DocumentSigner;
import org.dateline.core.rendition.KeyStores;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.reports.pdf.PdfRendering;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

@ExtendWith(OutputCaptureExtension.class)
class SignatureTest {

    private static final String STORE = "dateline.signature.key-store=";
    private static final String PASSWORD = "dateline.signature.password=";

    @TempDir
    private static Path folder;

    private static Path store;

    private final ApplicationContextRunner office = new ApplicationContextRunner()
            .withUserConfiguration(Settings.class, Signature.class)
            .withBean(Clock.class, Clock::systemUTC)
            .withPropertyValues(STORE, PASSWORD, "dateline.signature.alias=");

    @Configuration
    @EnableConfigurationProperties(SignatureSettings.class)
    static class Settings {}

    @BeforeAll
    static void make() {
        store = KeyStores.rsa(folder);
    }

    @Test
    void signsNothingWithoutAKeyStore() {
        office.run(context -> assertThat(context.getBean(DocumentSigner.class).signed(new byte[0], Instant.EPOCH))
                .isEmpty());
    }

    @Test
    void signsWithTheKeyThatIsConfigured(CapturedOutput log) {
        byte[] pdf = PdfRendering.renderer().render(ReleaseDocuments.everyConstruct());

        office.withPropertyValues(STORE + store, PASSWORD + KeyStores.PASSWORD, "dateline.signature.alias=press")
                .run(context -> {
                    Instant now = context.getBean(Clock.class).instant();
                    DocumentSigner.Signed signed = context.getBean(DocumentSigner.class)
                            .signed(pdf, now)
                            .orElseThrow();
                    assertThat(signed.signer()).isEqualTo(KeyStores.SIGNER);
                    assertThat(signed.bytes()).startsWith(pdf);
                    assertThat(context.getBean(SignatureSettings.class).toString())
                            .contains("press")
                            .doesNotContain(KeyStores.PASSWORD);
                });
        assertThat(log).doesNotContain(KeyStores.PASSWORD, "what is published afterwards is not signed");
    }

    @Test
    void warnsOfACertificateThatIsAboutToEnd(CapturedOutput log) {
        Path ending = KeyStores.with(folder.resolve("ending.p12"), "press", "-keyalg", "RSA", "-validity", "30");

        office.withPropertyValues(STORE + ending, PASSWORD + KeyStores.PASSWORD)
                .run(context -> assertThat(context).hasNotFailed());

        assertThat(log).contains("ends on", "what is published afterwards is not signed");
    }

    @Test
    void doesNotStartWithAKeyStoreThatCannotBeUsedAndSaysWhy(CapturedOutput log) {
        Path ended = KeyStores.with(
                folder.resolve("ended.p12"), "press", "-keyalg", "RSA", "-startdate", "-20d", "-validity", "10");

        assertThat(whyItDoesNotStart(folder.resolve("gone.p12"), KeyStores.PASSWORD, ""))
                .contains("dateline.signature", "No file can be read", "gone.p12");
        assertThat(whyItDoesNotStart(store, "guessed-wrongly", "")).contains("The password does not open");
        assertThat(whyItDoesNotStart(store, KeyStores.PASSWORD, "presse")).contains("alias presse; it has press");
        assertThat(whyItDoesNotStart(ended, KeyStores.PASSWORD, "")).contains("ended on");
        assertThat(log).doesNotContain("guessed-wrongly", KeyStores.PASSWORD);
    }

    private String whyItDoesNotStart(Path file, String password, String alias) {
        AtomicReference<String> why = new AtomicReference<>("");
        office.withPropertyValues(STORE + file, PASSWORD + password, "dateline.signature.alias=" + alias)
                .run(context -> {
                    Throwable failure = Objects.requireNonNull(context.getStartupFailure());
                    assertThat(Throwables.getStackTrace(failure)).doesNotContain(password);
                    FailureAnalysis analysis = SpringFactoriesLoader.forDefaultResourceLocation()
                            .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, reason) -> {}))
                            .stream()
                            .filter(UnusableSigningKeyAnalyzer.class::isInstance)
                            .map(analyzer -> analyzer.analyze(failure))
                            .findFirst()
                            .orElseThrow();
                    assertThat(analysis.getAction()).contains("nothing is signed");
                    why.set(analysis.getDescription());
                });
        return why.get();
    }
}
