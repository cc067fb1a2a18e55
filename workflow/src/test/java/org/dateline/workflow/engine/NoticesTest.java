package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.core.notice.Notice.Kind.APPROVAL_ASKED;
import static org.dateline.core.notice.Notice.Kind.APPROVED;
import static org.dateline.core.notice.Notice.Kind.CHANGES_REQUESTED;
import static org.dateline.core.notice.Notice.Kind.PUBLISHED;
import static org.dateline.core.notice.Notice.Kind.REJECTED;
import static org.dateline.core.notice.Notice.Kind.REVIEW_ASKED;
import static org.dateline.core.notice.Notice.Kind.REVIEW_HANDED_OVER;
import static org.dateline.core.notice.Notice.Kind.REVIEW_OVERDUE;
import static org.dateline.core.notice.Notice.Kind.REVIEW_REMINDER;
import static org.dateline.core.staff.ReviewingDesk.PROTOCOL;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.dateline.core.MovedClock;
import org.dateline.core.TestDatabase;
import org.dateline.core.notice.Notice;
import org.dateline.core.notice.Notice.Kind;
import org.dateline.core.notice.NoticeChoice;
import org.dateline.core.notice.NoticeChoice.Delivery;
import org.dateline.core.notice.NoticeWording;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.staff.DeskLeads;
import org.dateline.core.staff.People;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.workflow.approval.ApprovalDesk;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.notice.NoticeDesk;
import org.dateline.workflow.review.ReviewDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told what, and when. The office of the tests never closes: protocol has eight hours for a review. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class NoticesTest {

    private static final StaffId AUTHOR = People.AUTHOR.id();
    private static final StaffId REVIEWER = People.REVIEWER.id();
    private static final StaffId SECOND = new StaffId("second");
    private static final StaffId APPROVER = People.APPROVER.id();
    private static final Duration HOUR = Duration.ofHours(1);

    private static final AtomicInteger TESTS = new AtomicInteger();

    private static DataSource dataSource;
    private static MovedClock clock;
    private static Office office;

    @Parameter
    private TestDatabase database;

    private final List<ReleaseId> begun = new ArrayList<>();
    private String domain = "";

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase database) {
        dataSource = database.migrated(new V007__EngineSchema());
        clock = new MovedClock(Clock.systemUTC().instant());
        office = new Office(dataSource, clock);
        office.settleIn();
        office.get(Staff.class)
                .save(
                        new StaffMember(SECOND, "Ines Duarte", Set.of(Role.REVIEWER), EnumSet.of(PROTOCOL), true),
                        Optional.empty());
    }

    @AfterParameterizedClassInvocation
    static void close() {
        office.close();
        ClockUtil.reset();
    }

    @BeforeEach
    void choose() {
        domain = "@test" + TESTS.incrementAndGet() + ".example.org";
        for (StaffId who : List.of(AUTHOR, REVIEWER, SECOND, APPROVER, People.ADMINISTRATOR.id())) {
            choose(who, Delivery.AT_ONCE);
        }
        office.get(JdbcClient.class).sql("delete from desk_lead").update();
        forward(Duration.ZERO);
    }

    /** Nobody is reminded in the next test of what this one began. */
    @AfterEach
    void giveUp() {
        begun.stream()
                .filter(id -> !office.release(id).stage().isFinal())
                .forEach(id -> office.get(DraftingDesk.class).abandon(id, "The test is over.", AUTHOR));
    }

    /** The engine stamps its tasks by a clock of its own. */
    private static void forward(Duration by) {
        clock.forward(by);
        ClockUtil.setCurrentTime(Date.from(clock.instant()));
    }

    @Test
    void tellWhoeverCanAnswerInAnEmergencyThatOneIsCalled() {
        ReleaseId id = submitted();
        ApprovalDesk approval = office.get(ApprovalDesk.class);

        approval.callEmergency(id, office.fingerprint(id), "A flood.", REVIEWER);
        assertThat(kinds(APPROVER)).containsExactly(APPROVAL_ASKED);

        approval.approveInEmergency(id, office.fingerprint(id), "People must know.", APPROVER);
        assertThat(kinds(AUTHOR)).contains(APPROVED);
    }

    @Test
    void tellTheResponsibleAtEachStepAndNobodyElse() {
        ReleaseId id = submitted();
        assertThat(kinds(REVIEWER)).containsExactly(REVIEW_ASKED);
        assertThat(kinds(SECOND)).containsExactly(REVIEW_ASKED);
        assertThat(last(SECOND).dueIfAny()).isPresent();

        reviews().requestChanges(id, PROTOCOL, office.fingerprint(id), "Name him.", REVIEWER);
        assertThat(kinds(AUTHOR)).containsExactly(CHANGES_REQUESTED);

        office.submit(id);
        office.clear(id);
        assertThat(kinds(APPROVER)).containsExactly(APPROVAL_ASKED);

        office.get(ApprovalDesk.class).reject(id, office.fingerprint(id), "Not yet.", APPROVER);
        office.submit(id);
        // What protocol has cleared holds: the text is the same, and it is the approver's turn at once.
        assertThat(kinds(APPROVER)).containsExactly(APPROVAL_ASKED, APPROVAL_ASKED);
        office.approve(id);
        office.publish(id);
        assertThat(kinds(AUTHOR))
                .as("nobody is told of what they did")
                .containsExactly(APPROVED, REJECTED, CHANGES_REQUESTED);
        assertThat(kinds(REVIEWER)).containsExactly(REVIEW_ASKED, REVIEW_ASKED);
        assertThat(kinds(People.COLLEAGUE.id())).isEmpty();
        assertThat(kinds(People.ADMINISTRATOR.id())).isEmpty();
        assertThat(mails()).isEqualTo(2 + 1 + 2 + 1 + 1 + 1 + 1);
    }

    @Test
    void tellTheAuthorWhenTheHourPublishes() {
        ReleaseId id = submitted();
        office.clear(id);
        office.approve(id);
        ClockUtil.reset();
        office.schedule(id, Duration.ofMillis(200));
        office.startTimers();
        Awaitility.await().until(() -> kinds(AUTHOR).contains(PUBLISHED));
        office.stopTimers();
    }

    @Test
    void tellWhoeverIsHandedAReview() {
        ReleaseId id = submitted();
        reviews().claim(id, PROTOCOL, REVIEWER);
        reviews().handOver(id, PROTOCOL, SECOND, REVIEWER);

        assertThat(last(SECOND).kind()).isEqualTo(REVIEW_HANDED_OVER);
        assertThat(last(SECOND).dueIfAny()).isPresent();
        assertThat(kinds(REVIEWER)).containsExactly(REVIEW_ASKED);
    }

    @Test
    void holdNoWordOfTheTextNorOfTheReasonGiven() {
        ReleaseId id = submitted();
        reviews().requestChanges(id, PROTOCOL, office.fingerprint(id), "A reason that is nobody's.", REVIEWER);

        String everything = String.join(
                "\n",
                office.get(JdbcClient.class)
                        .sql("select subject || ' ' || plain_text from outbox_mail where recipient_address like ?")
                        .param("%" + domain)
                        .query(String.class)
                        .list());
        assertThat(everything).contains("PR/").contains("CHANGES_REQUESTED");
        assertThat(everything).doesNotContain("nobody's", "Director", "visit", "China");
    }

    @Test
    void areForgottenWithAnActThatFails() {
        ReleaseId id = submitted();
        long before = mails();
        office.transaction().executeWithoutResult(act -> {
            reviews().requestChanges(id, PROTOCOL, office.fingerprint(id), "Name him.", REVIEWER);
            act.setRollbackOnly();
        });

        assertThat(kinds(AUTHOR)).isEmpty();
        assertThat(mails()).isEqualTo(before);
    }

    @Test
    void remindOnceAtHalfTimeAndTellTheLeadOnceWhenItIsOver() throws Exception {
        office.get(DeskLeads.class).name(PROTOCOL, SECOND);
        ReleaseId id = submitted();
        reviews().claim(id, PROTOCOL, REVIEWER);
        forward(HOUR.multipliedBy(3));
        lookOnSeveralNodes();
        assertThat(kinds(REVIEWER)).containsExactly(REVIEW_ASKED);

        forward(HOUR.plusMinutes(1));
        lookOnSeveralNodes();
        assertThat(kinds(REVIEWER)).containsExactly(REVIEW_REMINDER, REVIEW_ASKED);
        assertThat(kinds(SECOND)).as("the review is another's").containsExactly(REVIEW_ASKED);

        forward(HOUR.multipliedBy(4));
        lookOnSeveralNodes();
        assertThat(kinds(SECOND)).containsExactly(REVIEW_OVERDUE, REVIEW_ASKED);
        assertThat(kinds(REVIEWER)).containsExactly(REVIEW_REMINDER, REVIEW_ASKED);
    }

    @Test
    void sayAfterALongNightOnlyThatTheTimeIsOver() throws Exception {
        submitted();
        forward(Duration.ofDays(3));
        lookOnSeveralNodes();

        assertThat(kinds(REVIEWER)).containsExactly(REVIEW_ASKED);
        // The desk has no lead: the administrator, who can name one, hears of it.
        assertThat(kinds(People.ADMINISTRATOR.id())).containsExactly(REVIEW_OVERDUE);
    }

    @Test
    void remindOfNoReviewThatIsDone() {
        ReleaseId id = submitted();
        office.clear(id);
        forward(Duration.ofDays(1));
        office.lookForNotices();

        assertThat(kinds(REVIEWER)).containsExactly(REVIEW_ASKED);
        assertThat(kinds(People.ADMINISTRATOR.id())).isEmpty();
    }

    @Test
    void comeTogetherOnceADayToWhoeverWantsThemSo() throws Exception {
        forward(Duration.between(clock.instant(), tomorrowAt(12)));
        choose(SECOND, Delivery.DAILY);
        choose(REVIEWER, Delivery.NONE);
        submitted();
        submitted();
        assertThat(mails()).isZero();
        assertThat(kinds(REVIEWER)).containsExactly(REVIEW_ASKED, REVIEW_ASKED);
        assertThat(kinds(SECOND)).containsExactly(REVIEW_ASKED, REVIEW_ASKED);

        forward(Duration.between(clock.instant(), tomorrowAt(8).minusSeconds(60)));
        long early = mailsToSecond();
        forward(Duration.ofMinutes(2));
        lookOnSeveralNodes();

        assertThat(early).isZero();
        assertThat(mailsToSecond()).as("one mail").isEqualTo(1);
        assertThat(texts(SECOND)).containsExactly("REVIEW_ASKED\nREVIEW_ASKED");
    }

    private static Instant tomorrowAt(int hour) {
        ZoneId zurich = ZoneId.of("Europe/Zurich");
        return clock.instant()
                .atZone(zurich)
                .toLocalDate()
                .plusDays(1)
                .atTime(hour, 0)
                .atZone(zurich)
                .toInstant();
    }

    @Test
    void areNotKeptBackWhenSomebodyWantsThemAtOnceAgain() {
        choose(SECOND, Delivery.DAILY);
        submitted();
        choose(SECOND, Delivery.AT_ONCE);
        office.lookForNotices();

        assertThat(texts(SECOND)).hasSize(1);
    }

    @Test
    void areDueAtTheirHourEvenOnADayThatLacksIt() {
        ZoneId zurich = ZoneId.of("Europe/Zurich");
        NoticeChoice atTwo = new NoticeChoice(AUTHOR, "a@example.org", Delivery.DAILY, 2);

        // On 26 March 2023 the clocks go from two to three.
        assertThat(List.of(
                        atTwo.lastDaily(Instant.parse("2023-03-26T00:59:00Z"), zurich),
                        atTwo.lastDaily(Instant.parse("2023-03-26T01:00:00Z"), zurich)))
                .extracting(
                        moment -> moment.atOffset(ZoneOffset.UTC).toInstant().toString())
                .containsExactly("2023-03-25T01:00:00Z", "2023-03-26T01:00:00Z");
    }

    @Test
    void waitForNobodyWithoutAnAddress() {
        choose(new NoticeChoice(SECOND, "", Delivery.DAILY, 8));
        submitted();

        assertThat(kinds(SECOND)).containsExactly(REVIEW_ASKED);
        office.lookForNotices();
        assertThat(texts(SECOND)).isEmpty();
    }

    private void lookOnSeveralNodes() throws Exception {
        try (Office other = new Office(dataSource, clock)) {
            ExecutorService nodes = Executors.newFixedThreadPool(2);
            try {
                List<Future<?>> looks = List.of(nodes.submit(() -> look(office)), nodes.submit(() -> look(other)));
                for (Future<?> look : looks) {
                    look.get();
                }
            } finally {
                nodes.shutdownNow();
            }
        }
    }

    /** As the worker does: two nodes that meet look again. */
    private static void look(Office node) {
        for (int again = 0; again < 3; again++) {
            try {
                node.lookForNotices();
            } catch (TransientDataAccessException met) {
                Thread.yield();
            }
        }
    }

    private void choose(StaffId who, Delivery delivery) {
        choose(new NoticeChoice(who, who.value() + domain, delivery, 8));
    }

    private void choose(NoticeChoice choice) {
        office.get(NoticeDesk.class).choose(choice);
    }

    private ReleaseId submitted() {
        ReleaseId id = office.draft();
        begun.add(id);
        office.submit(id);
        return id;
    }

    private ReviewDesk reviews() {
        return office.get(ReviewDesk.class);
    }

    /** What somebody was told, the last first. */
    private List<Kind> kinds(StaffId who) {
        return office.get(NoticeDesk.class).last(who).stream()
                .map(NoticeWording.Line::notice)
                .filter(notice -> begun.contains(notice.release()))
                .map(Notice::kind)
                .toList();
    }

    private Notice last(StaffId who) {
        return office.get(NoticeDesk.class).last(who).get(0).notice();
    }

    private long mails() {
        return office.get(JdbcClient.class)
                .sql("select count(*) from outbox_mail where recipient_address like ?")
                .param("%" + domain)
                .query(Long.class)
                .single();
    }

    private long mailsToSecond() {
        office.lookForNotices();
        return texts(SECOND).size();
    }

    private List<String> texts(StaffId who) {
        return office.get(JdbcClient.class)
                .sql("select plain_text from outbox_mail where recipient_address = ?")
                .param(who.value() + domain)
                .query(String.class)
                .list();
    }
}
