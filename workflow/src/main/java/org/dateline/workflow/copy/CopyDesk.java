package org.dateline.workflow.copy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.copy.CopyWording;
import org.dateline.core.copy.EmbargoedCopies;
import org.dateline.core.copy.EmbargoedCopy;
import org.dateline.core.copy.EmbargoedCopyId;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.ledger.History;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.link.LinkToken;
import org.dateline.core.outbox.Letter;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.outbox.Outbox;
import org.dateline.core.outbox.OutboxMail;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.PictureOutline;
import org.dateline.core.picture.Pictures;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.publication.Publications;
import org.dateline.core.release.Embargo;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseState;
import org.dateline.core.release.Releases;
import org.dateline.core.release.Revision;
import org.dateline.core.release.Stage;
import org.dateline.core.release.UnknownReleaseException;
import org.dateline.core.rendition.Organization;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseDocument.Standing;
import org.dateline.core.rendition.Rendition;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.workflow.approval.DocumentPress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where trusted media get an approved text before its hour, and where they read it. Nothing that is not approved is ever
 * shown; and what is shown is checked each time as the gate checks it, against the text as it is stored and the ledger.
 */
@Service
@Transactional
public class CopyDesk {

    private static final int LONGEST_DAYS = 30;

    private final EmbargoedCopies copies;
    private final CopyWording wording;
    private final Outbox outbox;
    private final Releases releases;
    private final Publications publications;
    private final Pictures pictures;
    private final DocumentPress press;
    private final Staff staff;
    private final Organization organization;
    private final Ledger ledger;

    CopyDesk(
            EmbargoedCopies copies,
            CopyWording wording,
            Outbox outbox,
            Releases releases,
            Publications publications,
            Pictures pictures,
            DocumentPress press,
            Staff staff,
            Organization organization,
            Ledger ledger) {
        this.copies = copies;
        this.wording = wording;
        this.outbox = outbox;
        this.releases = releases;
        this.publications = publications;
        this.pictures = pictures;
        this.press = press;
        this.staff = staff;
        this.organization = organization;
        this.ledger = ledger;
    }

