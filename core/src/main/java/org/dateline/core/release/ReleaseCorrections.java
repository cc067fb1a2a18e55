package org.dateline.core.release;

import static org.dateline.core.release.RefusedException.Reason.BEING_CORRECTED;
import static org.dateline.core.release.RefusedException.Reason.NOT_PUBLIC;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.staff.StaffId;

/** What puts a public release right: releases of their own, which go the same way while it stays public. */
public final class ReleaseCorrections {

    private static final String WHAT = "be corrected";

    private final Release release;

    ReleaseCorrections(Release release) {
        this.release = release;
    }

    /**
     * The first draft of a release that puts this one right.
     *
     * @param first with the text that is public now
     * @param others what was begun before to correct this one
     */
    public Release begin(
            ReleaseId id, CorrectionKind kind, Revision first, String reason, List<ReleaseSummary> others) {
        Release.requireReason(reason);
        ReleaseState state = release.state();
        if (state.stage() != Stage.PUBLISHED || state.correctsIfAny().isPresent()) {
            throw release.refusal(NOT_PUBLIC, WHAT);
        }
        if (others.stream().anyMatch(other -> !other.stage().isFinal())) {
            throw release.refusal(BEING_CORRECTED, WHAT);
        }
        long before = others.stream()
                .filter(other -> other.reference().isMinorChange() == (kind == CorrectionKind.MINOR_CHANGE))
                .count();
        Reference reference = state.reference().of(kind, Math.toIntExact(before) + 1);
        release.record(Verb.CORRECTION_BEGUN, first.author(), first.at(), reference.value());
        return Release.drafted(
                ReleaseState.drafted(id, reference, state.type(), state.visitIfAny(), Optional.of(state.id()), first),
                first,
                reason.strip());
    }

    /** Refuses unless what is to be corrected is public still. */
    public void expectPossible() {
        if (release.stage() != Stage.PUBLISHED) {
            throw release.refusal(NOT_PUBLIC, WHAT);
        }
    }

    /** What was begun to put this one right is public now. */
    public void made(Release correction, StaffId by, Instant at) {
        expectPossible();
        release.record(Verb.CORRECTED, by, at, correction.state().reference().value());
    }
}
