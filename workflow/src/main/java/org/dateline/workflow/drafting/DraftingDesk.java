package org.dateline.workflow.drafting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.check.Checks;
import org.dateline.core.check.Finding;
import org.dateline.core.compose.Composer;
import org.dateline.core.compose.TextImport;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.PictureIntake;
import org.dateline.core.picture.Pictures;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Releases;
import org.dateline.core.release.Revision;
import org.dateline.core.release.UnknownReleaseException;
import org.dateline.core.rendition.Organization;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitId;
import org.dateline.core.visit.Visits;
import org.dateline.core.workingcopy.WorkingCopies;
import org.dateline.workflow.approval.DocumentPress;
import org.dateline.workflow.engine.ReleaseProcess;
import org.dateline.workflow.engine.RequiredReviews;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Where press officers write releases and hand them in. */
@Service
@Transactional
public class DraftingDesk {

    private final Releases releases;
    private final Visits visits;
    private final Staff staff;
    private final ReleaseProcess process;
    private final RequiredReviews requiredReviews;
    private final DocumentPress press;
    private final Pictures pictures;
    private final PictureIntake intake;
    private final Checks checks;
    private final WorkingCopies copies;
    private final TransactionTemplate transactions;
    private final Organization organization;
    private final Clock clock;

    DraftingDesk(
            Releases releases,
            Visits visits,
            Staff staff,
            ReleaseProcess process,
            RequiredReviews requiredReviews,
            DocumentPress press,
            Pictures pictures,
            PictureIntake intake,
            Checks checks,
            WorkingCopies copies,
            Organization organization,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.releases = releases;
        this.visits = visits;
        this.staff = staff;
        this.transactions = new TransactionTemplate(transactions);
        this.process = process;
        this.requiredReviews = requiredReviews;
        this.press = press;
        this.pictures = pictures;
        this.intake = intake;
        this.checks = checks;
        this.copies = copies;
        this.organization = organization;
        this.clock = clock;
    }

    /** A first text, in English, from a visit's facts. */
    public ReleaseText compose(Visit visit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), organization.zone());
        LocalDate lastDay = visit.period().lastDay();
        // A visit told of later is told of as if on its last day.
        LocalDate date = today.isAfter(lastDay) ? lastDay : today;
        return Composer.compose(
                visit,
                organization.city(Language.ENGLISH),
                date,
                organization.contacts(),
                organization.boilerplate(Language.ENGLISH));
    }

    /** A text with nothing in it but what the organization puts on every release. */
    public ReleaseText blank(Language language) {
        return withStandingParts(ReleaseText.blank(language));
    }

    /**
     * A text that somebody brought, with what the organization puts on every release.
     *
     * @throws org.dateline.core.compose.UnreadableTextException if the file is no text; nothing of it is kept
     */
    public ReleaseText imported(byte[] file, Language language) {
        return withStandingParts(TextImport.read(file, language));
    }

    /** A text with what the organization puts on every release, unless it brings its own. */
    public ReleaseText withStandingParts(ReleaseText text) {
        String city = text.dateline().city().isEmpty()
                ? organization.city(text.language())
                : text.dateline().city();
        return new ReleaseText(
                text.language(),
                text.headline(),
                text.subhead(),
                new Dateline(city, text.dateline().date()),
                text.body(),
                text.notesToEditors(),
                text.contacts().isEmpty() ? organization.contacts() : text.contacts(),
                text.boilerplateIfAny()
                        .or(() -> organization.boilerplate(text.language()))
                        .orElse(null),
                text.embargo());
    }

    /** Starts a new release with a first text. */
    public ReleaseId draft(ReleaseType type, Optional<VisitId> visit, ReleaseText text, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        Instant now = clock.instant();
        int year = LocalDate.ofInstant(now, organization.zone()).getYear();
        Release release = Release.draft(
                ReleaseId.random(), releases.nextReference(type, year), type, visit, new Revision(1, text, by, now));
        releases.save(release);
        process.drafted(release.id());
        return release.id();
    }

    /**
     * Saves a new text. The same text again makes no new revision.
     *
     * @param base the number of the revision that the writer had before them
     * @throws org.dateline.core.release.RefusedException if that is no longer the last one
     */
    public void revise(ReleaseId id, ReleaseText text, int base, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        Release release = releases.locked(id);
        release.revise(text, base, by, clock.instant());
        releases.save(release);
    }

    /**
     * Makes an earlier text the newest one again: a new revision with the same words. Nothing of the others is lost.
     *
     * @throws org.dateline.core.release.RefusedException if the release is no draft
     */
    public void restore(ReleaseId id, int number, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        Release release = releases.locked(id);
        Revision earlier = releases.revision(id, number).orElseThrow(() -> new UnknownReleaseException(id));
        release.revise(earlier.text(), release.currentRevision().number(), by, clock.instant());
        releases.save(release);
    }

    /**
     * Takes in a picture for a draft. It stands in no text yet: whoever writes it puts it there.
     *
     * @param upload the file as somebody has it
     * @throws org.dateline.core.picture.UnusablePictureException if it is no picture that the office can use
     * @throws org.dateline.core.release.RefusedException if the release is no draft
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Picture addPicture(ReleaseId id, byte[] upload, StaffId by) {
        transactions.executeWithoutResult(begun -> expectDraft(id, by));
        // A large picture takes seconds: no connection waits for it.
        Picture picture = intake.take(upload);
        transactions.executeWithoutResult(begun -> {
            expectDraft(id, by);
            pictures.save(picture, by, clock.instant());
        });
        return picture;
    }

    private void expectDraft(ReleaseId id, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        releases.locked(id).expectDraft();
    }

    /**
     * Hands the text in to the reviewing desks.
     *
     * @param seen the text that the officer had before them
     * @throws TextNotReadyException if something must be mended first
     * @throws org.dateline.core.rendition.UnrenderableTextException if a character of it cannot be printed
     */
    public void submit(ReleaseId id, Fingerprint seen, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        Release release = releases.locked(id);
        Revision current = releases.currentRevision(release);
        List<Finding> blocking = check(release, current.text()).stream()
                .filter(Finding::blocksSubmission)
                .toList();
        if (!blocking.isEmpty()) {
            throw new TextNotReadyException(id, blocking);
        }
        press.preview(release.state(), current);
        release.submit(seen, requiredReviews.of(release.state()), by, clock.instant());
        releases.save(release);
        copies.delete(id, by);
        process.submitted(id, release.stage());
    }

    /** What the checks say of a text that the release does not have yet: it is being written. */
    @Transactional(readOnly = true)
    public List<Finding> check(ReleaseId id, ReleaseText text) {
        return check(releases.find(id).orElseThrow(() -> new UnknownReleaseException(id)), text);
    }

    private List<Finding> check(Release release, ReleaseText text) {
        return checks.of(
                text,
                release.state().visitIfAny().flatMap(visits::record).orElse(null),
                digest -> pictures.outline(digest).isPresent());
    }

    /** Takes the text back, with a reason that those who had it can read. An approver may, too. */
    public void returnToDraft(ReleaseId id, String reason, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER, Role.APPROVER);
        Release release = releases.locked(id);
        release.returnToDraft(reason, by, clock.instant());
        releases.save(release);
        process.returnedToDraft(id);
    }

    /** Gives the release up. */
    public void abandon(ReleaseId id, String reason, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        Release release = releases.locked(id);
        release.abandon(reason, by, clock.instant());
        releases.save(release);
        copies.deleteAll(id);
        process.abandoned(id);
    }
}
