package org.dateline.core.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.sql.SqlInstant;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Prose;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPublications implements Publications {

    private final JdbcClient jdbc;

    JdbcPublications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void publish(Publication publication, Map<String, byte[]> documents, Map<String, byte[]> pictures) {
        keep(publication, documents, pictures);
        JdbcInsert.into("published_item")
                .set("id", publication.id().value())
                .set("current_id", publication.id().value())
                .set("published_at", publication.publishedAt())
                .set("changed_at", databaseTime())
                .run(jdbc);
    }

    @Override
    public void correct(
            PublicationId item,
            Publication publication,
            Corrigendum corrigendum,
            Map<String, byte[]> documents,
            Map<String, byte[]> pictures) {
        keep(publication, documents, pictures);
        int before = jdbc.sql("select count(*) from publication_correction where item_id = ?")
                .param(item.value())
                .query(Integer.class)
                .single();
        Fingerprint fingerprint = corrigendum.fingerprint();
        JdbcInsert.into("publication_correction")
                .set("publication_id", publication.id().value())
                .set("item_id", item.value())
                .set("position", before + 1)
                .set("minor_change", corrigendum.minorChange())
                .set("corrigendum", corrigendum.text().source())
                .set("corrigendum_fingerprint", fingerprint == null ? null : fingerprint.hex())
                .run(jdbc);
        int changed = jdbc.sql(
                        "update published_item set current_id = ?, changed_at = ? where id = ? and withdrawn_at is null")
                .params(publication.id().value(), SqlInstant.toColumn(databaseTime()), item.value())
                .update();
        expectOne(changed, item);
    }

    @Override
    public void withdraw(PublicationId item, String reason, Instant at) {
        int changed = jdbc.sql(
                        "update published_item set withdrawn_at = :at, changed_at = :now, withdrawal_reason = :reason"
                                + " where id = :id and withdrawn_at is null")
                .param("at", SqlInstant.toColumn(at))
                .param("now", SqlInstant.toColumn(databaseTime()))
                .param("reason", reason)
                .param("id", item.value())
                .update();
        expectOne(changed, item);
    }

    private static void expectOne(int changed, PublicationId item) {
        if (changed != 1) {
            throw new IllegalStateException("nothing is public under " + item);
        }
    }

    @Override
    public Optional<PublishedItem> item(PublicationId publication) {
        return jdbc.sql("select * from published_item where id = coalesce("
                        + "(select item_id from publication_correction where publication_id = :id), :id)")
                .param("id", publication.value())
                .query((row, n) -> item(row))
                .optional();
    }

    private PublishedItem item(ResultSet row) throws SQLException {
        PublicationId id = new PublicationId(row.getString("id"));
        OffsetDateTime withdrawnAt = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new PublishedItem(
                id,
                new PublicationId(row.getString("current_id")),
                SqlInstant.of(row, "changed_at"),
                corrections(id),
                withdrawnAt == null
                        ? null
                        : new PublishedItem.Withdrawal(withdrawnAt.toInstant(), row.getString("withdrawal_reason")));
    }

    private List<PublishedItem.Correction> corrections(PublicationId item) {
        return jdbc.sql("select publication_correction.*, reference, published_at,"
                        + " lag(publication_id) over (order by position) as before_id"
                        + " from publication_correction join publication on id = publication_id"
                        + " where item_id = ? order by position")
                .param(item.value())
                .query((row, n) -> new PublishedItem.Correction(
                        new PublicationId(row.getString("publication_id")),
                        Optional.ofNullable(row.getString("before_id"))
                                .map(PublicationId::new)
                                .orElse(item),
                        row.getInt("position"),
                        row.getString("reference"),
                        row.getBoolean("minor_change"),
                        new Prose(row.getString("corrigendum")),
                        SqlInstant.of(row, "published_at")))
                .list();
    }

    private void keep(Publication publication, Map<String, byte[]> documents, Map<String, byte[]> pictures) {
        try {
            insert(publication);
        } catch (DuplicateKeyException twice) {
            throw new AlreadyPublicException(publication.origin(), twice);
        }
        int position = 0;
        for (MediaContact contact : publication.contacts()) {
            JdbcInsert.into("publication_contact")
                    .set("publication_id", publication.id().value())
                    .set("position", position++)
                    .set("name", contact.name())
                    .set("role", contact.role())
                    .set("telephone", contact.telephone())
                    .set("night_telephone", contact.nightTelephone())
                    .set("email", contact.email())
                    .run(jdbc);
        }
        for (Publication.Document document : publication.documents()) {
            JdbcInsert.into("publication_document")
                    .set("publication_id", publication.id().value())
                    .set("format", document.format())
                    .set("file_name", document.fileName())
                    .set("media_type", document.mediaType())
                    .set("digest", document.digest())
                    .set("length", document.length())
                    .set("content", bytes(documents, document.format()))
                    .run(jdbc);
        }
        publication.subjectIfAny().ifPresent(subject -> insert(publication.id(), subject));
        int place = 0;
        for (Publication.Shown picture : publication.pictures()) {
            JdbcInsert.into("publication_picture")
                    .set("publication_id", publication.id().value())
                    .set("digest", picture.digest())
                    .set("position", place++)
                    .set("media_type", picture.mediaType())
                    .set("width", picture.width())
                    .set("height", picture.height())
                    .set("content", bytes(pictures, picture.digest()))
                    .run(jdbc);
        }
    }

    private static byte[] bytes(Map<String, byte[]> contents, String key) {
        byte[] content = contents.get(key);
        if (content == null) {
            throw new IllegalArgumentException("no bytes for " + key);
        }
        return content;
    }

    private void insert(PublicationId id, Subject subject) {
        JdbcInsert.into("publication_subject")
                .set("publication_id", id.value())
                .set("visit", subject.visit())
                .set("country", subject.country())
                .set("principal", subject.principal())
                .run(jdbc);
        for (int i = 0; i < subject.topics().size(); i++) {
            JdbcInsert.into("publication_topic")
                    .set("publication_id", id.value())
                    .set("position", i)
                    .set("topic", subject.topics().get(i))
                    .run(jdbc);
        }
        for (int i = 0; i < subject.met().size(); i++) {
            JdbcInsert.into("publication_met")
                    .set("publication_id", id.value())
                    .set("position", i)
                    .set("name", subject.met().get(i).name())
                    .set("office", subject.met().get(i).office())
                    .run(jdbc);
        }
    }

    private void insert(Publication publication) {
        Optional<Boilerplate> boilerplate = publication.boilerplateIfAny();
        JdbcInsert.into("publication")
                .set("id", publication.id().value())
                .set("release_id", publication.origin().release())
                .set("revision", publication.origin().revision())
                .set("reference", publication.reference())
                .set("type", publication.type())
                .set("language", publication.language().tag())
                .set("headline", publication.headline())
                .set("subhead", publication.subhead())
                .set("city", publication.dateline().city())
                .set("dateline_date", publication.dateline().date())
                .set("body", publication.body().source())
                .set("notes_to_editors", publication.notesToEditors().source())
                .set(
                        "boilerplate_heading",
                        boilerplate.map(Boilerplate::heading).orElse(null))
                .set("boilerplate", boilerplate.map(b -> b.text().source()).orElse(null))
                .set("fingerprint", publication.fingerprint().hex())
                .set("approver", publication.approver())
                .set("emergency_caller", publication.emergencyCaller())
                .set("approved_at", publication.approvedAt())
                .set("published_at", publication.publishedAt())
                .run(jdbc);
    }

    @Override
    public Optional<Publication> find(PublicationId id) {
        return jdbc.sql("select * from publication where id = ?")
                .param(id.value())
                .query((row, n) -> publication(row))
                .optional();
    }

    @Override
    public Optional<Fingerprint> corrigendumFingerprint(PublicationId correcting) {
        return jdbc.sql("select corrigendum_fingerprint from publication_correction"
                        + " where publication_id = ? and corrigendum_fingerprint is not null")
                .param(correcting.value())
                .query((row, n) -> new Fingerprint(row.getString(1)))
                .optional();
    }

    @Override
    public Optional<Publication> ofRelease(String release) {
        return jdbc.sql("select * from publication where release_id = ? order by revision desc limit 1")
                .param(release)
                .query((row, n) -> publication(row))
                .optional();
    }

    @Override
    public Optional<byte[]> document(PublicationId id, String format) {
        return jdbc.sql("select content from publication_document where publication_id = ? and format = ?")
                .params(id.value(), format)
                .query((row, n) -> row.getBytes("content"))
                .optional();
    }

    @Override
    public Optional<Publication> withDocument(String digest) {
        return jdbc.sql("select publication.* from publication join publication_document on publication_id = id"
                        + " where digest = ? order by published_at desc limit 1")
                .param(digest)
                .query((row, n) -> publication(row))
                .optional();
    }

    @Override
    public Optional<byte[]> picture(PublicationId id, String digest) {
        return jdbc.sql("select content from publication_picture where publication_id = ? and digest = ?")
                .params(id.value(), digest)
                .query((row, n) -> row.getBytes("content"))
                .optional();
    }

    @Override
    public List<Publication> withFingerprint(String start) {
        return jdbc
                .sql("select publication.*, corrigendum_fingerprint from publication"
                        + " left join publication_correction on publication_id = id"
                        + " where fingerprint between :from and :to or corrigendum_fingerprint between :from and :to"
                        + " order by published_at desc, id")
                .param("from", start)
                .param("to", start + "g")
                .query((row, n) -> {
                    String corrigendum = Objects.requireNonNullElse(row.getString("corrigendum_fingerprint"), "");
                    boolean begins = row.getString("fingerprint").startsWith(start) || corrigendum.startsWith(start);
                    return begins ? Optional.of(publication(row)) : Optional.<Publication>empty();
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Instant databaseTime() {
        return jdbc.sql("select current_timestamp")
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    private Publication publication(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String boilerplateHeading = row.getString("boilerplate_heading");
        return new Publication(
                new PublicationId(id),
                new Publication.Origin(row.getString("release_id"), row.getInt("revision")),
                row.getString("reference"),
                row.getString("type"),
                Language.withTag(row.getString("language")),
                row.getString("headline"),
                row.getString("subhead"),
                new Dateline(row.getString("city"), row.getObject("dateline_date", LocalDate.class)),
                new Prose(row.getString("body")),
                new Prose(row.getString("notes_to_editors")),
                boilerplateHeading == null
                        ? null
                        : new Boilerplate(boilerplateHeading, new Prose(row.getString("boilerplate"))),
                contacts(id),
                new Fingerprint(row.getString("fingerprint")),
                row.getString("approver"),
                row.getString("emergency_caller"),
                SqlInstant.of(row, "approved_at"),
                SqlInstant.of(row, "published_at"),
                documents(id),
                pictures(id),
                subject(id).orElse(null));
    }

    private Optional<Subject> subject(String id) {
        return jdbc.sql("select * from publication_subject where publication_id = ?")
                .param(id)
                .query((row, n) -> new Subject(
                        row.getString("visit"),
                        row.getString("country"),
                        row.getString("principal"),
                        jdbc.sql("select topic from publication_topic where publication_id = ? order by position")
                                .param(id)
                                .query(String.class)
                                .list(),
                        jdbc.sql("select name, office from publication_met where publication_id = ? order by position")
                                .param(id)
                                .query((met, k) -> new Subject.Met(met.getString("name"), met.getString("office")))
                                .list()))
                .optional();
    }

    private List<MediaContact> contacts(String id) {
        return jdbc.sql("select * from publication_contact where publication_id = ? order by position")
                .param(id)
                .query((r, n) -> new MediaContact(
                        r.getString("name"),
                        r.getString("role"),
                        r.getString("telephone"),
                        r.getString("night_telephone"),
                        r.getString("email")))
                .list();
    }

    private List<Publication.Shown> pictures(String id) {
        return jdbc.sql("select digest, media_type, width, height from publication_picture"
                        + " where publication_id = ? order by position")
                .param(id)
                .query((r, n) -> new Publication.Shown(
                        r.getString("digest"), r.getString("media_type"), r.getInt("width"), r.getInt("height")))
                .list();
    }

    private List<Publication.Document> documents(String id) {
        return jdbc.sql("select format, file_name, media_type, digest, length from publication_document"
                        + " where publication_id = ? order by format desc")
                .param(id)
                .query((r, n) -> new Publication.Document(
                        r.getString("format"),
                        r.getString("file_name"),
                        r.getString("media_type"),
                        r.getString("digest"),
                        r.getLong("length")))
                .list();
    }
}
