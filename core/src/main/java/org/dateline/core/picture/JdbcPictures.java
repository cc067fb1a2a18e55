package org.dateline.core.picture;

import java.time.Instant;
import java.util.Optional;
import org.dateline.core.sql.SqlInstant;
import org.dateline.core.staff.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPictures implements Pictures {

    private final JdbcClient jdbc;

    JdbcPictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(Picture picture, StaffId by, Instant at) {
        jdbc.sql("insert into picture (digest, media_type, width, height, added_by, added_at, content)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        picture.digest(),
                        picture.format().mediaType(),
                        picture.width(),
                        picture.height(),
                        by.value(),
                        SqlInstant.toColumn(at),
                        picture.bytes())
                .update();
    }

    @Override
    public Optional<Picture> find(String digest) {
        Optional<Picture> kept = jdbc.sql("select content from picture where digest = ?")
                .param(digest)
                .query((row, n) -> Picture.of(row.getBytes("content")))
                .optional();
        if (kept.isPresent() && !kept.get().digest().equals(digest)) {
            throw new IllegalStateException("a kept picture is no longer the one with digest " + digest);
        }
        return kept;
    }

    @Override
    public Optional<PictureOutline> outline(String digest) {
        return jdbc.sql("select media_type, width, height from picture where digest = ?")
                .param(digest)
                .query((row, n) -> new PictureOutline(
                        digest, row.getString("media_type"), row.getInt("width"), row.getInt("height")))
                .optional();
    }
}
