package org.dateline.workflow.publication;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.ledger.History;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.Pictures;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.publication.Publications;
import org.dateline.core.publication.PublishedEditions;
import org.dateline.core.publication.Subject;
import org.dateline.core.record.Sheet;
import org.dateline.core.release.Answerable;
import org.dateline.core.release.Edition;
import org.dateline.core.release.Editions;
import org.dateline.core.release.Embargo;
import org.dateline.core.release.Reference;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseCorrections;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseState;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.Releases;
import org.dateline.core.release.Revision;
import org.dateline.core.release.Schedule;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.MissingPictureException;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.Rendition;
import org.dateline.core.rendition.Renditions;
import org.dateline.core.review.Approval;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.core.visit.Visits;
import org.dateline.workflow.correction.Correcting;
import org.dateline.workflow.correction.Corrigenda;
import org.dateline.workflow.engine.ReleaseProcess;
import org.dateline.workflow.record.RecordKeeper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the hour is chosen, and the gate through which every publication goes. */
@Service
@Transactional
public class PublicationDesk {

    private final Releases releases;
    private final Editions editions;
    private final Renditions renditions;
    private final Pictures pictures;
    private final Publications publications;
    private final PublishedEditions publishedEditions;
    private final Visits visits;
    private final Ledger ledger;
    private final Corrigenda corrigenda;
    private final Staff staff;
    private final ReleaseProcess process;
    private final RecordKeeper records;
    private final SignedCopyPress signedCopies;

    PublicationDesk(
            Releases releases,
            Editions editions,
            Renditions renditions,
            Pictures pictures,
            Publications publications,
            PublishedEditions publishedEditions,
            Visits visits,
            Ledger ledger,
            Corrigenda corrigenda,
            Staff staff,
            ReleaseProcess process,
            RecordKeeper records,
            SignedCopyPress signedCopies) {
        this.releases = releases;
        this.editions = editions;
        this.renditions = renditions;
        this.pictures = pictures;
        this.publications = publications;
        this.publishedEditions = publishedEditions;
        this.visits = visits;
        this.ledger = ledger;
        this.corrigenda = corrigenda;
        this.staff = staff;
        this.process = process;
        this.records = records;
        this.signedCopies = signedCopies;
    }

