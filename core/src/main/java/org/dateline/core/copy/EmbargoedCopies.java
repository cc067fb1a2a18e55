package org.dateline.core.copy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.link.LinkToken;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.staff.StaffId;

/** The copies under embargo of every release; none is forgotten. */
public interface EmbargoedCopies {

    /** Keeps that somebody has a copy, and the digest of the token that lets them in. */
    void give(EmbargoedCopy copy, LinkToken token);

    Optional<EmbargoedCopy> find(EmbargoedCopyId id);

    Optional<EmbargoedCopy> ofToken(LinkToken token);

    /** The copies of a release, the last first. */
    List<EmbargoedCopy> of(ReleaseId release);

    /** Takes the link back; one that was taken back before stays as it was. */
    void withdraw(EmbargoedCopyId id, StaffId by, Instant at);

    void used(EmbargoedCopyId id, EmbargoedCopy.Use use);
}
