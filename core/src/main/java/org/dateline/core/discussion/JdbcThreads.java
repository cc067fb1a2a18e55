package org.dateline.core.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.dateline.core.check.Part;
import org.dateline.core.discussion.CommentThread.Resolution;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.sql.SqlInstant;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.TextQuote;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcThreads implements Threads {

    private final JdbcClient jdbc;

    JdbcThreads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(CommentThread thread) {
        Optional<Resolution> resolution = Optional.ofNullable(thread.resolution());
        String resolvedBy = resolution.map(done -> done.by().value()).orElse(null);
        Instant resolvedAt = resolution.map(Resolution::at).orElse(null);
        int known = jdbc.sql("update comment_thread set resolved_by = ?, resolved_at = ? where id = ?")
                .param(resolvedBy)
                .param(resolvedAt == null ? null : SqlInstant.toColumn(resolvedAt))
                .param(thread.id().value())
                .update();
        if (known == 0) {
            Optional<TextQuote> place = thread.placeIfAny();
            JdbcInsert.into("comment_thread")
                    .set("id", thread.id().value())
                    .set("release_id", thread.release().value())
                    .set("revision", thread.revision())
                    .set("part", thread.part().name())
                    .set("prefix", place.map(TextQuote::prefix).orElse(null))
                    .set("words", place.map(TextQuote::exact).orElse(null))
                    .set("suffix", place.map(TextQuote::suffix).orElse(null))
                    .set("opened_at", thread.openedAt())
                    .set("resolved_by", resolvedBy)
                    .set("resolved_at", resolvedAt)
                    .run(jdbc);
        }
        int kept = jdbc.sql("select count(*) from thread_comment where thread_id = ?")
                .param(thread.id().value())
                .query(Integer.class)
                .single();
        for (int position = kept; position < thread.comments().size(); position++) {
            save(thread.id(), position, thread.comments().get(position));
        }
    }

    private void save(ThreadId thread, int position, Comment comment) {
        StaffId by = comment.by();
        JdbcInsert.into("thread_comment")
                .set("thread_id", thread.value())
                .set("position", position)
                .set("written_by", by == null ? null : by.value())
                .set("foreign_author", comment.foreignAuthor())
                .set("written_at", comment.at())
                .set("words", comment.words())
                .set("suggestion", comment.suggestion())
                .run(jdbc);
    }

    @Override
    public Optional<CommentThread> find(ReleaseId release, ThreadId id) {
        return jdbc.sql("select * from comment_thread where release_id = ? and id = ?")
                .params(release.value(), id.value())
                .query((row, n) -> thread(row))
                .optional();
    }

    @Override
    public List<CommentThread> of(ReleaseId release) {
        return jdbc.sql("select * from comment_thread where release_id = ? order by number")
                .param(release.value())
                .query((row, n) -> thread(row))
                .list();
    }

    private CommentThread thread(ResultSet row) throws SQLException {
        ThreadId id = new ThreadId(row.getString("id"));
        String words = row.getString("words");
        String resolvedBy = row.getString("resolved_by");
        return new CommentThread(
                id,
                new ReleaseId(row.getString("release_id")),
                row.getInt("revision"),
                Part.valueOf(row.getString("part")),
                words == null ? null : new TextQuote(row.getString("prefix"), words, row.getString("suffix")),
                SqlInstant.of(row, "opened_at"),
                comments(id),
                resolvedBy == null ? null : new Resolution(new StaffId(resolvedBy), SqlInstant.of(row, "resolved_at")));
    }

    private List<Comment> comments(ThreadId thread) {
        return jdbc.sql("select * from thread_comment where thread_id = ? order by position")
                .param(thread.value())
                .query((row, n) -> new Comment(
                        by(row),
                        row.getString("foreign_author"),
                        at(row),
                        row.getString("words"),
                        row.getString("suggestion")))
                .list();
    }

    private static @Nullable StaffId by(ResultSet row) throws SQLException {
        String by = row.getString("written_by");
        return by == null ? null : new StaffId(by);
    }

    private static @Nullable Instant at(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("written_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
