package org.dateline.workflow.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.core.check.Part;
import org.dateline.core.discussion.Comment;
import org.dateline.core.discussion.CommentThread;
import org.dateline.core.discussion.Passages;
import org.dateline.core.discussion.Threads;
import org.dateline.core.intake.Batch;
import org.dateline.core.intake.BatchId;
import org.dateline.core.intake.Batches;
import org.dateline.core.intake.Remark;
import org.dateline.core.intake.Remarks;
import org.dateline.core.intake.UnreadableDocumentException;
import org.dateline.core.intake.UnreadableDocumentException.Reason;
import org.dateline.core.intake.WordDocument;
import org.dateline.core.intake.WordIntake;
import org.dateline.core.picture.Pictures;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
import org.dateline.core.text.TextQuote;
import org.dateline.core.visit.VisitId;
import org.dateline.workflow.drafting.DraftingDesk;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in Word documents: a release is begun with each, whole or not at all. */
@Service
@Transactional
public class IntakeDesk {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeDesk.class);

    private final WordIntake intake;
    private final DraftingDesk drafting;
    private final Pictures pictures;
    private final Remarks remarks;
    private final Threads threads;
    private final Batches batches;
    private final Staff staff;
    private final TransactionTemplate transactions;
    private final Clock clock;

    IntakeDesk(
            WordIntake intake,
            DraftingDesk drafting,
            Pictures pictures,
            Remarks remarks,
            Threads threads,
            Batches batches,
            Staff staff,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.intake = intake;
        this.drafting = drafting;
        this.pictures = pictures;
        this.remarks = remarks;
        this.threads = threads;
        this.batches = batches;
        this.staff = staff;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * What a Word document holds, to be shown before anything is begun. Nothing of it is kept.
     *
     * @throws UnreadableDocumentException if it cannot be read
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public WordDocument read(byte[] file, Language language, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        return intake.read(file, language);
    }

    /**
     * Begins a release with a Word document.
     *
     * @throws UnreadableDocumentException if it cannot be read; nothing of it is kept
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ReleaseId bringIn(byte[] file, ReleaseType type, Language language, Optional<VisitId> visit, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        // A long document takes seconds: no connection waits for it.
        WordDocument document = intake.read(file, language);
        try {
            return transactions.execute(begun -> begin(document, type, visit, by));
        } catch (DataIntegrityViolationException tooLong) {
            throw new UnreadableDocumentException(Reason.TOO_LARGE, "a part is longer than its field", tooLong);
        }
    }

    private ReleaseId begin(WordDocument document, ReleaseType type, Optional<VisitId> visit, StaffId by) {
        document.pictures().forEach(picture -> pictures.save(picture, by, clock.instant()));
        ReleaseText text = drafting.withStandingParts(document.text());
        ReleaseId release = drafting.draft(type, visit, text, by);
        remarks.save(
                release,
                document.remarks().stream()
                        .filter(remark -> remark.kind() != Remark.Kind.COMMENT)
                        .toList());
        Passages passages = Passages.of(text);
        document.remarks(Remark.Kind.COMMENT).forEach(comment -> threads.save(thread(release, passages, comment)));
        return release;
    }

    /** A colleague's comment stays with its passage; if the text has it no longer, with the words of it. */
    private CommentThread thread(ReleaseId release, Passages passages, Remark comment) {
        Optional<Passages.Found> found =
                passages.find(comment.passage()).stream().findFirst();
        String gone = comment.passage().strip();
        return CommentThread.open(
                release,
                1,
                found.map(Passages.Found::part).orElse(Part.BODY),
                found.map(Passages.Found::place).orElse(gone.isEmpty() ? null : new TextQuote("", gone, "")),
                clock.instant(),
                Comment.brought(comment.by(), comment.at(), comment.words()));
    }

    /**
     * Takes in a zip of Word documents. They wait until {@link #takeNext} comes to them.
     *
     * @throws UnreadableDocumentException if it is no zip, holds no document, or more than is taken in; nothing is kept
     */
    public BatchId bringInAll(InputStream zip, ReleaseType type, Language language, StaffId by) throws IOException {
        staff.entitled(by, Role.PRESS_OFFICER);
        Batch batch = new Batch(BatchId.random(), type, language, by, clock.instant(), List.of());
        batches.begin(batch);
        new DocumentArchive(zip).forEach((position, name, content) -> {
            if (content == null) {
                batches.addRefused(batch.id(), position, name, Batch.Refusal.TOO_LARGE);
            } else {
                batches.add(batch.id(), position, name, content);
            }
        });
        return batch.id();
    }

    /** A batch, for whoever may write releases. */
    public Optional<Batch> batch(BatchId id, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        return batches.find(id);
    }

    /** What somebody brought, the last first. */
    public List<Batch> batches(StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        return batches.of(by);
    }

    /**
     * Takes the next file that waits, whoever brought it. The file is held while it is read: another node takes another,
     * and if this one is killed the file waits again.
     *
     * @return whether there was one
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean takeNext() {
        AtomicReference<Batches.@Nullable Waiting> held = new AtomicReference<>();
        try {
            transactions.executeWithoutResult(begun -> batches.next().ifPresent(file -> {
                held.set(file);
                take(file);
            }));
        } catch (TransientDataAccessException busy) {
            throw busy;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
            Batches.Waiting file = held.get();
            if (file == null) {
                throw unexpected;
            }
            // Its message may quote the document.
            LOG.error("{} of batch {} is refused: {}", file.position(), file.batch(), unexpected.getClass());
            transactions.executeWithoutResult(
                    begun -> batches.refused(file.batch(), file.position(), Batch.Refusal.BROKEN));
        }
        return held.get() != null;
    }

    private void take(Batches.Waiting file) {
        Batch batch = batches.find(file.batch()).orElseThrow();
        try {
            staff.entitled(batch.by(), Role.PRESS_OFFICER);
            WordDocument document = intake.read(file.content(), batch.language());
            ReleaseId release = begin(document, batch.type(), Optional.empty(), batch.by());
            batches.drafted(file.batch(), file.position(), release);
        } catch (UnreadableDocumentException unreadable) {
            batches.refused(file.batch(), file.position(), Batch.Refusal.of(unreadable.reason()));
        } catch (NotEntitledException left) {
            batches.refused(file.batch(), file.position(), Batch.Refusal.NOBODY);
        }
    }
}
