package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.dateline.core.TestDatabase;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Schedule;
import org.dateline.core.release.Stage;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.People;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.workflow.approval.ApprovalDesk;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.publication.PublicationDesk;
import org.dateline.workflow.review.ReviewDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Random people do random things to releases, and in every fifth case somebody has been at the tables meanwhile: what
 * becomes public is what was approved, by somebody who wrote none of it. The test keeps its own account.
 *
 * <p>{@code -Ddateline.sequences=1000} for the long form, {@code -Ddateline.seed=…} for one that failed.
 */
@ParameterizedClass
@EnumSource
class OnlyTheApprovedIsPublishedTest {

    private static final int SEQUENCES = Integer.getInteger("dateline.sequences", 40);
    private static final long SEED = Long.getLong("dateline.seed", 20230406L);
    private static final int MOST_ACTS = 24;
    private static final int TAMPERED_OF_TEN = 2;

    private static final StaffMember BOTH = new StaffMember(
            new StaffId("both"),
            "Noor Both",
            EnumSet.of(Role.PRESS_OFFICER, Role.REVIEWER, Role.APPROVER),
            EnumSet.allOf(ReviewingDesk.class),
            true);
    private static final List<StaffMember> STAFF =
            List.of(People.AUTHOR, People.COLLEAGUE, People.REVIEWER, People.APPROVER, BOTH);
    private static final List<StaffMember> WRITERS = List.of(People.AUTHOR, People.COLLEAGUE, BOTH);
    private static final String SLIPPED_IN = "Nobody approved this.";

    private enum Tampering {
        BODY,
        BODY_AND_ITS_FINGERPRINT,
        BODY_AND_WHAT_WAS_APPROVED,
        ANOTHER_APPROVER,
        A_WRITER_AS_APPROVER,
        ANOTHER_HOUR_OF_APPROVAL,
        STAGE_AND_APPROVAL,
        CALLER_OF_AN_EMERGENCY,
        WRITERS
    }

    private static HikariDataSource pool;
    private static Office office;