    /** Publishes an approved release at once. */
    public void publishNow(ReleaseId id, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER, Role.APPROVER);
        releases.locked(id).expectApproved();
        process.publishedNow(id, by);
    }

    /** Chooses, or changes, the hour at which an approved release is published. */
    public void schedule(ReleaseId id, Schedule schedule, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER, Role.APPROVER);
        Release release = releases.locked(id);
        ReleaseText text = releases.currentRevision(release).text();
        release.schedule(schedule, embargoOver(id, text), by, publications.databaseTime());
        releases.save(release);
        process.scheduled(id, schedule.at());
    }

    /** An edition waits for its own embargo, and for its original's. */
    private Optional<Embargo> embargoOver(ReleaseId id, ReleaseText text) {
        Optional<Embargo> translated = editions.of(id)
                .flatMap(edition -> releases.find(edition.original()))
                .map(releases::currentRevision)
                .flatMap(original -> original.text().embargoIfAny());
        return Stream.of(text.embargoIfAny(), translated)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Embargo::until));
    }

    /** Takes the chosen hour back, until the last moment: if the gate was passed meanwhile, that is what holds. */
    public void takeHourBack(ReleaseId id, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER, Role.APPROVER);
        Release release = releases.locked(id);
        release.takeHourBack(by, publications.databaseTime());
        releases.save(release);
        process.hourTakenBack(id);
    }

    /**
     * The gate. Checks everything once more under the release's lock and by the database's clock, then makes the release
     * public. The process comes here; called twice it publishes once.
     *
     * @param by who publishes, or {@link StaffId#SCHEDULE}
     */
    public void passGate(ReleaseId id, StaffId by) {
        Optional<Release> original = lockedOriginalOf(id);
        Release release = releases.locked(id);
        Instant now = publications.databaseTime();
        Approval approval = release.state()
                .approvalIfAny()
                .orElseThrow(() -> new RefusedException(RefusedException.Reason.NOT_APPROVED, id, "be published"));
        Answerable people = new Answerable(
                member(approval.approver()),
                approval.callerIfAny().map(this::member).orElse(null));
        Revision revision = releases.currentRevision(release);
        release.expectOnRecord(new History(ledger.of(id.value())));
        Optional<Correcting> correcting = corrigenda.of(release.state(), revision);
        List<Rendition> documents = correcting.map(Correcting::formats).orElseGet(Format::ofRelease).stream()
                .map(format -> document(id, revision, format))
                .toList();
        Optional<Edition> edition = editions.of(id);
        edition.ifPresent(translated -> {
            Release translatedRelease = releases.locked(translated.original());
            release.editions()
                    .expectOriginalOpen(
                            translatedRelease,
                            releases.currentRevision(translatedRelease).text().embargoIfAny(),
                            now);
        });
        List<Sheet> record = records.write(release, revision);
        release.publish(revision, people, digests(documents, record), by, now);
        records.keep(release, revision, record);
        List<Picture> shown = ReleaseDocument.picturesShownIn(revision.text()).stream()
                .map(digest -> pictures.find(digest).orElseThrow(() -> new MissingPictureException(digest)))
                .toList();
        Publication publication = publication(
                release.state(),
                correcting.map(Correcting::reference).orElse(release.state().reference()),
                revision,
                approval,
                documents,
                shown,
                now);
        Map<String, byte[]> bytes =
                documents.stream().collect(Collectors.toMap(d -> d.format().key(), Rendition::bytes));
        Map<String, byte[]> images = shown.stream().collect(Collectors.toMap(Picture::digest, Picture::bytes));
        if (correcting.isPresent()) {
            Correcting correction = correcting.get();
            publications.correct(correction.item(), publication, correction.corrigendum(), bytes, images);
        } else {
            publications.publish(publication, bytes, images);
        }
        signedCopies.press(publication.id(), documents, now);
        edition.ifPresent(translated ->
                publishedEditions.tie(publication.id(), translated.original().value()));
        releases.save(release);
        original.ifPresent(corrected -> {
            corrected.corrections().made(release, by, now);
            releases.save(corrected);
        });
    }

    /**
     * What the release corrects, locked before the release itself, as whoever withdraws it does.
     *
     * @throws RefusedException if that is not public any more
     */
    private Optional<Release> lockedOriginalOf(ReleaseId id) {
        Optional<Release> original = releases.find(id)
                .flatMap(release -> release.state().correctsIfAny())
                .map(releases::locked);
        original.map(Release::corrections).ifPresent(ReleaseCorrections::expectPossible);
        return original;
    }

    private StaffMember member(StaffId id) {
        return staff.find(id).orElseThrow(() -> new IllegalStateException("the staff's list lost " + id));
    }

    private static Map<String, String> digests(List<Rendition> documents, List<Sheet> record) {
        Map<String, String> digests = new TreeMap<>(
                documents.stream().collect(Collectors.toMap(d -> d.format().key(), Rendition::digest)));
        digests.put("record", Sheet.digestOf(record));
        return digests;
    }

    private Rendition document(ReleaseId id, Revision revision, Format format) {
        return renditions
                .find(id, revision.number(), format)
                .orElseThrow(() -> new IllegalStateException(
                        "release " + id + " has no " + format + " of its approved revision " + revision.number()));
    }

    private Publication publication(
            ReleaseState release,
            Reference reference,
            Revision revision,
            Approval approval,
            List<Rendition> documents,
            List<Picture> pictures,
            Instant now) {
        ReleaseText text = revision.text();
        return new Publication(
                PublicationId.random(),
                new Publication.Origin(release.id().value(), revision.number()),
                reference.value(),
                release.type().name(),
                text.language(),
                text.headline(),
                text.subhead(),
                text.dateline(),
                text.body(),
                text.notesToEditors(),
                text.boilerplate(),
                text.contacts(),
                revision.fingerprint(),
                approval.approver().value(),
                approval.callerIfAny().map(StaffId::value).orElse(null),
                approval.at(),
                now,
                documents.stream()
                        .map(d -> new Publication.Document(
                                d.format().key(),
                                d.format().fileName(reference, text.language()),
                                d.format().mediaType(),
                                d.digest(),
                                d.length()))
                        .toList(),
                pictures.stream()
                        .map(p -> new Publication.Shown(p.digest(), p.format().mediaType(), p.width(), p.height()))
                        .toList(),
                release.visitIfAny()
                        .flatMap(visits::find)
                        .map(visit -> Subject.of(visit, text.words()))
                        .orElse(null));
    }
}
