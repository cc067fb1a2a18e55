package org.dateline.web.desk.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.dateline.core.check.CheckedFinding;
import org.dateline.core.publication.Listings;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Releases;
import org.dateline.core.staff.StaffId;
import org.dateline.web.DatelineTest;
import org.dateline.web.security.As;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.dateline.workflow.review.ReviewDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** However many press the same button at the same time: it is done once, and the others read that they were late. */
@DatelineTest
class OnceTest {

    private static final int AT_ONCE = 8;
    private static final StaffId AUTHOR = new StaffId("author");

    @Autowired
    private MockMvc browser;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private TrackingDesk tracking;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private Releases releases;

    @Autowired
    private Listings listings;

    @Test
    void isApprovedAndPublished() throws Exception {
        ReleaseId id = drafting.draft(
                ReleaseType.PRESS_RELEASE, Optional.empty(), ReleaseTexts.withBody("Once and no more."), AUTHOR);
        tracking.file(id).findings().stream()
                .filter(CheckedFinding::awaitsDismissal)
                .forEach(found -> drafting.dismiss(id, found.finding().id(), "A sample.", AUTHOR));
        String seen = releases.find(id).orElseThrow().fingerprint().hex();
        drafting.submit(id, releases.find(id).orElseThrow().fingerprint(), AUTHOR);
        releases.find(id)
                .orElseThrow()
                .reviews()
                .outstanding()
                .forEach(desk -> reviews.clear(
                        id, desk, releases.find(id).orElseThrow().fingerprint(), new StaffId("reviewer")));
        String path = "/desk/releases/" + id;

        assertOneDone(together(() -> post(path + "/approval")
                .param("seen", seen)
                .param("password", "demo-approver")
                .with(As.approver())
                .with(csrf())));
        assertOneDone(
                together(() -> post(path + "/publication").with(As.author()).with(csrf())));

        String reference = releases.find(id).orElseThrow().state().reference().value();
        assertThat(listings.latest(1000))
                .filteredOn(listing -> listing.reference().equals(reference))
                .hasSize(1);
    }

    private static void assertOneDone(List<MockHttpServletResponse> answers) {
        assertThat(answers.stream().filter(answer -> answer.getStatus() == 302)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.getStatus() != 302))
                .hasSize(AT_ONCE - 1)
                .allSatisfy(late -> {
                    assertThat(late.getStatus()).isEqualTo(409);
                    assertThat(late.getContentAsString()).contains("The release stands elsewhere by now");
                });
    }

    private List<MockHttpServletResponse> together(Callable<MockHttpServletRequestBuilder> request) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Callable<MockHttpServletResponse> attempt =
                    () -> browser.perform(request.call()).andReturn().getResponse();
            List<MockHttpServletResponse> answers = new ArrayList<>();
            for (Future<MockHttpServletResponse> answer : threads.invokeAll(
                    Stream.generate(() -> attempt).limit(AT_ONCE).toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
