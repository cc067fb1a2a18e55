package org.dateline.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.core.staff.ReviewingDesk.LEGAL;
import static org.dateline.core.staff.ReviewingDesk.PROTOCOL;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.review.Review;
import org.dateline.core.review.Route;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * Whatever is done by whomever in whatever order, what becomes public is what was approved, by somebody who wrote none of
 * it. The test keeps its own account of who wrote and who approved, and believes nothing that the release says.
 */
class PublishedIsApprovedTest {

    private static final Instant START = Instant.parse("2023-04-06T08:00:00Z");
    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
    private static final int MOST_ACTS = 60;

    private static final List<StaffMember> STAFF = List.of(
            member("officer", true, Role.PRESS_OFFICER),
            member("colleague", true, Role.PRESS_OFFICER),
            member("reviewer", true, Role.REVIEWER),
            member("approver", true, Role.APPROVER),
            member("everything", true, Role.values()),
            member("writing.approver", true, Role.PRESS_OFFICER, Role.APPROVER),
            member("left", false, Role.values()),
            member("administrator", true, Role.ADMINISTRATOR));

    private static final List<ReleaseText> TEXTS =
            Stream.of("One.", "Two.", "Three.").map(ReleaseTexts::withBody).toList();

    private enum Deed {
        EDIT,
        SUBMIT,
        ADD_DESK,
        CLEAR,
        REQUEST_CHANGES,
        APPROVE,
        CALL_EMERGENCY,
        APPROVE_IN_EMERGENCY,
        REJECT,
        SCHEDULE,
        RETURN,
        PUBLISH
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void publishesNothingElse(@ForAll long seed) {
        Office office = new Office(new Random(seed));
        for (int i = 0; i < MOST_ACTS && !office.published; i++) {
            office.act();
        }
        Statistics.label("published")
                .collect(office.published)
                .coverage(seen -> seen.check(true).percentage(share -> share > 5));
        Statistics.label("published in an emergency")
                .collect(office.inEmergency)
                .coverage(seen -> seen.check(true).percentage(share -> share > 2));
        Statistics.label("approved after a desk was added")
                .collect(office.addedAndApproved)
                .coverage(seen -> seen.check(true).percentage(share -> share > 0.5));
        Statistics.label("a writer tried to approve")
                .collect(office.writerTried)
                .coverage(seen -> seen.check(true).percentage(share -> share > 5));
    }

    /** One release, and the test's own account of it. */
    private static final class Office {

        private final Random random;
        private final Release release;
        private final List<Revision> revisions = new ArrayList<>();
        private final Set<StaffId> writers = new HashSet<>();
        private final Set<ReviewingDesk> added = EnumSet.noneOf(ReviewingDesk.class);
        private @Nullable Fingerprint approved;
        private @Nullable StaffMember approver;
        private @Nullable StaffMember caller;
        private @Nullable StaffMember second;
        private @Nullable Instant hour;
        private Instant now = START;
        private boolean published;
        private boolean addedAndApproved;
        private boolean inEmergency;
        private boolean writerTried;

        Office(Random random) {
            this.random = random;
            StaffMember first = one(STAFF);
            Revision revision = new Revision(1, one(TEXTS), first.id(), now);
            revisions.add(revision);
            writers.add(first.id());
            release = Release.draft(
                    new ReleaseId("0".repeat(32)),
                    new Reference("PR/2023/014"),
                    ReleaseType.PRESS_RELEASE,
                    Optional.empty(),
                    revision);
        }

        void act() {
            now = now.plus(Duration.ofMinutes(random.nextInt(90)));
            Deed deed = random.nextInt(10) < 7 ? fitting() : one(List.of(Deed.values()));
            StaffMember who = one(STAFF);
            try {
                attempt(deed, who);
            } catch (RefusedException refused) {
                // That is what guards are for.
            }
            if (release.stage() == Stage.DRAFT) {
                caller = null;
            }
        }

        private Deed fitting() {
            return switch (release.stage()) {
                case DRAFT -> random.nextBoolean() ? Deed.SUBMIT : Deed.EDIT;
                case IN_REVIEW ->
                    one(List.of(
                            Deed.CLEAR,
                            Deed.CLEAR,
                            Deed.CLEAR,
                            Deed.ADD_DESK,
                            Deed.REQUEST_CHANGES,
                            Deed.CALL_EMERGENCY,
                            Deed.APPROVE_IN_EMERGENCY));
                case AWAITING_APPROVAL -> random.nextInt(5) > 0 ? Deed.APPROVE : Deed.REJECT;
                case APPROVED -> one(List.of(Deed.PUBLISH, Deed.PUBLISH, Deed.SCHEDULE, Deed.RETURN));
                default -> Deed.PUBLISH;
            };
        }