    /**
     * Gives somebody a copy of the approved text. The link is in the mail that they get, and nowhere else.
     *
     * @param seen the text that whoever gives it had before them
     * @param employer whom the recipient works for
     * @param lastDay the last day, in the organization's zone, on which the link leads anywhere
     * @throws org.dateline.core.rendition.UnrenderableTextException if the PDF cannot show a character of the name
     */
    public EmbargoedCopyId give(
            ReleaseId id, Fingerprint seen, MailAddress recipient, String employer, LocalDate lastDay, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER, Role.APPROVER);
        Release release = releases.locked(id);
        Instant now = publications.databaseTime();
        Revision revision = releases.currentRevision(release);
        Embargo embargo = release.expectKeptBack(revision, history(id), now);
        if (embargo.hasLiftedAt(now)) {
            throw new RefusedException(RefusedException.Reason.NOT_KEPT_BACK, id, "be shown before its hour");
        }
        if (!revision.fingerprint().equals(seen)) {
            throw new RefusedException(RefusedException.Reason.OTHER_FINGERPRINT, id, "be shown before its hour");
        }
        if (lastDay.isBefore(day(now)) || lastDay.isAfter(latestDay(embargo))) {
            throw new IllegalArgumentException("no day on which the link to a copy can end: " + lastDay);
        }
        EmbargoedCopy copy = new EmbargoedCopy(
                EmbargoedCopyId.random(),
                id,
                revision.number(),
                release.state().approvalIfAny().orElseThrow().at(),
                recipient,
                employer.strip(),
                by,
                now,
                lastDay.plusDays(1).atStartOfDay(organization.zone()).toInstant(),
                null,
                List.of());
        // A name that cannot be printed is refused now, and not when the recipient asks for the PDF.
        pdf(copy, release.state(), revision, embargo);
        LinkToken token = LinkToken.random();
        copies.give(copy, token);
        ReleaseState state = release.state();
        Letter letter = wording.link(copy, state.reference(), state.type(), state.language(), embargo, token);
        outbox.add(
                OutboxMail.plain(OutboxMail.Kind.EMBARGOED_COPY, id, recipient, letter.subject(), letter.text(), now));
        ledger.append(release.act(Verb.COPY_GIVEN, by, now, copy.reader()));
        return copy.id();
    }

    /** Takes the link to a copy back: from now on it leads nowhere. */
    public void withdraw(ReleaseId id, EmbargoedCopyId given, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER, Role.APPROVER);
        Release release = releases.locked(id);
        EmbargoedCopy copy = copies.find(given)
                .filter(found -> found.release().equals(id))
                .orElseThrow(() -> new UnknownReleaseException(id));
        if (copy.withdrawnIfAny().isEmpty()) {
            Instant now = publications.databaseTime();
            copies.withdraw(given, by, now);
            ledger.append(release.act(Verb.COPY_WITHDRAWN, by, now, copy.reader()));
        }
    }

    /** The copies of a release, the last first, with what was done with them. */
    @Transactional(readOnly = true)
    public List<CopyOfRelease> of(ReleaseId id) {
        List<EmbargoedCopy> given = copies.of(id);
        if (given.isEmpty()) {
            return List.of();
        }
        Release release = find(id);
        Instant now = publications.databaseTime();
        return given.stream()
                .map(copy -> new CopyOfRelease(copy, leads(copy, release, now)))
                .toList();
    }

    private CopyOfRelease.Leads leads(EmbargoedCopy copy, Release release, Instant now) {
        if (!copy.isHeld(now)) {
            return CopyOfRelease.Leads.NOWHERE;
        }
        if (publication(copy, release).isPresent()) {
            return CopyOfRelease.Leads.TO_THE_NEWSROOM;
        }
        return text(copy, release, now).isPresent() ? CopyOfRelease.Leads.TO_THE_TEXT : CopyOfRelease.Leads.NOWHERE;
    }

    /** Until when a release is kept back, if somebody may be given a copy of it by them now. */
    @Transactional(readOnly = true)
    public Optional<Embargo> giveable(ReleaseId id, StaffId who) {
        StaffMember member = staff.find(who).orElseThrow();
        Release release = find(id);
        if (release.stage() != Stage.APPROVED || !member.may(Role.PRESS_OFFICER) && !member.may(Role.APPROVER)) {
            return Optional.empty();
        }
        Instant now = publications.databaseTime();
        return keptBack(release, releases.currentRevision(release), now).filter(embargo -> !embargo.hasLiftedAt(now));
    }

    public LocalDate today() {
        return day(publications.databaseTime());
    }

    /** The day on which a link ends if nobody chooses another: the one after the embargo, so that it leads on to the newsroom. */
    public LocalDate usualLastDay(Embargo embargo) {
        return day(embargo.until()).plusDays(1);
    }

    /** The last day on which a link can end. */
    public LocalDate latestDay(Embargo embargo) {
        return day(embargo.until()).plusDays(LONGEST_DAYS);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, organization.zone());
    }

    /**
     * Lets a recipient in, and notes in the ledger that they read the text.
     *
     * @throws UnknownCopyException if the link leads nowhere
     */
    public OpenedCopy enter(String token) {
        EmbargoedCopy copy = held(token);
        Release release = releases.locked(copy.release());
        Optional<PublicationId> published = publication(copy, release);
        if (published.isPresent()) {
            return new OpenedCopy.Published(published.get());
        }
        OpenedCopy.Text text = opened(copy, release);
        note(text, release, EmbargoedCopy.What.READ, Verb.COPY_READ);
        return text;
    }

    /**
     * The text as a PDF that names the recipient on every page; the ledger notes it.
     *
     * @throws UnknownCopyException if the link leads nowhere, or the text is published by now
     */
    public Rendition download(String token) {
        EmbargoedCopy copy = held(token);
        Release release = releases.locked(copy.release());
        OpenedCopy.Text text = opened(copy, release);
        Rendition pdf = pdf(copy, text.release(), text.revision(), text.embargo());
        note(text, release, EmbargoedCopy.What.DOWNLOADED, Verb.COPY_DOWNLOADED);
        return pdf;
    }

    /**
     * A picture of the text.
     *
     * @throws UnknownCopyException if the link leads nowhere, or the text is published by now
     */
    @Transactional(readOnly = true)
    public Optional<Picture> picture(String token, String digest) {
        EmbargoedCopy copy = held(token);
        return opened(copy, find(copy.release())).pictures().stream()
                .filter(shown -> shown.digest().equals(digest))
                .findFirst()
                .flatMap(shown -> pictures.find(digest));
    }

    private EmbargoedCopy held(String token) {
        Instant now = publications.databaseTime();
        return LinkToken.read(token)
                .flatMap(copies::ofToken)
                .filter(copy -> copy.isHeld(now))
                .orElseThrow(UnknownCopyException::new);
    }

    private OpenedCopy.Text opened(EmbargoedCopy copy, Release release) {
        return text(copy, release, publications.databaseTime()).orElseThrow(UnknownCopyException::new);
    }

    private Optional<OpenedCopy.Text> text(EmbargoedCopy copy, Release release, Instant now) {
        if (!copy.isHeld(now) || !copy.isOfApproval(release)) {
            return Optional.empty();
        }
        Revision revision = releases.currentRevision(release);
        List<PictureOutline> shown = ReleaseDocument.picturesShownIn(revision.text()).stream()
                .flatMap(digest -> pictures.outline(digest).stream())
                .toList();
        return keptBack(release, revision, now)
                .map(embargo -> new OpenedCopy.Text(copy, release.state(), revision, embargo, now, shown));
    }

    private Optional<Embargo> keptBack(Release release, Revision revision, Instant now) {
        try {
            return Optional.of(release.expectKeptBack(revision, history(release.id()), now));
        } catch (RefusedException notToBeShown) {
            return Optional.empty();
        }
    }

    /** The publication of the very text, under the very approval, of which this is a copy. */
    private Optional<PublicationId> publication(EmbargoedCopy copy, Release release) {
        return release.state().revisions().stream()
                .filter(mark -> mark.number() == copy.revision())
                .flatMap(mark -> publications.withFingerprint(mark.fingerprint().hex()).stream())
                .filter(found -> found.origin()
                        .equals(new Publication.Origin(release.id().value(), copy.revision())))
                .filter(found -> found.approvedAt().equals(copy.approvedAt()))
                .map(Publication::id)
                .findFirst();
    }

    private void note(OpenedCopy.Text text, Release release, EmbargoedCopy.What what, Verb verb) {
        copies.used(text.copy().id(), new EmbargoedCopy.Use(what, text.at()));
        ledger.append(release.act(verb, StaffId.MEDIA, text.at(), text.copy().reader()));
    }

    private Rendition pdf(EmbargoedCopy copy, ReleaseState release, Revision revision, Embargo embargo) {
        return press.embargoedCopy(
                release,
                revision,
                release.approvalIfAny().orElseThrow(),
                new Standing.EmbargoedCopy(copy.reader(), embargo));
    }

    private History history(ReleaseId id) {
        return new History(ledger.of(id.value()));
    }

    private Release find(ReleaseId id) {
        return releases.find(id).orElseThrow(() -> new UnknownReleaseException(id));
    }
}