    @Parameter
    private TestDatabase database;

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase database) {
        pool = new HikariDataSource();
        pool.setDataSource(database.migrated(new V007__EngineSchema()));
        pool.setMaximumPoolSize(4);
        office = new Office(pool);
        office.settleIn();
        office.get(Staff.class).save(BOTH, Optional.empty());
    }

    @AfterParameterizedClassInvocation
    static void close() {
        office.close();
        pool.close();
    }

    @Test
    void whateverIsDone() {
        int published = 0;
        int tampered = 0;
        int writersRefused = 0;
        for (int n = 0; n < SEQUENCES; n++) {
            long seed = SEED + n;
            Course course = new Course(new Random(seed));
            try {
                course.run();
            } catch (RuntimeException | AssertionError failed) {
                throw new AssertionError("-Ddateline.sequences=1 -Ddateline.seed=" + seed + " " + course, failed);
            }
            published += course.isPublished() ? 1 : 0;
            tampered += course.tampering == null ? 0 : 1;
            writersRefused += course.writerRefused ? 1 : 0;
        }
        System.out.printf(
                "%s: %d sequences, %d published, %d tampered with, %d in which a writer's approval was refused%n",
                database, SEQUENCES, published, tampered, writersRefused);
        if (SEQUENCES > 1) {
            assertThat(published).as("published").isPositive();
            assertThat(tampered).as("tampered with").isPositive();
        }
    }

    /** What happens to one release, and the test's own account of it. */
    private static final class Course {

        private final Random random;
        private final boolean toBeTampered;
        private final Set<StaffId> writers = new HashSet<>();
        private final ReleaseId id;
        private final List<String> deeds = new ArrayList<>();
        private ReleaseText text;
        private @Nullable ReleaseText approved;
        private @Nullable StaffId approver;
        private @Nullable StaffId caller;
        private @Nullable StaffId second;
        private @Nullable Instant approvedAt;
        private @Nullable Tampering tampering;
        private boolean writerRefused;

        Course(Random random) {
            this.random = random;
            toBeTampered = random.nextInt(10) < TAMPERED_OF_TEN;
            StaffId writer = one(WRITERS).id();
            text = ReleaseTexts.withBody("Text " + random.nextInt(3) + ".");
            id = office.get(DraftingDesk.class).draft(ReleaseType.PRESS_RELEASE, Optional.empty(), text, writer);
            writers.add(writer);
        }

        void run() {
            for (int i = 0; i < MOST_ACTS && !isPublished(); i++) {
                try {
                    Release release = office.release(id);
                    if (toBeTampered
                            && tampering == null
                            && (release.stage() == Stage.APPROVED || release.stage() == Stage.AWAITING_APPROVAL)) {
                        tamper(one(List.of(Tampering.values())));
                        release = office.release(id);
                    }
                    act(release);
                } catch (RefusedException | NotEntitledException refused) {
                    deeds.add("(refused)");
                    writerRefused |= refused instanceof RefusedException why
                            && why.reason() == RefusedException.Reason.FOUR_EYES;
                } catch (RuntimeException surprise) {
                    // Who has been at the tables must expect anything but a publication.
                    if (tampering == null) {
                        throw surprise;
                    }
                    deeds.add("(" + surprise.getClass().getSimpleName() + ")");
                }
            }
            office.get(Publications.class).ofRelease(id.value()).ifPresent(this::check);
        }

        private void check(Publication publication) {
            assertThat(approved).as("an approval").isNotNull();
            assertThat(publication.body()).as("the text").isEqualTo(approved.body());
            assertThat(publication.fingerprint()).as("the fingerprint").isEqualTo(approved.fingerprint());
            assertThat(publication.approver()).as("the approver").isEqualTo(String.valueOf(approver));
            assertThat(writers).as("the writers").doesNotContain(new StaffId(publication.approver()));
            assertThat(publication.emergencyCaller())
                    .as("who called the emergency")
                    .isEqualTo(second == null ? null : second.value());
            assertThat(publication.approvedAt()).as("the hour of the approval").isEqualTo(approvedAt);
        }

        private void act(Release release) {
            boolean fitting = random.nextInt(10) < 8;
            StaffId who = (fitting ? fitting(release.stage()) : one(STAFF)).id();
            Fingerprint seen = random.nextInt(12) > 0
                    ? text.fingerprint()
                    : ReleaseTexts.complete().fingerprint();
            int deed = fitting ? fittingDeed(release.stage()) : random.nextInt(12);
            deeds.add(who + ":" + deed);
            switch (deed) {
                case 0 -> revise(release, who);
                case 1 -> {
                    office.dismissWarnings(id);
                    office.get(DraftingDesk.class).submit(id, seen, who);
                }
                case 2 -> office.get(ReviewDesk.class).clear(id, desk(release), seen, who);
                case 3 -> office.get(ReviewDesk.class).requestChanges(id, desk(release), seen, "A title.", who);
                case 4 -> approve(seen, who);
                case 5 -> office.get(ApprovalDesk.class).reject(id, seen, "No.", who);
                case 6 ->
                    office.get(PublicationDesk.class)
                            .schedule(id, new Schedule(Instant.now().plus(Duration.ofHours(1)), ZoneId.of("UTC")), who);
                case 7 -> {
                    office.get(DraftingDesk.class).returnToDraft(id, "Once more.", who);
                    approved = null;
                }
                case 9 -> {
                    office.get(ApprovalDesk.class).callEmergency(id, seen, "A flood.", who);
                    assertThat(writers).as("who wrote").doesNotContain(who);
                    caller = who;
                }
                case 10 -> approveInEmergency(seen, who);
                case 11 -> office.get(ReviewDesk.class).addDesk(id, ReviewingDesk.LEGAL, seen, "A contract.", who);
                default -> publish(who);
            }
            if (office.release(id).stage() == Stage.DRAFT) {
                caller = null;
            }
        }

        private StaffMember fitting(Stage stage) {
            return switch (stage) {
                case IN_REVIEW -> one(List.of(People.REVIEWER, People.APPROVER, BOTH));
                case AWAITING_APPROVAL -> one(List.of(People.APPROVER, BOTH));
                default -> one(WRITERS);
            };
        }

        private int fittingDeed(Stage stage) {
            return switch (stage) {
                case DRAFT -> random.nextInt(3) > 0 ? 1 : 0;
                case IN_REVIEW -> one(List.of(2, 2, 2, 2, 3, 9, 10, 11));
                case AWAITING_APPROVAL -> random.nextInt(5) > 0 ? 4 : 5;
                case APPROVED -> one(List.of(6, 7, 8, 8, 8, 8));
                default -> 8;
            };
        }

        private ReviewingDesk desk(Release release) {
            return release.reviews().outstanding().stream().findFirst().orElse(ReviewingDesk.PROTOCOL);
        }

        private void revise(Release release, StaffId who) {
            ReleaseText next = ReleaseTexts.withBody("Text " + random.nextInt(3) + ".");
            int before = release.currentRevision().number();
            office.get(DraftingDesk.class).revise(id, next, before, who);
            if (office.release(id).currentRevision().number() > before) {
                text = next;
                writers.add(who);
                approved = null;
            }
        }

        private void approve(Fingerprint seen, StaffId who) {
            office.get(ApprovalDesk.class).approve(id, seen, who);
            approved = text;
            approver = who;
            second = null;
            approvedAt =
                    office.release(id).state().approvalIfAny().orElseThrow().at();
        }

        private void approveInEmergency(Fingerprint seen, StaffId who) {
            office.get(ApprovalDesk.class).approveInEmergency(id, seen, "At once.", who);
            approved = text;
            approver = who;
            second = caller;
            assertThat(second).as("a second person").isNotNull().isNotEqualTo(who);
            approvedAt =
                    office.release(id).state().approvalIfAny().orElseThrow().at();
        }

        /** At the desk, or as a timer does it: straight at the gate. */
        private void publish(StaffId who) {
            if (random.nextInt(3) > 0) {
                office.get(PublicationDesk.class).publishNow(id, who);
            } else {
                office.get(PublicationDesk.class).passGate(id, who);
            }
        }

        private void tamper(Tampering how) {
            tampering = how;
            deeds.add(how.name());
            String slippedIn = ReleaseTexts.withBody(SLIPPED_IN).fingerprint().hex();
            switch (how) {
                case BODY -> body();
                case BODY_AND_ITS_FINGERPRINT -> {
                    body();
                    sql("update revision set fingerprint = ? where release_id = ?", slippedIn);
                }
                case BODY_AND_WHAT_WAS_APPROVED -> {
                    body();
                    sql("update revision set fingerprint = ? where release_id = ?", slippedIn);
                    sql("update release set approved_fingerprint = ? where id = ?", slippedIn);
                }
                case ANOTHER_APPROVER -> sql("update release set approver = ? where id = ?", "both");
                case A_WRITER_AS_APPROVER ->
                    sql(
                            "update release set approver = ? where id = ?",
                            one(List.copyOf(writers)).value());
                case ANOTHER_HOUR_OF_APPROVAL ->
                    office.get(JdbcClient.class)
                            .sql("update release set approved_at = approved_at - interval '1' hour where id = ?")
                            .param(id.value())
                            .update();
                case STAGE_AND_APPROVAL -> {
                    sql(
                            "update release set approved_fingerprint = ? where id = ?",
                            text.fingerprint().hex());
                    sql(
                            "update release set approver = ?, stage = 'APPROVED', approved_at = stage_since where id = ?",
                            "approver");
                }
                case CALLER_OF_AN_EMERGENCY ->
                    sql("update release set approved_with = ?, emergency_caller = 'reviewer' where id = ?", "reviewer");
                case WRITERS -> sql("update revision set author = ? where release_id = ?", "colleague");
            }
        }

        private void body() {
            sql("update revision set body = ? where release_id = ?", SLIPPED_IN);
        }

        private void sql(String update, String value) {
            office.get(JdbcClient.class).sql(update).params(value, id.value()).update();
        }

        boolean isPublished() {
            return office.get(Publications.class).ofRelease(id.value()).isPresent();
        }

        private <T> T one(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        @Override
        public String toString() {
            return String.join(" ", deeds);
        }
    }
}
