package org.dateline.web.desk.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.check.CheckedFinding;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.web.browser.Browser;
import org.dateline.web.browser.InTheBrowser;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A review handed from one reviewer to another in the browser; both see whose it is, and by when. */
@InTheBrowser
class HandOverIT {

    private static final StaffId AUTHOR = new StaffId("author");
    private static final StaffId SECOND = new StaffId("second");

    @LocalServerPort
    private int port;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private TrackingDesk tracking;

    @Autowired
    private Staff staff;

    @BeforeEach
    void settle(@Autowired PasswordEncoder passwords) {
        staff.save(second(true), Optional.ofNullable(passwords.encode("demo-second")));
    }

    @AfterEach
    void leave() {
        staff.save(second(false), Optional.empty());
    }

    private static StaffMember second(boolean active) {
        return new StaffMember(
                SECOND, "Ines Duarte", Set.of(Role.REVIEWER), EnumSet.of(ReviewingDesk.EDITORIAL), active);
    }

    @Test
    void goesFromOneReviewerToAnother() {
        ReleaseId id = submitted();
        String review = "/desk/releases/" + id + "/review";
        try (Browser browser = Browser.withoutJavaScriptAt("http://localhost:" + port)) {
            Page page = browser.page();
            browser.signIn("reviewer");
            page.navigate(review);
            browser.press("Take this review on");
            page.getByText("Hand it over").first().click();
            page.locator("#to-EDITORIAL").selectOption("second");
            browser.press("Hand it over");
            assertThat(page.getByText("Ines Duarte").first().isVisible()).isTrue();

            page.context().clearCookies();
            browser.signIn("second");
            assertThat(page.getByText("taken on by Ines Duarte").first().isVisible())
                    .isTrue();
            assertThat(page.getByText("due ").first().isVisible()).isTrue();
            page.navigate("/desk/notices");
            assertThat(page.getByText("A review for Editorial desk was handed over to you")
                            .isVisible())
                    .isTrue();
            page.navigate("/desk/releases");
            browser.screenshots("board-due");
            page.navigate("/desk/releases/" + id);
            assertThat(page.locator(".page-header").textContent()).contains("due ");
            page.navigate(review);
            browser.press("Clear it");
            assertThat(page.locator("#done").textContent()).contains("You cleared the text.");
        }
    }

    @Test
    void goesToOneMoreDeskToo() {
        ReleaseId id = submitted();
        String review = "/desk/releases/" + id + "/review";
        try (Browser browser = Browser.withoutJavaScriptAt("http://localhost:" + port)) {
            Page page = browser.page();
            browser.signIn("author");
            page.navigate(review);
            page.locator("#add-desk ~ details summary").click();
            page.locator("#otherDesk").selectOption("LEGAL");
            browser.press("Ask the desk");
            assertThat(page.locator("#problems").textContent()).contains("Say why, in a sentence.");
            browser.screenshots("one-more-desk");
            page.locator("#addReason").fill("He speaks of a contract.");
            browser.press("Ask the desk");
            assertThat(page.locator("#done").textContent()).contains("The desk is asked.");

            page.context().clearCookies();
            browser.signIn("reviewer");
            page.navigate(review);
            assertThat(page.locator(".release-acts h3").allTextContents())
                    .containsExactlyInAnyOrder("Editorial desk", "Legal desk");
            browser.screenshots("one-more-desk-asked");
            browser.press("Clear it");
            assertThat(page.locator(".release-acts h3").count()).isEqualTo(1);
            browser.press("Clear it");
            assertThat(page.locator(".page-header").textContent()).contains("Awaiting approval");
        }
    }

    private ReleaseId submitted() {
        ReleaseId id = drafting.draft(
                ReleaseType.PRESS_RELEASE, Optional.empty(), ReleaseTexts.withBody("A body to hand over."), AUTHOR);
        tracking.file(id).findings().stream()
                .filter(CheckedFinding::awaitsDismissal)
                .forEach(found -> drafting.dismiss(id, found.finding().id(), "A sample.", AUTHOR));
        drafting.submit(id, tracking.file(id).current().fingerprint(), AUTHOR);
        return id;
    }
}
