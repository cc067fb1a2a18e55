package org.dateline.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.dateline.core.compose.UnreadableTextException;
import org.dateline.core.publication.AlreadyPublicException;
import org.dateline.core.publication.Publication;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.RefusedException.Reason;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.rendition.UnrenderableTextException;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.StaffId;
import org.dateline.core.visit.StaleVisitException;
import org.dateline.core.visit.VisitId;
import org.dateline.web.DatelineTest;
import org.dateline.web.security.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

@DatelineTest
@ExtendWith(OutputCaptureExtension.class)
class RefusalPagesTest {

    private static final String UNPUBLISHED = "words that nobody may read yet";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Thrower thrower;

    @ParameterizedTest
    @EnumSource(Reason.class)
    void hasAStatusAndASentenceForEveryRefusal(Reason reason) {
        MvcTestResult result = thrown(() -> new RefusedException(reason, ReleaseId.random(), "be tested"));

        assertThat(result).hasStatus(RefusalPages.status(reason));
        assertThat(result).bodyText().doesNotContain("??", "refusal.");
    }

    @Test
    void asksForFourEyes() {
        MvcTestResult result = thrown(() -> new RefusedException(Reason.FOUR_EYES, ReleaseId.random(), "approve"));

        assertThat(result).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(result).bodyText().contains("Whoever wrote some of a text may neither review nor approve it.");
    }

    @Test
    void namesTheCharacterThatNoFontHas() {
        MvcTestResult result = thrown(() -> new UnrenderableTextException(0x1F600));

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(result).bodyText().contains("U+1F600 GRINNING FACE");
    }

    @Test
    void hasAStatusForEveryOtherException() {
        Publication.Origin origin = new Publication.Origin("a", 1);
        assertThat(thrown(() -> new NotEntitledException(new StaffId("author"), "try")))
                .hasStatus(403);
        assertThat(thrown(() -> new StaleVisitException(VisitId.random()))).hasStatus(409);
        assertThat(thrown(() -> new AlreadyPublicException(origin, new IllegalStateException())))
                .hasStatus(409);
        assertThat(thrown(() -> new UnreadableTextException("no"))).hasStatus(422);
        assertThat(thrown(() -> new MaxUploadSizeExceededException(1))).hasStatus(413);
        assertThat(
                        mvc.post()
                                .uri("/newsroom")
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(405);
    }

    @Test
    void writesTheNumberOnThePageAndInTheLogButNoWordOfAText(CapturedOutput output) {
        MvcTestResult result =
                thrown(() -> new IllegalArgumentException(UNPUBLISHED, new IllegalStateException(UNPUBLISHED)));

        assertThat(result).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        String page = new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        String id = page.replaceAll("(?s).*<code class=\"figures\">(\\w{8})</code>.*", "$1");
        assertThat(id).hasSize(8);
        assertThat(output.getAll())
                .contains("error " + id, "java.lang.IllegalArgumentException", "Thrower.show")
                .doesNotContain(UNPUBLISHED);
        assertThat(page).contains("Something broke on our side").doesNotContain(UNPUBLISHED, "at org.", "Exception");
    }

    private MvcTestResult thrown(Supplier<RuntimeException> exception) {
        thrower.throwNext(exception);
        return mvc.get().uri("/desk/thrower").with(As.author()).exchange();
    }
}
