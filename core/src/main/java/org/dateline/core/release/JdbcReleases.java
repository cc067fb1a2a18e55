package org.dateline.core.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.review.Approval;
import org.dateline.core.review.EmergencyCall;
import org.dateline.core.review.Review;
import org.dateline.core.review.WithdrawalRequest;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.sql.JdbcSeries;
import org.dateline.core.sql.SqlInstant;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Prose;
import org.dateline.core.visit.VisitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReleases implements Releases {

    private static final String SUMMARIES = "select release.*, revision.headline from release"
            + " join revision on revision.release_id = release.id and revision.number ="
            + " (select max(number) from revision latest where latest.release_id = release.id)";

    private final JdbcClient jdbc;
    private final Ledger ledger;

    JdbcReleases(JdbcClient jdbc, Ledger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    @Override
    public Reference nextReference(ReleaseType type, int year) {
        int number = new JdbcSeries(jdbc).next(type.prefix() + "/" + year);
        return Reference.of(type, year, number);
    }

    @Override
    public Optional<Release> find(ReleaseId id) {
        return load(id, "");
    }

    @Override
    public Optional<Release> lock(ReleaseId id) {
        return load(id, " for update");
    }

    private Optional<Release> load(ReleaseId id, String lock) {
        return jdbc.sql("select * from release where id = ?" + lock)
                .param(id.value())
                .query((row, n) -> Release.restore(state(id, row)))
                .optional();
    }

    private ReleaseState state(ReleaseId id, ResultSet row) throws SQLException {
        List<Revision.Mark> revisions = jdbc.sql("select number, fingerprint, author, saved_at from revision"
                        + " where release_id = ? order by number")
                .param(id.value())
                .query((r, n) -> new Revision.Mark(
                        r.getInt("number"),
                        new Fingerprint(r.getString("fingerprint")),
                        new StaffId(r.getString("author")),
                        SqlInstant.of(r, "saved_at")))
                .list();
        String visit = row.getString("visit_id");
        String corrects = row.getString("corrects");
        return new ReleaseState(
                id,
                new Reference(row.getString("reference")),
                ReleaseType.valueOf(row.getString("type")),
                language(row),
                visit == null ? null : new VisitId(visit),
                corrects == null ? null : new ReleaseId(corrects),
                Stage.valueOf(row.getString("stage")),
                SqlInstant.of(row, "stage_since"),
                revisions,
                row.getInt("submissions"),
                requiredReviews(id),
                row.getInt("required_reviewers"),
                reviews(id, revisions.get(revisions.size() - 1)),
                emergency(row),
                approval(row),
                schedule(row),
                withdrawal(row),
                row.getLong("version"));
    }

    private Set<ReviewingDesk> requiredReviews(ReleaseId id) {
        Set<ReviewingDesk> desks = EnumSet.noneOf(ReviewingDesk.class);
        jdbc.sql("select desk from required_review where release_id = ?")
                .param(id.value())
                .query(String.class)
                .list()
                .forEach(desk -> desks.add(ReviewingDesk.valueOf(desk)));
        return desks;
    }

    private List<Review> reviews(ReleaseId id, Revision.Mark revision) {
        return jdbc.sql("select * from review where release_id = ? and fingerprint = ? order by number")
                .params(id.value(), revision.fingerprint().hex())
                .query((r, n) -> new Review(
                        ReviewingDesk.valueOf(r.getString("desk")),
                        new Fingerprint(r.getString("fingerprint")),
                        r.getInt("submission"),
                        Review.Decision.valueOf(r.getString("decision")),
                        r.getString("reason"),
                        new StaffId(r.getString("reviewer")),
                        SqlInstant.of(r, "decided_at")))
                .list();
    }

    private static @Nullable Approval approval(ResultSet row) throws SQLException {
        String approver = row.getString("approver");
        return approver == null
                ? null
                : new Approval(
                        new Fingerprint(row.getString("approved_fingerprint")),
                        new StaffId(approver),
                        SqlInstant.of(row, "approved_at"),
                        staff(row, "approved_with"));
    }

    private static @Nullable EmergencyCall emergency(ResultSet row) throws SQLException {
        StaffId caller = staff(row, "emergency_caller");
        return caller == null
                ? null
                : new EmergencyCall(
                        new Fingerprint(row.getString("emergency_fingerprint")),
                        caller,
                        SqlInstant.of(row, "emergency_at"));
    }

    private static @Nullable WithdrawalRequest withdrawal(ResultSet row) throws SQLException {
        StaffId by = staff(row, "withdrawal_asked_by");
        return by == null
                ? null
                : new WithdrawalRequest(
                        row.getString("withdrawal_reason"), by, SqlInstant.of(row, "withdrawal_asked_at"));
    }

    private static @Nullable StaffId staff(ResultSet row, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : new StaffId(name);
    }

    private static @Nullable Schedule schedule(ResultSet row) throws SQLException {
        String zone = row.getString("schedule_zone");
        return zone == null ? null : new Schedule(SqlInstant.of(row, "schedule_at"), ZoneId.of(zone));
    }

    @Override
    public void save(Release release) {
        ReleaseState state = release.state();
        if (state.version() == 0) {
            insert(state);
        } else {
            update(state);
        }
        release.newRevisions().forEach(revision -> insert(state.id(), revision));
        release.newReviews().forEach(review -> insert(state.id(), review));
        jdbc.sql("delete from required_review where release_id = ?")
                .param(state.id().value())
                .update();
        state.requiredReviews()
                .forEach(desk -> JdbcInsert.into("required_review")
                        .set("release_id", state.id().value())
                        .set("desk", desk.name())
                        .run(jdbc));
        release.newActs().forEach(ledger::append);
    }

    private void insert(ReleaseState state) {
        JdbcInsert.into("release")
                .set("id", state.id().value())
                .set("reference", state.reference().value())
                .set("type", state.type().name())
                .set("language", state.language().tag())
                .set("visit_id", state.visitIfAny().map(VisitId::value).orElse(null))
                .set("corrects", state.correctsIfAny().map(ReleaseId::value).orElse(null))
                .set("stage", state.stage().name())
                .set("stage_since", state.stageSince())
                .set("submissions", state.submissions())
                .set("required_reviewers", state.reviewers())
                .set("version", 1)
                .run(jdbc);
    }

    private void update(ReleaseState state) {
        Optional<Approval> approval = state.approvalIfAny();
        Optional<EmergencyCall> emergency = state.emergencyIfAny();
        Optional<Schedule> schedule = state.scheduleIfAny();
        Optional<WithdrawalRequest> withdrawal = state.withdrawalIfAny();
        int updated = jdbc.sql("update release set stage = :stage, stage_since = :since, submissions = :submissions,"
                        + " required_reviewers = :reviewers,"
                        + " approver = :approver, approved_fingerprint = :fingerprint, approved_at = :approvedAt,"
                        + " approved_with = :approvedWith, emergency_caller = :caller,"
                        + " emergency_fingerprint = :calledFor, emergency_at = :calledAt,"
                        + " schedule_at = :scheduleAt, schedule_zone = :scheduleZone,"
                        + " withdrawal_asked_by = :withdrawalBy, withdrawal_asked_at = :withdrawalAt,"
                        + " withdrawal_reason = :withdrawalReason, version = version + 1"
                        + " where id = :id and version = :version")
                .param("stage", state.stage().name())
                .param("since", SqlInstant.toColumn(state.stageSince()))
                .param("submissions", state.submissions())
                .param("reviewers", state.reviewers())
                .param("approver", approval.map(a -> a.approver().value()).orElse(null))
                .param("fingerprint", approval.map(a -> a.fingerprint().hex()).orElse(null))
                .param(
                        "approvedAt",
                        approval.map(a -> SqlInstant.toColumn(a.at())).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "approvedWith",
                        approval.flatMap(Approval::callerIfAny)
                                .map(StaffId::value)
                                .orElse(null))
                .param("caller", emergency.map(e -> e.caller().value()).orElse(null))
                .param("calledFor", emergency.map(e -> e.fingerprint().hex()).orElse(null))
                .param(
                        "calledAt",
                        emergency.map(e -> SqlInstant.toColumn(e.at())).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "scheduleAt",
                        schedule.map(s -> SqlInstant.toColumn(s.at())).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("scheduleZone", schedule.map(s -> s.zone().getId()).orElse(null))
                .param("withdrawalBy", withdrawal.map(w -> w.by().value()).orElse(null))
                .param(
                        "withdrawalAt",
                        withdrawal.map(w -> SqlInstant.toColumn(w.at())).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "withdrawalReason",
                        withdrawal.map(WithdrawalRequest::reason).orElse(null))
                .param("id", state.id().value())
                .param("version", state.version())
                .update();
        if (updated == 0) {
            throw new RefusedException(RefusedException.Reason.STALE_REVISION, state.id(), "be saved");
        }
    }

    private void insert(ReleaseId id, Revision revision) {
        ReleaseText text = revision.text();
        JdbcInsert.into("revision")
                .set("release_id", id.value())
                .set("number", revision.number())
                .set("fingerprint", revision.fingerprint().hex())
                .set("author", revision.author().value())
                .set("saved_at", revision.at())
                .set("headline", text.headline())
                .set("subhead", text.subhead())
                .set("city", text.dateline().city())
                .set("dateline_date", text.dateline().date())
                .set("body", text.body().source())
                .set("notes_to_editors", text.notesToEditors().source())
                .set(
                        "boilerplate_heading",
                        text.boilerplateIfAny().map(Boilerplate::heading).orElse(null))
                .set(
                        "boilerplate",
                        text.boilerplateIfAny().map(b -> b.text().source()).orElse(null))
                .set("embargo_until", text.embargoIfAny().map(Embargo::until).orElse(null))
                .set(
                        "embargo_zone",
                        text.embargoIfAny().map(e -> e.zone().getId()).orElse(null))
                .run(jdbc);
        int position = 0;
        for (MediaContact contact : text.contacts()) {
            JdbcInsert.into("revision_contact")
                    .set("release_id", id.value())
                    .set("number", revision.number())
                    .set("position", position++)
                    .set("name", contact.name())
                    .set("role", contact.role())
                    .set("telephone", contact.telephone())
                    .set("night_telephone", contact.nightTelephone())
                    .set("email", contact.email())
                    .run(jdbc);
        }
    }

    private void insert(ReleaseId id, Review review) {
        JdbcInsert.into("review")
                .set("release_id", id.value())
                .set("fingerprint", review.fingerprint().hex())
                .set("desk", review.desk().name())
                .set("submission", review.submission())
                .set("decision", review.decision().name())
                .set("reason", review.reason())
                .set("reviewer", review.reviewer().value())
                .set("decided_at", review.at())
                .run(jdbc);
    }

    @Override
    public Optional<Revision> revision(ReleaseId id, int number) {
        return jdbc.sql("select revision.*, release.language from revision"
                        + " join release on release.id = revision.release_id"
                        + " where release_id = ? and number = ?")
                .params(id.value(), number)
                .query((row, n) -> new Revision(
                        number,
                        text(id, number, row),
                        new StaffId(row.getString("author")),
                        SqlInstant.of(row, "saved_at")))
                .optional();
    }

    private ReleaseText text(ReleaseId id, int number, ResultSet row) throws SQLException {
        String zone = row.getString("embargo_zone");
        String about = row.getString("boilerplate_heading");
        List<MediaContact> contacts = jdbc.sql(
                        "select * from revision_contact where release_id = ? and number = ? order by position")
                .params(id.value(), number)
                .query((r, n) -> new MediaContact(
                        r.getString("name"),
                        r.getString("role"),
                        r.getString("telephone"),
                        r.getString("night_telephone"),
                        r.getString("email")))
                .list();
        return new ReleaseText(
                language(row),
                row.getString("headline"),
                row.getString("subhead"),
                new Dateline(row.getString("city"), row.getObject("dateline_date", LocalDate.class)),
                new Prose(row.getString("body")),
                new Prose(row.getString("notes_to_editors")),
                contacts,
                about == null ? null : new Boilerplate(about, new Prose(row.getString("boilerplate"))),
                zone == null ? null : new Embargo(SqlInstant.of(row, "embargo_until"), ZoneId.of(zone)));
    }

    @Override
    public List<ReleaseSummary> summaries() {
        return jdbc.sql(SUMMARIES + " order by stage_since desc, reference desc")
                .query((row, n) -> summary(row))
                .list();
    }

    @Override
    public List<ReleaseSummary> corrections(ReleaseId original) {
        return jdbc.sql(SUMMARIES + " where release.corrects = ? order by release.reference")
                .param(original.value())
                .query((row, n) -> summary(row))
                .list();
    }

    private static ReleaseSummary summary(ResultSet row) throws SQLException {
        return new ReleaseSummary(
                new ReleaseId(row.getString("id")),
                new Reference(row.getString("reference")),
                ReleaseType.valueOf(row.getString("type")),
                language(row),
                row.getString("headline"),
                Stage.valueOf(row.getString("stage")),
                SqlInstant.of(row, "stage_since"));
    }

    private static Language language(ResultSet row) throws SQLException {
        return Language.withTag(row.getString("language"));
    }
}
