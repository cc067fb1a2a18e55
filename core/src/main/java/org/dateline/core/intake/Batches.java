package org.dateline.core.intake;

import java.util.List;
import java.util.Optional;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.staff.StaffId;

/** The batches and, as long as they wait, the bytes of their files. */
public interface Batches {

    /** Begins a batch; its files are added one by one. */
    void begin(Batch batch);

    /** Adds a file that waits. */
    void add(BatchId batch, int position, String name, byte[] content);

    /** Adds a file that is refused unread. */
    void addRefused(BatchId batch, int position, String name, Batch.Refusal refusal);

    Optional<Batch> find(BatchId id);

    /** What somebody brought, the last first. */
    List<Batch> of(StaffId by);

    /**
     * The next file that waits and that nobody else holds, held until the transaction ends.
     *
     * @return empty if none waits
     */
    Optional<Waiting> next();

    void drafted(BatchId batch, int position, ReleaseId release);

    void refused(BatchId batch, int position, Batch.Refusal refusal);

    /** A file that waits. */
    record Waiting(BatchId batch, int position, byte[] content) {}
}
