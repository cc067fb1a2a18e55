package org.dateline.core.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final String BATCHES = "select id, type, language, begun_by, begun_at, position, name, state,"
            + " release_id, reason from batch left join batch_file on batch_id = id where ";
    private static final String IN_ORDER = " order by begun_at desc, id, position";

    /** Each node holds one file at a time. */
    private static final int MOST_HELD_BY_OTHERS = 20;

    private final JdbcClient jdbc;

    private record Place(String batch, int position) {}

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
    public void addRefused(BatchId batch, int position, String name, Batch.Refusal refusal) {
        file(batch, position, name, Batch.State.REFUSED)
                .set("reason", refusal.name())
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
        return jdbc.sql(BATCHES + "id = ?" + IN_ORDER).param(id.value()).query(JdbcBatches::read).stream()
                .findFirst();
    }

    @Override
    public List<Batch> of(StaffId by) {
        return jdbc.sql(BATCHES + "begun_by = ?" + IN_ORDER).param(by.value()).query(JdbcBatches::read);
    }

    /** A row is a file with its batch; a batch without files is one row that names none. */
    private static List<Batch> read(ResultSet row) throws SQLException {
        Map<Batch, List<Batch.File>> files = new LinkedHashMap<>();
        while (row.next()) {
            List<Batch.File> its = files.computeIfAbsent(batch(row), fresh -> new ArrayList<>());
            if (row.getString("name") != null) {
                its.add(file(row));
            }
        }
        return files.entrySet().stream()
                .map(batch -> batch.getKey().with(batch.getValue()))
                .toList();
    }

    private static Batch batch(ResultSet row) throws SQLException {
        return new Batch(
                new BatchId(row.getString("id")),
                ReleaseType.valueOf(row.getString("type")),
                Language.ofTag(row.getString("language")).orElseThrow(),
                new StaffId(row.getString("begun_by")),
                SqlInstant.of(row, "begun_at"),
                List.of());
    }

    private static Batch.File file(ResultSet row) throws SQLException {
        String release = row.getString("release_id");
        String reason = row.getString("reason");
        return new Batch.File(
                row.getInt("position"),
                row.getString("name"),
                Batch.State.valueOf(row.getString("state")),
                release == null ? null : new ReleaseId(release),
                reason == null ? null : Batch.Refusal.valueOf(reason));
    }

    @Override
    public Optional<Waiting> next() {
        // The lock is a question of its own, since H2 reads and locks all that waits before it takes the first.
        return jdbc
                .sql("select batch_id, position from batch_file where state = 'WAITING'"
                        + " order by batch_id, position limit ?")
                .param(MOST_HELD_BY_OTHERS)
                .query((row, n) -> new Place(row.getString("batch_id"), row.getInt("position")))
                .list()
                .stream()
                .map(this::claim)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Waiting> claim(Place place) {
        return jdbc.sql("select content from batch_file where batch_id = ? and position = ? and state = 'WAITING'"
                        + " for update skip locked")
                .params(place.batch(), place.position())
                .query((row, n) -> new Waiting(new BatchId(place.batch()), place.position(), row.getBytes("content")))
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
    public void refused(BatchId batch, int position, Batch.Refusal refusal) {
        jdbc.sql("update batch_file set state = 'REFUSED', reason = ?, content = null"
                        + " where batch_id = ? and position = ?")
                .params(refusal.name(), batch.value(), position)
                .update();
    }
}
