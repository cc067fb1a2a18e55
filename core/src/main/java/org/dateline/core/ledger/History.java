package org.dateline.core.ledger;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.StaffId;
import org.jspecify.annotations.Nullable;

/** What the ledger says of one release: a second witness, when the release's own rows may have been changed. */
public record History(List<LedgerEntry> entries) {

    public History {
        entries = List.copyOf(entries);
    }

    /** Whether every row agrees with its own hash. */
    public boolean holds() {
        return entries.stream().allMatch(entry -> entry.row().holds());
    }

    /** The approval, if one was given and nothing was done since that voids it. */
    public Optional<Act> approval() {
        @Nullable Act approval = null;
        for (LedgerEntry entry : entries) {
            Act act = entry.act();
            // No default: whoever adds a verb says here what it means to an approval.
            approval = switch (act.verb()) {
                case APPROVED, EMERGENCY_APPROVED -> act;
                case EMERGENCY_CALLED,
                        EDITION_BEGUN,
                        SCHEDULED,
                        HOUR_TAKEN_BACK,
                        CLEARED,
                        WARNING_DISMISSED,
                        DISMISSAL_TAKEN_BACK,
                        REVIEW_CLAIMED,
                        REVIEW_GIVEN_BACK,
                        REVIEW_HANDED_OVER,
                        STOOD_IN,
                        THREAD_OPENED,
                        THREAD_RESOLVED,
                        THREAD_REOPENED,
                        GUEST_ASKED,
                        GUEST_WITHDRAWN,
                        GUEST_READ,
                        GUEST_ANSWERED,
                        COPY_GIVEN,
                        COPY_WITHDRAWN,
                        COPY_READ,
                        COPY_DOWNLOADED -> approval;
                case DRAFTED,
                        REVISED,
                        PINNED,
                        SUGGESTION_TAKEN,
                        SUBMITTED,
                        DESK_ADDED,
                        CHANGES_REQUESTED,
                        REJECTED,
                        RETURNED_TO_DRAFT,
                        ABANDONED,
                        PUBLISHED,
                        CORRECTION_BEGUN,
                        CORRECTED,
                        WITHDRAWAL_ASKED,
                        WITHDRAWAL_REFUSED,
                        WITHDRAWN -> null;
            };
        }
        return Optional.ofNullable(approval);
    }

    /** Who called the emergency in which the approval was given, if it was given in one. */
    public Optional<Act> emergencyCall() {
        return approval()
                .filter(approval -> approval.verb() == Act.Verb.EMERGENCY_APPROVED)
                .flatMap(approval -> entries.stream()
                        .map(LedgerEntry::act)
                        .takeWhile(act -> !act.equals(approval))
                        .filter(act -> act.verb() == Act.Verb.EMERGENCY_CALLED)
                        .reduce((earlier, later) -> later)
                        .filter(call -> call.fingerprint().equals(approval.fingerprint())));
    }

    /** The reviewing desks that somebody asked for beside those of the routing table, at any submission. */
    public Set<ReviewingDesk> desksAdded() {
        return entries.stream()
                .map(LedgerEntry::act)
                .filter(act -> act.verb() == Act.Verb.DESK_ADDED)
                .flatMap(act -> Arrays.stream(ReviewingDesk.values())
                        .filter(desk -> act.detail().startsWith(desk.name() + ": ")))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReviewingDesk.class)));
    }

    /** Everybody who wrote any of the release's texts. */
    public Set<StaffId> writers() {
        return entries.stream()
                .map(LedgerEntry::act)
                .filter(act -> act.verb() == Act.Verb.DRAFTED || act.verb() == Act.Verb.REVISED)
                .map(Act::actor)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
