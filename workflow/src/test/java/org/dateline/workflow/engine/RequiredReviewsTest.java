package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.dateline.core.staff.ReviewingDesk.EDITORIAL;
import static org.dateline.core.staff.ReviewingDesk.LEGAL;
import static org.dateline.core.staff.ReviewingDesk.PROTOCOL;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.dateline.core.TestDatabase;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Stage;
import org.dateline.core.review.Route;
import org.dateline.core.routing.Rank;
import org.dateline.core.routing.RoutingFacts;
import org.dateline.core.routing.RoutingUse;
import org.dateline.core.routing.RoutingVersion;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.People;
import org.dateline.core.text.Language;
import org.dateline.core.visit.SeedVisit;
import org.dateline.core.visit.VisitId;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.routing.RoutingDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The routing table that came with the product, and the administrator's own. */
@ParameterizedClass
@EnumSource
class RequiredReviewsTest {

    private static Office office;
    private static RoutingDesk desk;

    @Parameter
    private TestDatabase database;

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase database) {
        office = new Office(database);
        desk = office.get(RoutingDesk.class);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        office.close();
    }

    @AfterEach
    void goBack() {
        desk.use(0, "The next test.", People.ADMINISTRATOR.id());
    }

    @Test
    void sendsVisitsToProtocolOthersToTheEditorsAndStatementsToLegal() {
        assertThat(route(ReleaseType.PRESS_RELEASE, Optional.of(SeedVisit.ID)).desks())
                .containsExactly(PROTOCOL);
        assertThat(route(ReleaseType.PRESS_RELEASE, Optional.empty()).desks()).containsExactly(EDITORIAL);
        assertThat(route(ReleaseType.STATEMENT, Optional.of(SeedVisit.ID)).desks())
                .containsExactlyInAnyOrder(PROTOCOL, LEGAL);
    }

    @Test
    void givesEachDeskItsHours() {
        assertThat(route(ReleaseType.STATEMENT, Optional.of(SeedVisit.ID)).hours())
                .containsOnly(entry(PROTOCOL, Duration.ofHours(8)), entry(LEGAL, Duration.ofHours(16)));
    }

    @Test
    void sendsWhatBeginsFromNowOnByTheTableThatIsTakenIntoUse() {
        ReleaseId before = office.draft();
        assertThat(desk.bring(editorialForAll(), "Editors read everything.", People.ADMINISTRATOR.id())
                        .findings())
                .isEmpty();
        ReleaseId broughtOnly = office.draft();
        int version = desk.versions(People.ADMINISTRATOR.id()).get(0).number();

        assertThat(desk.use(version, "From today.", People.ADMINISTRATOR.id())).isTrue();
        ReleaseId after = office.draft();

        assertThat(route(before).desks()).containsExactly(PROTOCOL);
        assertThat(route(broughtOnly).desks()).containsExactly(PROTOCOL);
        assertThat(route(after).desks()).containsExactly(EDITORIAL);
        office.submit(before);
        office.clear(before);
        assertThat(office.release(before).stage()).isEqualTo(Stage.AWAITING_APPROVAL);
        office.submit(after);
        assertThat(office.release(after).reviews().outstanding()).containsExactly(EDITORIAL);

        desk.use(0, "Back.", People.ADMINISTRATOR.id());
        assertThat(route(office.draft()).desks()).containsExactly(PROTOCOL);
        assertThat(route(after).desks()).containsExactly(EDITORIAL);
        assertThat(desk.versions(People.ADMINISTRATOR.id()))
                .extracting(RoutingVersion::number, RoutingVersion::why)
                .contains(tuple(version, "Editors read everything."));
        assertThat(desk.uses(People.ADMINISTRATOR.id()))
                .extracting(RoutingUse::version, RoutingUse::why, RoutingUse::by)
                .startsWith(
                        tuple(0, "Back.", People.ADMINISTRATOR.id()),
                        tuple(version, "From today.", People.ADMINISTRATOR.id()));
    }

    @Test
    void goesToTheApproverAtOnceWhereTheTableSaysThatNobodyNeedReview() {
        desk.bring(editorialForAll().replace("\"EDITORIAL\"", "\"NONE\""), "Nobody.", People.ADMINISTRATOR.id());
        desk.use(
                desk.versions(People.ADMINISTRATOR.id()).get(0).number(), "A small office.", People.ADMINISTRATOR.id());
        ReleaseId id = office.draft();

        office.submit(id);

        assertThat(office.release(id).stage()).isEqualTo(Stage.AWAITING_APPROVAL);
        assertThat(office.places(id)).containsExactly(ReleaseBpmn.APPROVE_RELEASE);
        office.approve(id);
        office.publish(id);
        assertThat(office.release(id).stage()).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void isTriedOnASampleBeforeItIsTakenIntoUse() {
        RoutingFacts sample = new RoutingFacts(
                ReleaseType.STATEMENT, true, Rank.OTHER, Rank.MINISTER, List.of(), Language.FRENCH, false);

        RoutingDesk.Rehearsal rehearsal =
                desk.rehearse(0, sample, People.ADMINISTRATOR.id()).orElseThrow();

        assertThat(rehearsal.route().desks()).containsExactlyInAnyOrder(PROTOCOL, LEGAL);
        assertThat(rehearsal.due()).containsOnlyKeys(PROTOCOL, LEGAL);
        assertThat(rehearsal.due().get(PROTOCOL)).isBefore(rehearsal.due().get(LEGAL));
        assertThat(desk.rehearse(777, sample, People.ADMINISTRATOR.id())).isEmpty();
        assertThat(desk.use(777, "There is none.", People.ADMINISTRATOR.id())).isFalse();
    }

    @Test
    void isTheAdministratorsAlone() {
        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(() -> desk.bring(editorialForAll(), "Mine.", People.APPROVER.id()));
        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(() -> desk.use(0, "Mine.", People.AUTHOR.id()));
        assertThatExceptionOfType(NotEntitledException.class).isThrownBy(() -> desk.content(0, People.REVIEWER.id()));
    }

    private String editorialForAll() {
        return RoutingTables.of(RoutingTables.row("EDITORIAL", 4));
    }

    private Route route(ReleaseType type, Optional<VisitId> visit) {
        return route(office.get(DraftingDesk.class).draft(type, visit, ReleaseTexts.complete(), People.AUTHOR.id()));
    }

    private Route route(ReleaseId id) {
        return office.get(RequiredReviews.class).of(office.release(id));
    }
}
