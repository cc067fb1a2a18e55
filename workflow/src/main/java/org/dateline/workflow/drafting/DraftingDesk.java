package org.dateline.workflow.drafting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.check.CheckedFinding;
import org.dateline.core.check.Checks;
import org.dateline.core.check.Dismissal;
import org.dateline.core.check.Finding;
import org.dateline.core.check.Findings;
import org.dateline.core.check.Severity;
import org.dateline.core.compose.Composer;
import org.dateline.core.compose.PageIntake;
import org.dateline.core.compose.TextImport;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.PictureIntake;
import org.dateline.core.picture.Pictures;
import org.dateline.core.release.Editions;
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
import org.dateline.core.visit.VisitId;
import org.dateline.core.visit.VisitRecord;
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
    private final Editions editions;
    private final Visits visits;
    private final Staff staff;
    private final ReleaseProcess process;
    private final RequiredReviews requiredReviews;
    private final DocumentPress press;
    private final Pictures pictures;
    private final PictureIntake intake;
    private final PageIntake pages;
    private final Checks checks;
    private final Findings findings;
    private final Composer composer;
    private final WorkingCopies copies;
    private final TransactionTemplate transactions;
    private final Organization organization;
    private final Clock clock;

    DraftingDesk(
            Releases releases,
            Editions editions,
            Visits visits,
            Staff staff,
            ReleaseProcess process,
            RequiredReviews requiredReviews,
            DocumentPress press,
            Pictures pictures,
            PictureIntake intake,
            PageIntake pages,
            Checks checks,
            Findings findings,
            Composer composer,
            WorkingCopies copies,
            Organization organization,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.releases = releases;
        this.editions = editions;
        this.visits = visits;
        this.staff = staff;
        this.transactions = new TransactionTemplate(transactions);
        this.process = process;
        this.requiredReviews = requiredReviews;
        this.press = press;
        this.pictures = pictures;
        this.intake = intake;
        this.pages = pages;
        this.checks = checks;
        this.findings = findings;
        this.composer = composer;
        this.copies = copies;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * A first text from all that is on record about a visit; blank in a language in which none is written.
     *
     * @throws IllegalArgumentException if no such visit is on record
     */
    @Transactional(readOnly = true)
    public ReleaseText compose(ReleaseType type, Language language, VisitId id) {
        VisitRecord record =
                visits.record(id).orElseThrow(() -> new IllegalArgumentException("no visit is on record as " + id));
        if (!composer.writes(language)) {
            return blank(language);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), organization.zone());
        LocalDate lastDay = record.visit().period().lastDay();
        // A visit told of later is told of as if on its last day.
        return composer.compose(type, language, record, today.isAfter(lastDay) ? lastDay : today);
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
        return withStandingParts(TextImport.read(words(file), language));
    }

    /**
     * The words of a file that somebody brought, to be shown before anything is begun; of a page in HTML, what it says.
     *
     * @throws org.dateline.core.compose.UnreadableTextException if the file is no text; nothing of it is kept
     */
    public String words(byte[] file) {
        if (PageIntake.isMeant(file)) {
            return pages.read(file);
        }
        String words = TextImport.words(file);
        return PageIntake.isMeant(words) ? pages.read(words) : words;
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
        findings.keep(release.id(), 1, check(release, text));
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
        revise(releases.locked(id), text, base, by);
    }

    private void revise(Release release, ReleaseText text, int base, StaffId by) {
        if (release.revise(text, base, by, clock.instant())) {
            releases.save(release);
            findings.keep(release.id(), release.currentRevision().number(), check(release, text));
        }
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
        revise(release, earlier.text(), release.currentRevision().number(), by);
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
        List<Finding> found = check(release, current.text());
        List<CheckedFinding> inTheWay = CheckedFinding.of(found, findings.dismissals(id)).stream()
                .filter(CheckedFinding::holdsUpSubmission)
                .toList();
        if (!inTheWay.isEmpty()) {
            throw new TextNotReadyException(
                    id, inTheWay.stream().map(CheckedFinding::finding).toList());
        }
        findings.keep(id, current.number(), found);
        press.preview(release.state(), current);
        release.submit(seen, requiredReviews.of(release), by, clock.instant());
        releases.save(release);
        copies.delete(id, by);
        process.submitted(id, release.stage());
    }

    /**
     * Says why a warning does not hold.
     *
     * @param finding its {@link Finding#id()}
     * @throws UnknownFindingException if the checks say nothing of the kind of the text as it is now, or it is no warning
     */
    public void dismiss(ReleaseId id, String finding, String reason, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        Release release = releases.locked(id);
        Finding warning = check(release, releases.currentRevision(release).text()).stream()
                .filter(found -> found.id().equals(finding) && found.severity() == Severity.WARNING)
                .findFirst()
                .orElseThrow(() -> new UnknownFindingException(id));
        Instant now = clock.instant();
        release.dismissWarning(warning.key(), reason, by, now);
        releases.save(release);
        findings.dismiss(id, new Dismissal(finding, warning.key(), reason, by, now));
    }

    /** Lets a dismissed warning hold again; nothing happens if it is not dismissed. */
    public void takeDismissalBack(ReleaseId id, String finding, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        Release release = releases.locked(id);
        findings.dismissals(id).stream()
                .filter(dismissal -> dismissal.finding().equals(finding))
                .forEach(dismissal -> {
                    release.takeDismissalBack(dismissal.key(), by, clock.instant());
                    releases.save(release);
                    findings.takeBack(id, finding);
                });
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
                digest -> pictures.outline(digest).isPresent(),
                editions.textTranslatedBy(release.id(), releases).orElse(null));
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
