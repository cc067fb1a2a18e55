package org.dateline.web.desk.release;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.ledger.Act;
import org.dateline.core.ledger.LedgerEntry;
import org.dateline.core.picture.PictureOutline;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Revision;
import org.dateline.core.release.Stage;
import org.dateline.core.review.Approval;
import org.dateline.core.review.Review;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.web.page.PageWords;
import org.dateline.web.prose.ProseHtml;
import org.dateline.web.prose.TextHtml;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.inbox.ReleaseFile;

/**
 * A release as its page shows it to somebody: what it says, and what they may do to it now.
 *
 * @param pictures that its text shows and the office has
 * @param base the path under which the application answers; empty if it is the whole site
 */
record ShownRelease(
        ReleaseFile file,
        Map<StaffId, String> names,
        ZoneId zone,
        SignedIn signedIn,
        List<PictureOutline> pictures,
        PageWords words,
        String base) {

    public ReleaseText text() {
        return file.current().text();
    }

    public Stage stage() {
        return file.release().stage();
    }

    public ReleaseType type() {
        return file.release().type();
    }

    public String reference() {
        return file.release().reference().value();
    }

    /** The text as its page shows it. */
    public TextHtml html() {
        return new TextHtml(text(), this::picture);
    }

    private Optional<ProseHtml.Shown> picture(String digest) {
        return pictures.stream()
                .filter(picture -> picture.digest().equals(digest))
                .findFirst()
                .map(picture -> new ProseHtml.Shown(
                        base + ReleasesController.PATH + "/" + file.release().id() + "/pictures/" + digest,
                        picture.width(),
                        picture.height()));
    }

    /** What stands behind an act of its history, in words; empty if nothing does. */
    public String detail(Act act) {
        return new ActWords(words, names).of(act);
    }

    /** What happened to it, the last act first. */
    public List<LedgerEntry> history() {
        return file.history().stream()
                .sorted((a, b) -> Long.compare(b.number(), a.number()))
                .toList();
    }

    public String name(StaffId who) {
        return names.getOrDefault(who, who.value());
    }

    /** Who wrote any of the text, by name: none of them may approve it. */
    public String contributors() {
        return file.release().revisions().stream()
                .map(Revision.Mark::author)
                .distinct()
                .map(this::name)
                .collect(Collectors.joining(", "));
    }

    /** Who has it now, by name. */
    public String holders() {
        return file.whereabouts().people().stream().map(StaffMember::name).collect(Collectors.joining(", "));
    }

    /** An instant in the organization's zone. */
    public ZonedDateTime at(Instant instant) {
        return instant.atZone(zone);
    }

    public boolean isWriter() {
        return signedIn.isPressOfficer();
    }

    public boolean mayEdit() {
        return isWriter() && stage() == Stage.DRAFT;
    }

    /** The stages on the way that it takes, for the line above its page. */
    public List<Stage> stages() {
        if (stage() == Stage.ABANDONED) {
            return List.of(Stage.DRAFT, Stage.ABANDONED);
        }
        List<Stage> way = new ArrayList<>(
                List.of(Stage.DRAFT, Stage.IN_REVIEW, Stage.AWAITING_APPROVAL, Stage.APPROVED, Stage.PUBLISHED));
        if (stage() == Stage.WITHDRAWN) {
            way.add(Stage.WITHDRAWN);
        }
        return way;
    }

    /** What it says and offers once it is public. */
    public ShownCorrections corrections() {
        return new ShownCorrections(file, signedIn);
    }

    /** The desks for which the signed-in reviewer may speak now. */
    public List<ReviewingDesk> desksToSpeakFor() {
        return file.whereabouts().desksOf(signedIn.id());
    }

    public boolean mayApprove() {
        return stage() == Stage.AWAITING_APPROVAL && hasTurn();
    }

    /** Whether it was approved, perhaps published, without waiting for all its reviews. */
    public boolean inEmergency() {
        return file.release().approvalIfAny().filter(Approval::inEmergency).isPresent();
    }

    /** Which desks that had to clear it have not, when it was approved in an emergency. */
    public List<ReviewingDesk> missingReviews() {
        return file.release().requiredReviews().stream()
                .filter(desk -> file.reviews().stream().noneMatch(review -> review.desk() == desk))
                .sorted()
                .toList();
    }

    public boolean emergencyCalled() {
        return file.release().emergencyIfAny().isPresent();
    }

    public boolean mayCallEmergency() {
        return emergencyIsOpen() && (signedIn.isApprover() || signedIn.isReviewer()) && !emergencyCalled();
    }

    public boolean mayApproveInEmergency() {
        return emergencyIsOpen()
                && signedIn.isApprover()
                && file.release()
                        .emergencyIfAny()
                        .filter(call -> !call.caller().equals(signedIn.id()))
                        .isPresent();
    }

    /** A desk that asked for changes is not outvoted; who wrote of it has no part in it. */
    private boolean emergencyIsOpen() {
        return (stage() == Stage.IN_REVIEW || stage() == Stage.AWAITING_APPROVAL)
                && file.reviews().stream().allMatch(Review::isCleared)
                && file.release().revisions().stream()
                        .noneMatch(mark -> mark.author().equals(signedIn.id()));
    }

    public boolean mayPublish() {
        return stage() == Stage.APPROVED && (signedIn.isApprover() || isWriter());
    }

    public boolean mayReturn() {
        return isWriter() && (stage() == Stage.IN_REVIEW || stage() == Stage.AWAITING_APPROVAL) || mayPublish();
    }

    public boolean mayAbandon() {
        return isWriter() && !stage().isFinal();
    }

    /** Whether the record of its publication can be theirs, as one file. */
    public boolean mayTakeRecord() {
        return file.publicationIfAny().isPresent()
                && (isWriter() || signedIn.isApprover() || signedIn.isAdministrator());
    }

    public boolean isApproved() {
        return file.release().approvalIfAny().isPresent();
    }

    private boolean hasTurn() {
        return file.whereabouts().people().stream()
                .anyMatch(person -> person.id().equals(signedIn.id()));
    }
}
