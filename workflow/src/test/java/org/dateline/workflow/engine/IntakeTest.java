package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.core.TestDatabase;
import org.dateline.core.check.Part;
import org.dateline.core.discussion.Comment;
import org.dateline.core.intake.Batch;
import org.dateline.core.intake.BatchId;
import org.dateline.core.intake.Remarks;
import org.dateline.core.intake.UnreadableDocumentException;
import org.dateline.core.intake.UnreadableDocumentException.Reason;
import org.dateline.core.picture.Pictures;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.People;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
import org.dateline.core.text.TextQuote;
import org.dateline.workflow.inbox.TrackingDesk;
import org.dateline.workflow.intake.IntakeDesk;
import org.dateline.workflow.review.ThreadDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class IntakeTest {

    private static final StaffId AUTHOR = People.AUTHOR.id();

    private static Office office;

    @Parameter
    private TestDatabase database;

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase database) {
        office = new Office(database);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        office.close();
    }

    @Test
    void beginsAReleaseWithADocumentItsPicturesAndWhatStoodBesideIt() {
        ReleaseId id = desk().bringIn(
                        bytes("A headline\n\nBeijing – Words."),
                        ReleaseType.READOUT,
                        Language.ENGLISH,
                        Optional.empty(),
                        AUTHOR);

        assertThat(office.release(id).state().type()).isEqualTo(ReleaseType.READOUT);
        assertThat(office.get(TrackingDesk.class).file(id).current().text().headline())
                .isEqualTo("A headline");
        assertThat(office.get(TrackingDesk.class).file(id).current().text().contacts())
                .isNotEmpty();
        assertThat(office.get(Pictures.class).find(SamplePictures.MEETING.digest()))
                .isPresent();
        assertThat(office.get(Remarks.class).of(id)).isEmpty();
        // The dateline takes the city out of the body, and with it the words that the comment is about.
        assertThat(office.get(ThreadDesk.class).of(id)).singleElement().satisfies(standing -> {
            assertThat(standing.orphaned()).isTrue();
            assertThat(standing.thread().placeIfAny().orElseThrow().exact()).isEqualTo("Beijing");
            assertThat(standing.thread().comments())
                    .containsExactly(Comment.brought("A colleague", Instant.EPOCH, "Check this"));
        });
    }

    @Test
    void keepsAColleaguesCommentWithItsPassage() {
        ReleaseId id = desk().bringIn(
                        bytes("A headline\n\nThey met in Beijing."),
                        ReleaseType.READOUT,
                        Language.ENGLISH,
                        Optional.empty(),
                        AUTHOR);

        assertThat(office.get(ThreadDesk.class).of(id)).singleElement().satisfies(standing -> {
            assertThat(standing.orphaned()).isFalse();
            assertThat(standing.thread().part()).isEqualTo(Part.BODY);
            assertThat(standing.thread().place()).isEqualTo(new TextQuote("They met in ", "Beijing", "."));
            assertThat(standing.thread().comments().get(0).by()).isNull();
        });
    }

    @Test
    void keepsNothingOfADocumentThatCannotBeRead() {
        long before = releases();
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> desk().bringIn(
                                bytes("BROKEN"), ReleaseType.READOUT, Language.ENGLISH, Optional.empty(), AUTHOR));
        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(() -> desk().bringIn(
                                bytes("Words"),
                                ReleaseType.READOUT,
                                Language.ENGLISH,
                                Optional.empty(),
                                People.APPROVER.id()));
        assertThat(releases()).isEqualTo(before);
    }

    @Test
    void answersEachFileOfABatchWhateverHappensToItsNeighbours() throws Exception {
        byte[] tooLong = new byte[20_000_001];
        BatchId id = desk().bringInAll(
                        zip(
                                file("a/One.docx", bytes("One.\n\nBeijing – First words.")),
                                file("Broken.docx", bytes("BROKEN")),
                                file("__MACOSX/._One.docx", bytes("not a document")),
                                file("~$One.docx", bytes("not a document")),
                                file("notes.txt", bytes("not a document")),
                                file("Surprising.doc", bytes("SURPRISING")),
                                file("Too long.docx", tooLong),
                                file("会见.docx", bytes("Last words."))),
                        ReleaseType.STATEMENT,
                        Language.ENGLISH,
                        AUTHOR);

        Batch done = finished(id);
        assertThat(done.files())
                .extracting(Batch.File::name)
                .containsExactly("a/One.docx", "Broken.docx", "Surprising.doc", "Too long.docx", "会见.docx");
        assertThat(done.files())
                .extracting(Batch.File::state)
                .containsExactly(
                        Batch.State.DRAFTED,
                        Batch.State.REFUSED,
                        Batch.State.REFUSED,
                        Batch.State.REFUSED,
                        Batch.State.DRAFTED);
        assertThat(done.files())
                .extracting(Batch.File::refusal)
                .containsExactly(null, Batch.Refusal.BROKEN, Batch.Refusal.BROKEN, Batch.Refusal.TOO_LARGE, null);
        ReleaseId last = done.files().get(4).releaseIfAny().orElseThrow();
        assertThat(office.get(TrackingDesk.class)
                        .file(last)
                        .current()
                        .text()
                        .body()
                        .source())
                .isEqualTo("Last words.");
        assertThat(waitingBytes()).isZero();
        assertThat(desk().batches(AUTHOR)).extracting(Batch::id).contains(id);
    }

    @Test
    void draftsEachFileOnceHoweverManyTakeThem() throws Exception {
        long before = releases();
        var files = new ArrayList<File>();
        for (int i = 0; i < 24; i++) {
            files.add(file(i + ".docx", bytes("Words number " + i)));
        }
        BatchId id =
                desk().bringInAll(zip(files.toArray(File[]::new)), ReleaseType.STATEMENT, Language.ENGLISH, AUTHOR);
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                running.add(workers.submit(() -> {
                    while (!desk().batch(id, AUTHOR).orElseThrow().done()) {
                        takeOne();
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            workers.shutdownNow();
        }
        assertThat(finished(id).count(Batch.State.DRAFTED)).isEqualTo(24);
        assertThat(releases() - before).isEqualTo(24);
    }

    private static void takeOne() {
        try {
            desk().takeNext();
        } catch (TransientDataAccessException busy) {
            Thread.yield(); // as the worker does: the file waits for the next look
        }
    }

    @Test
    void refusesAZipThatIsNoneOrHoldsNoDocument() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> bringAll(new ByteArrayInputStream(bytes("Dear all"))))
                .extracting(UnreadableDocumentException::reason)
                .isEqualTo(Reason.BROKEN);
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> bringAll(zip(file("[Content_Types].xml", bytes("<Types/>")))))
                .extracting(UnreadableDocumentException::reason)
                .isEqualTo(Reason.EMPTY);
        File[] many = new File[501];
        Arrays.setAll(many, i -> file(i + ".docx", bytes("Words")));
        long before = batches();
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> bringAll(zip(many)))
                .extracting(UnreadableDocumentException::reason)
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(batches()).isEqualTo(before);
    }

    private static void bringAll(ByteArrayInputStream zip) throws IOException {
        desk().bringInAll(zip, ReleaseType.STATEMENT, Language.ENGLISH, AUTHOR);
    }

    private static IntakeDesk desk() {
        return office.get(IntakeDesk.class);
    }

    private static Batch finished(BatchId id) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            Batch batch = desk().batch(id, AUTHOR).orElseThrow();
            if (batch.done()) {
                return batch;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the batch was not finished within a minute");
    }

    private static long releases() {
        return count("select count(*) from release");
    }

    private static long batches() {
        return count("select count(*) from batch");
    }

    private static long waitingBytes() {
        return count("select count(*) from batch_file where content is not null");
    }

    private static long count(String sql) {
        return office.get(JdbcClient.class).sql(sql).query(Long.class).single();
    }

    private record File(String name, byte[] content) {}

    private static File file(String name, byte[] content) {
        return new File(name, content);
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream zip(File... files) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zipped)) {
            for (File file : files) {
                out.putNextEntry(new ZipEntry(file.name()));
                out.write(file.content());
            }
        }
        return new ByteArrayInputStream(zipped.toByteArray());
    }
}
