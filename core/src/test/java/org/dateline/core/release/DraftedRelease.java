package org.dateline.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.core.staff.People.APPROVER;
import static org.dateline.core.staff.People.AUTHOR;
import static org.dateline.core.staff.People.REVIEWER;
import static org.dateline.core.staff.ReviewingDesk.PROTOCOL;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.review.Route;

/** A release as its tests find it: a first draft by the author. */
abstract class DraftedRelease {

    static final Map<String, String> DOCUMENTS = Map.of("pdf", "a".repeat(64), "docx", "b".repeat(64));

    static final Instant NOW = Instant.parse("2023-04-06T08:00:00Z");
    static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
    static final Fingerprint OTHER =
            ReleaseTexts.withBody("Somebody else's words.").fingerprint();

    Revision current = new Revision(1, ReleaseTexts.complete(), AUTHOR.id(), NOW);
    final Release release = draft(current);

    static Release draft(Revision first) {
        return Release.draft(
                new ReleaseId("0".repeat(32)),
                new Reference("PR/2023/014"),
                ReleaseType.PRESS_RELEASE,
                Optional.empty(),
                first);
    }

    boolean revise(String body) {
        int base = release.currentRevision().number();
        current = new Revision(base + 1, ReleaseTexts.withBody(body), AUTHOR.id(), NOW);
        return release.revise(current.text(), base, AUTHOR.id(), NOW);
    }

    void submit() {
        release.submit(current.fingerprint(), Route.through(PROTOCOL), AUTHOR.id(), NOW);
    }

    void clearAll() {
        submit();
        release.reviews().clear(PROTOCOL, current.fingerprint(), REVIEWER, NOW);
    }

    void approve() {
        approve(release);
    }

    void approve(Release any) {
        any.submit(current.fingerprint(), Route.through(PROTOCOL), AUTHOR.id(), NOW);
        any.reviews().clear(PROTOCOL, current.fingerprint(), REVIEWER, NOW);
        any.approve(current.fingerprint(), APPROVER, NOW);
    }

    void schedule(Instant hour) {
        release.schedule(new Schedule(hour, GENEVA), Optional.empty(), AUTHOR.id(), NOW);
    }

    static void assertRefused(RefusedException.Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
