package org.dateline.workflow.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.core.check.CheckedFinding;
import org.dateline.core.check.Checks;
import org.dateline.core.check.Finding;
import org.dateline.core.check.Findings;
import org.dateline.core.intake.Remarks;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.PictureOutline;
import org.dateline.core.picture.Pictures;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.release.Editions;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseState;
import org.dateline.core.release.ReleaseSummary;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.Releases;
import org.dateline.core.release.Revision;
import org.dateline.core.release.Stage;
import org.dateline.core.release.UnknownReleaseException;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.Rendition;
import org.dateline.core.rendition.Renditions;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.core.visit.VisitRecord;
import org.dateline.core.visit.Visits;
import org.dateline.workflow.approval.DocumentPress;
import org.dateline.workflow.correction.Corrigenda;
import org.dateline.workflow.engine.DueReviews;
import org.dateline.workflow.engine.ProcessPicture;
import org.dateline.workflow.engine.ReleaseProcess;
import org.dateline.workflow.review.Reviewers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where everybody at the desk sees what waits for them, and where every release stands. Nothing is changed here. */
@Service
@Transactional(readOnly = true)
public class TrackingDesk {

    private final Releases releases;
    private final Editions editions;
    private final Visits visits;
    private final Renditions renditions;
    private final Pictures pictures;
    private final Remarks remarks;
    private final Publications publications;
    private final Ledger ledger;
    private final Checks checks;
    private final Findings findings;
    private final Staff staff;
    private final DocumentPress press;
    private final ReleaseProcess process;
    private final DueReviews dueReviews;
    private final Reviewers reviewers;
    private final Corrigenda corrigenda;
    private final Clock clock;

    TrackingDesk(
            Releases releases,
            Editions editions,
            Visits visits,
            Renditions renditions,
            Pictures pictures,
            Remarks remarks,
            Publications publications,
            Ledger ledger,
            Checks checks,
            Findings findings,
            Staff staff,
            DocumentPress press,
            ReleaseProcess process,
            DueReviews dueReviews,
            Reviewers reviewers,
            Corrigenda corrigenda,
            Clock clock) {
        this.releases = releases;
        this.editions = editions;
        this.visits = visits;
        this.renditions = renditions;
        this.pictures = pictures;
        this.remarks = remarks;
        this.publications = publications;
        this.ledger = ledger;
        this.checks = checks;
        this.findings = findings;
        this.staff = staff;
        this.press = press;
        this.process = process;
        this.dueReviews = dueReviews;
        this.reviewers = reviewers;
        this.corrigenda = corrigenda;
        this.clock = clock;
    }

    /** What waits for somebody: what is overdue first, then the longest wait. */
    public List<InboxLine> inbox(StaffId who) {
        StaffMember member = reviewers.member(who);
        Map<ReleaseId, ReleaseSummary> byId =
                releases.summaries().stream().collect(Collectors.toMap(ReleaseSummary::id, Function.identity()));
        Instant now = clock.instant();
        List<InboxLine> lines = new ArrayList<>();
        process.waitingFor(member).forEach(task -> {
            ReleaseSummary release = byId.get(task.release());
            if (release != null) {
                lines.add(new InboxLine(
                        task,
                        release,
                        task.dueIfAny().filter(due -> due.isBefore(now)).isPresent()));
            }
        });
        lines.sort(Comparator.comparing(line -> !line.overdue()));
        return lines;
    }

    /** Every release, the one that moved last first. */
    public List<BoardLine> board() {
        List<StaffMember> everybody = reviewers.everybody();
        Map<ReleaseId, Map<ReviewingDesk, StaffId>> claims = process.claims();
        Map<ReleaseId, Map<ReviewingDesk, Instant>> times = dueReviews.times();
        return releases.summaries().stream()
                .map(line -> new BoardLine(
                        line,
                        whereabouts(
                                find(line.id()),
                                everybody,
                                claims.getOrDefault(line.id(), Map.of()),
                                times.getOrDefault(line.id(), Map.of()))))
                .toList();
    }

    /** @throws UnknownReleaseException if there is none */
    public ReleaseFile file(ReleaseId id) {
        Release release = find(id);
        ReleaseState state = release.state();
        Revision current = releases.currentRevision(release);
        VisitRecord record = state.visitIfAny().flatMap(visits::record).orElse(null);
        return new ReleaseFile(
                state,
                current,
                CheckedFinding.of(findings(state, current, record), findings.dismissals(id)),
                release.reviews().valid(),
                whereabouts(release, reviewers.everybody(), process.claims(id), times(release)),
                remarks.of(id),
                record,
                ledger.of(id.value()),
                publications.ofRelease(id.value()).map(Publication::id).orElse(null),
                corrigenda.of(state, current).orElse(null),
                releases.corrections(id));
    }

