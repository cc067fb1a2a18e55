package org.dateline.core.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.dateline.core.notice.NoticeChoice.Delivery;
import org.dateline.core.outbox.MailId;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.sql.SqlInstant;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNotices implements Notices {

    private final JdbcClient jdbc;

    JdbcNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Notice notice, @Nullable MailId mail, boolean untold) {
        JdbcInsert.into("notice")
                .set("staff_id", notice.to().value())
                .set("kind", notice.kind().name())
                .set("release_id", notice.release().value())
                .set("desk", notice.deskIfAny().map(Enum::name).orElse(null))
                .set("due", notice.due())
                .set("noticed_at", notice.at())
                .set("mail_id", mail == null ? null : mail.value())
                .set("untold", untold)
                .run(jdbc);
    }

    @Override
    public List<Notice> last(StaffId who, int most) {
        return jdbc.sql("select * from notice where staff_id = ? order by number desc limit ?")
                .params(who.value(), most)
                .query((row, n) -> notice(row))
                .list();
    }

    @Override
    public List<StaffId> withUntold() {
        return jdbc.sql("select distinct staff_id from notice where untold = true order by staff_id")
                .query((row, n) -> new StaffId(row.getString("staff_id")))
                .list();
    }

    @Override
    public List<Notice> untold(StaffId who) {
        // Whoever holds the choice writes the mail: of two nodes the second finds nothing left to tell.
        jdbc.sql("select staff_id from notice_choice where staff_id = ? for update")
                .param(who.value())
                .query(String.class)
                .optional();
        return jdbc.sql("select * from notice where untold = true and staff_id = ? order by number")
                .param(who.value())
                .query((row, n) -> notice(row))
                .list();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        String desk = row.getString("desk");
        return new Notice(
                new StaffId(row.getString("staff_id")),
                Notice.Kind.valueOf(row.getString("kind")),
                new ReleaseId(row.getString("release_id")),
                desk == null ? null : ReviewingDesk.valueOf(desk),
                row.getObject("due") == null ? null : SqlInstant.of(row, "due"),
                SqlInstant.of(row, "noticed_at"));
    }

    @Override
    public void told(StaffId who, @Nullable MailId mail) {
        jdbc.sql("update notice set untold = false, mail_id = ? where untold = true and staff_id = ?")
                .param(mail == null ? null : mail.value())
                .param(who.value())
                .update();
    }

    @Override
    public NoticeChoice choice(StaffId who) {
        return jdbc.sql("select * from notice_choice where staff_id = ?")
                .param(who.value())
                .query((row, n) -> new NoticeChoice(
                        who,
                        row.getString("address"),
                        Delivery.valueOf(row.getString("delivery")),
                        row.getInt("daily_hour"),
                        Language.ofTag(row.getString("language")).orElse(null)))
                .optional()
                .orElseGet(() -> NoticeChoice.unsaid(who));
    }

    @Override
    public void choose(NoticeChoice choice) {
        String who = choice.who().value();
        jdbc.sql("insert into notice_choice (staff_id, address, delivery, daily_hour) values (?, '', 'NONE', 0)"
                        + " on conflict do nothing")
                .param(who)
                .update();
        jdbc.sql("update notice_choice set address = ?, delivery = ?, daily_hour = ?, language = ? where staff_id = ?")
                .params(
                        choice.address(),
                        choice.delivery().name(),
                        choice.hour(),
                        choice.languageIfAny().map(Language::tag).orElse(""),
                        who)
                .update();
    }

    @Override
    public Set<String> said(Notice.Kind kind, Collection<String> subjects) {
        return subjects.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("select subject from reminder where kind = :kind and subject in (:subjects)")
                        .param("kind", kind.name())
                        .param("subjects", subjects)
                        .query(String.class)
                        .list());
    }

    @Override
    public boolean sayOnce(String subject, Notice.Kind kind, Instant at) {
        return jdbc.sql("insert into reminder (subject, kind, reminded_at) values (?, ?, ?) on conflict do nothing")
                        .params(subject, kind.name(), SqlInstant.toColumn(at))
                        .update()
                == 1;
    }
}