        private void attempt(Deed deed, StaffMember who) {
            switch (deed) {
                case EDIT -> edit(who);
                case SUBMIT -> {
                    Route route = random.nextBoolean() ? Route.through(PROTOCOL) : Route.through(PROTOCOL, LEGAL);
                    release.submit(seen(), route, who.id(), now);
                    added.clear();
                }
                case ADD_DESK -> {
                    ReviewingDesk desk = desk();
                    release.reviews().addDesk(desk, seen(), "A contract.", who, now);
                    added.add(desk);
                }
                case CLEAR -> release.reviews().clear(desk(), seen(), who, now);
                case REQUEST_CHANGES -> release.reviews().requestChanges(desk(), seen(), "A title.", who, now);
                case APPROVE -> approve(who);
                case CALL_EMERGENCY -> callEmergency(who);
                case APPROVE_IN_EMERGENCY -> approveInEmergency(who);
                case REJECT -> release.reject(seen(), "No.", who, now);
                case SCHEDULE -> {
                    Schedule schedule = new Schedule(now.plus(Duration.ofMinutes(random.nextInt(300) - 30)), GENEVA);
                    release.schedule(schedule, Optional.empty(), who.id(), now);
                    hour = schedule.at();
                }
                case RETURN -> {
                    release.returnToDraft("Once more.", who.id(), now);
                    forgetApproval();
                }
                case PUBLISH -> publish(who);
            }
        }

        private void edit(StaffMember who) {
            ReleaseText text = one(TEXTS);
            int base = random.nextInt(10) > 0 ? revisions.size() : random.nextInt(5);
            if (release.revise(text, base, who.id(), now)) {
                revisions.add(new Revision(revisions.size() + 1, text, who.id(), now));
                writers.add(who.id());
                forgetApproval();
            }
        }

        private void approve(StaffMember who) {
            writerTried |= writers.contains(who.id()) && who.may(Role.APPROVER);
            Fingerprint seen = seen();
            release.approve(seen, who, now);
            assertThat(seen).isEqualTo(last().fingerprint());
            assertThat(writers).doesNotContain(who.id());
            assertThat(who.may(Role.APPROVER)).isTrue();
            assertThat(release.reviews().valid())
                    .filteredOn(Review::isCleared)
                    .extracting(Review::desk)
                    .as("the desks that were added")
                    .containsAll(added);
            addedAndApproved |= !added.isEmpty();
            approved = seen;
            approver = who;
            second = null;
        }

        private void callEmergency(StaffMember who) {
            Fingerprint seen = seen();
            release.emergency().call(seen, "A flood.", who, now);
            assertThat(seen).isEqualTo(last().fingerprint());
            assertThat(writers).doesNotContain(who.id());
            caller = who;
        }

        private void approveInEmergency(StaffMember who) {
            Fingerprint seen = seen();
            release.emergency().approve(seen, "At once.", who, now);
            assertThat(seen).isEqualTo(last().fingerprint());
            assertThat(writers).doesNotContain(who.id());
            assertThat(who.may(Role.APPROVER)).isTrue();
            assertThat(caller).as("a second person").isNotNull().isNotEqualTo(who);
            approved = seen;
            approver = who;
            second = caller;
        }

        private void publish(StaffMember who) {
            Revision revision = random.nextInt(4) > 0 ? last() : one(revisions);
            StaffMember named = approver != null && random.nextInt(4) > 0 ? approver : one(STAFF);
            StaffId by = random.nextBoolean() ? StaffId.SCHEDULE : who.id();
            StaffMember secondNamed = random.nextInt(4) > 0 ? second : one(STAFF);
            release.publish(revision, new Answerable(named, secondNamed), Map.of(), by, now);

            published = true;
            inEmergency = second != null;
            assertThat(secondNamed).as("who called the emergency").isEqualTo(second);
            if (second != null) {
                assertThat(writers).as("who wrote").doesNotContain(second.id());
                assertThat(second.active()).isTrue();
                assertThat(second).isNotEqualTo(named);
            }
            assertThat(revision.fingerprint()).as("what was published").isEqualTo(approved);
            assertThat(named).as("who answers for it").isEqualTo(approver);
            assertThat(writers).as("who wrote").doesNotContain(named.id());
            assertThat(named.active()).isTrue();
            if (by.equals(StaffId.SCHEDULE)) {
                assertThat(hour).as("the hour").isNotNull().isBeforeOrEqualTo(now);
            }
        }

        private void forgetApproval() {
            approved = null;
            approver = null;
            caller = null;
            second = null;
            hour = null;
        }

        private Revision last() {
            return revisions.get(revisions.size() - 1);
        }

        private Fingerprint seen() {
            return random.nextInt(5) > 0 ? last().fingerprint() : one(TEXTS).fingerprint();
        }

        private ReviewingDesk desk() {
            return one(List.of(PROTOCOL, LEGAL));
        }

        private <T> T one(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }
    }

    private static StaffMember member(String id, boolean active, Role... roles) {
        Set<Role> held = Set.of(roles);
        Set<ReviewingDesk> desks =
                held.contains(Role.REVIEWER) ? EnumSet.allOf(ReviewingDesk.class) : EnumSet.noneOf(ReviewingDesk.class);
        return new StaffMember(new StaffId(id), id, held, desks, active);
    }
}