    private List<Finding> findings(ReleaseState state, Revision current, @Nullable VisitRecord record) {
        return state.stage() == Stage.DRAFT
                ? checks.of(
                        current.text(),
                        record,
                        digest -> pictures.outline(digest).isPresent(),
                        editions.textTranslatedBy(state.id(), releases).orElse(null))
                : findings.of(state.id(), current.number());
    }

    /** The file with one of its earlier texts, if there is one of that number. */
    public Optional<ReleaseFile> file(ReleaseId id, int revision) {
        return releases.revision(id, revision)
                .map(text ->
                        file(id).withText(text, CheckedFinding.of(findings.of(id, revision), findings.dismissals(id))));
    }

    /** The process, with the place of the release marked. */
    public ProcessPicture picture(ReleaseId id) {
        return process.picture(find(id).id());
    }

    public Optional<Revision> revision(ReleaseId id, int number) {
        return releases.revision(find(id).id(), number);
    }

    /** The pictures that a text shows and the office has, without their bytes. */
    public List<PictureOutline> picturesIn(ReleaseText text) {
        return ReleaseDocument.picturesShownIn(text).stream()
                .flatMap(digest -> pictures.outline(digest).stream())
                .toList();
    }

    /** A picture that any text of the release shows, or has shown. */
    public Optional<Picture> pictureShownBy(ReleaseId id, String digest) {
        List<Revision.Mark> newestFirst = new ArrayList<>(find(id).state().revisions());
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .flatMap(mark -> releases.revision(id, mark.number()).stream())
                .filter(revision ->
                        ReleaseDocument.picturesShownIn(revision.text()).contains(digest))
                .findFirst()
                .flatMap(revision -> pictures.find(digest));
    }

    /** The text as it is now, in PDF, marked as not approved on every page. */
    public Rendition preview(ReleaseId id) {
        Release release = find(id);
        return press.preview(release.state(), releases.currentRevision(release));
    }

    /** A text that is being typed, in PDF, marked as not approved on every page. Nothing of it is kept. */
    public Rendition preview(ReleaseId id, ReleaseText typed) {
        Release release = find(id);
        Revision current = releases.currentRevision(release);
        return press.preview(release.state(), new Revision(current.number(), typed, current.author(), current.at()));
    }

    /** A document of the approved text; none as long as the text is not approved. */
    public Optional<Rendition> approvedDocument(ReleaseId id, Format format) {
        Release release = find(id);
        return release.state()
                .approvalIfAny()
                .flatMap(approval ->
                        renditions.find(id, release.currentRevision().number(), format));
    }

    /** What everybody who ever worked here is called. */
    public Map<StaffId, String> names() {
        return staff.all().stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
    }

    private Release find(ReleaseId id) {
        return releases.find(id).orElseThrow(() -> new UnknownReleaseException(id));
    }

    private Map<ReviewingDesk, Instant> times(Release release) {
        return release.stage() == Stage.IN_REVIEW ? dueReviews.times().getOrDefault(release.id(), Map.of()) : Map.of();
    }

    private Whereabouts whereabouts(
            Release release,
            List<StaffMember> everybody,
            Map<ReviewingDesk, StaffId> claims,
            Map<ReviewingDesk, Instant> due) {
        ReleaseState state = release.state();
        List<ReviewingDesk> desks = switch (state.stage()) {
            case IN_REVIEW -> List.copyOf(release.reviews().outstanding());
            default -> List.of();
        };
        Map<ReviewingDesk, StaffMember> taken = new EnumMap<>(ReviewingDesk.class);
        desks.forEach(desk -> everybody.stream()
                .filter(member -> member.id().equals(claims.get(desk)))
                .forEach(claimant -> taken.put(desk, claimant)));
        List<StaffMember> people = everybody.stream()
                .filter(member -> has(release, desks, claims, member))
                .toList();
        Instant now = clock.instant();
        boolean overdue = due.values().stream().anyMatch(moment -> moment.isBefore(now));
        return new Whereabouts(state.stage(), state.stageSince(), desks, taken, due, overdue, people, state.schedule());
    }

    /** Whether it is this member's turn. */
    private static boolean has(
            Release release, List<ReviewingDesk> desks, Map<ReviewingDesk, StaffId> claims, StaffMember member) {
        boolean wroteOfIt = release.contributors().contains(member.id());
        return switch (release.stage()) {
            case DRAFT -> release.currentRevision().author().equals(member.id());
            case IN_REVIEW ->
                !wroteOfIt
                        && desks.stream()
                                .filter(desk ->
                                        claims.getOrDefault(desk, member.id()).equals(member.id()))
                                .anyMatch(member::speaksFor);
            case AWAITING_APPROVAL -> !wroteOfIt && member.may(Role.APPROVER);
            case APPROVED ->
                release.state().schedule() == null && (member.may(Role.PRESS_OFFICER) || member.may(Role.APPROVER));
            case PUBLISHED, WITHDRAWN, ABANDONED -> false;
        };
    }
}
