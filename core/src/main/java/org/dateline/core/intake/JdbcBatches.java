package org.dateline.core.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.sql.SqlInstant;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBatches implements Batches {

    private static final String BATCH = "select id, type, language, begun_by, begun_at from batch where ";

    private final JdbcClient jdbc;

    JdbcBatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(Batch batch) {
        JdbcInsert.into("batch")
                .set("id", batch.id().value())
                .set("type", batch.type().name())
                .set("language", batch.language().tag())
                .set("begun_by", batch.by().value())
                .set("begun_at", batch.at())
                .run(jdbc);
    }

    @Override
    public void add(BatchId batch, int position, String name, byte[] content) {
        file(batch, position, name, Batch.State.WAITING).set("content", content).run(jdbc);
    }

    @Override
    public void addRefused(BatchId batch, int position, String name, UnreadableDocumentException.Reason reason) {
        file(batch, position, name, Batch.State.REFUSED)
                .set("reason", reason.name())
                .run(jdbc);
    }

    private static JdbcInsert file(BatchId batch, int position, String name, Batch.State state) {
        return JdbcInsert.into("batch_file")
                .set("batch_id", batch.value())
                .set("position", position)
                .set("name", name)
                .set("state", state.name());
    }

    @Override
    public Optional<Batch> find(BatchId id) {
        return jdbc.sql(BATCH + "id = ?")
                .param(id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    @Override
    public List<Batch> of(StaffId by) {
        return jdbc.sql(BATCH + "begun_by = ? order by begun_at desc, id")
                .param(by.value())
                .query((row, n) -> read(row))
                .list();
    }

    private Batch read(ResultSet row) throws SQLException {
        BatchId id = new BatchId(row.getString("id"));
        List<Batch.File> files = jdbc.sql("select position, name, state, release_id, reason from batch_file"
                        + " where batch_id = ? order by position")
                .param(id.value())
                .query((file, n) -> file(file))
                .list();
        return new Batch(
                id,
                ReleaseType.valueOf(row.getString("type")),
                Language.ofTag(row.getString("language")).orElseThrow(),
                new StaffId(row.getString("begun_by")),
                SqlInstant.of(row, "begun_at"),
                files);
    }

    private static Batch.File file(ResultSet row) throws SQLException {
        String release = row.getString("release_id");
        String reason = row.getString("reason");
        return new Batch.File(
                row.getInt("position"),
                row.getString("name"),
                Batch.State.valueOf(row.getString("state")),
                release == null ? null : new ReleaseId(release),
                reason == null ? null : UnreadableDocumentException.Reason.valueOf(reason));
    }

    @Override
    public Optional<Waiting> next() {
        return jdbc.sql("select batch_id, position, content from batch_file where state = 'WAITING'"
                        + " order by batch_id, position limit 1 for update skip locked")
                .query((row, n) -> new Waiting(
                        new BatchId(row.getString("batch_id")), row.getInt("position"), row.getBytes("content")))
                .optional();
    }

    @Override
    public void drafted(BatchId batch, int position, ReleaseId release) {
        jdbc.sql("update batch_file set state = 'DRAFTED', release_id = ?, content = null"
                        + " where batch_id = ? and position = ?")
                .params(release.value(), batch.value(), position)
                .update();
    }

    @Override
    public void refused(BatchId batch, int position, UnreadableDocumentException.Reason reason) {
        jdbc.sql("update batch_file set state = 'REFUSED', reason = ?, content = null"
                        + " where batch_id = ? and position = ?")
                .params(reason.name(), batch.value(), position)
                .update();
    }
}
