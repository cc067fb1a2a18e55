package org.dateline.workflow.edition;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.core.check.Findings;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.release.Edition;
import org.dateline.core.release.Editions;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseState;
import org.dateline.core.release.ReleaseSummary;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.Releases;
import org.dateline.core.release.Revision;
import org.dateline.core.release.Stage;
import org.dateline.core.release.UnknownReleaseException;
import org.dateline.core.rendition.Organization;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.workflow.correction.Corrigenda;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.engine.ReleaseProcess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where press officers begin the editions of a release in other languages, and keep them in step with it. */
@Service
@Transactional
public class EditionDesk {

    private final Releases releases;
    private final Editions editions;
    private final Corrigenda corrigenda;
    private final DraftingDesk drafting;
    private final Findings findings;
    private final ReleaseProcess process;
    private final Organization organization;
    private final Staff staff;
    private final Clock clock;

    EditionDesk(
            Releases releases,
            Editions editions,
            Corrigenda corrigenda,
            DraftingDesk drafting,
            Findings findings,
            ReleaseProcess process,
            Organization organization,
            Staff staff,
            Clock clock) {
        this.releases = releases;
        this.editions = editions;
        this.corrigenda = corrigenda;
        this.drafting = drafting;
        this.findings = findings;
        this.process = process;
        this.organization = organization;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Begins an edition, with the words that hold of its original as a draft to be written over. Asked for at an edition, it
     * is one more of the same original.
     *
     * @throws RefusedException if there is one in that language, or the original was given up
     */
    public ReleaseId begin(ReleaseId asked, Language language, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        Release original =
                releases.locked(editions.of(asked).map(Edition::original).orElse(asked));
        Instant now = clock.instant();
        Release standing = standing(original);
        ReleaseText text = toTranslate(releases.currentRevision(standing).text(), language);
        Release edition = original.editions()
                .begin(ReleaseId.random(), new Revision(1, text, by, now), standingLanguages(original.id()));
        Edition pinned = edition.editions().pinTo(original, standing, by, now);
        releases.save(original);
        releases.save(edition);
        editions.save(pinned);
        findings.keep(edition.id(), 1, drafting.check(edition.id(), text));
        process.drafted(edition.id());
        return edition.id();
    }

    /** The release with the text that holds: the original, or what corrects it in public. */
    private Release standing(Release original) {
        return corrigenda
                .standing(original.id())
                .filter(holds -> !holds.equals(original.id()))
                .map(this::find)
                .orElse(original);
    }

    private List<Language> standingLanguages(ReleaseId original) {
        return editions.ofOriginal(original).stream()
                .map(edition -> find(edition.release()).state())
                .filter(state -> state.stage() != Stage.ABANDONED)
                .map(ReleaseState::language)
                .toList();
    }

    /** Structure, pictures, contacts and embargo stay; what the organization has in that language comes in it. */
    private ReleaseText toTranslate(ReleaseText original, Language language) {
        String city = original.dateline().city();
        boolean ours = city.equals(organization.city(original.language()));
        return new ReleaseText(
                language,
                original.headline(),
                original.subhead(),
                new Dateline(
                        ours ? organization.city(language) : city,
                        original.dateline().date()),
                original.body(),
                original.notesToEditors(),
                original.contacts(),
                original.boilerplateIfAny()
                        .flatMap(about -> organization.boilerplate(language))
                        .orElse(null),
                original.embargo());
    }

    /**
     * Says that an edition is in step with the text that holds of its original.
     *
     * @param seen that text, as the translator had it before them
     * @throws UnknownReleaseException if the release is no edition
     * @throws RefusedException if the original has been changed since, or the edition is no draft
     */
    public void pin(ReleaseId id, Fingerprint seen, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        Release edition = releases.locked(id);
        ReleaseId translated =
                editions.of(id).map(Edition::original).orElseThrow(() -> new UnknownReleaseException(id));
        Release original = releases.locked(translated);
        Release standing = standing(original);
        if (!standing.fingerprint().equals(seen)) {
            throw new RefusedException(RefusedException.Reason.STALE_REVISION, id, "be pinned");
        }
        editions.save(edition.editions().pinTo(original, standing, by, clock.instant()));
        releases.save(edition);
    }

    /** In which languages a release is, or is being translated, and how each stands. */
    @Transactional(readOnly = true)
    public EditionFile file(ReleaseId id) {
        Optional<Edition> own = editions.of(id);
        Release release = find(own.map(Edition::original).orElse(id));
        ReleaseState original = release.state();
        Release standing = standing(release);
        EditionFile.Text current = text(standing, standing.currentRevision().number(), original);
        List<EditionFile.Line> lines = editions.ofOriginal(original.id()).stream()
                .map(edition -> line(edition, current, original))
                .filter(line -> line.state().stage() != Stage.ABANDONED)
                .toList();
        List<Language> open = Arrays.stream(Language.values())
                .filter(language -> language != original.language())
                .filter(language ->
                        lines.stream().noneMatch(line -> line.state().language() == language))
                .toList();
        return new EditionFile(
                original,
                lines,
                EditionFile.isGivenUp(original) ? List.of() : open,
                own.map(edition -> new EditionFile.Translation(
                                edition,
                                original,
                                translated(edition, original),
                                current,
                                wasCorrectedSince(edition, current)))
                        .orElse(null));
    }

    private EditionFile.Line line(Edition edition, EditionFile.Text current, ReleaseState original) {
        return new EditionFile.Line(
                edition,
                find(edition.release()).state(),
                translated(edition, original),
                current,
                wasCorrectedSince(edition, current));
    }

    /**
     * A public edition is not pinned anew: whoever brings it in step corrects it, and not by a minor change. Both may be
     * corrected at the same hour, so it is enough that its correction came after the words that hold were written.
     */
    private boolean wasCorrectedSince(Edition edition, EditionFile.Text current) {
        Instant since = current.revision().at();
        return releases.corrections(edition.release()).stream()
                .filter(correction -> correction.stage() == Stage.PUBLISHED)
                .filter(correction -> !correction.reference().isMinorChange())
                .map(ReleaseSummary::stageSince)
                .anyMatch(since::isBefore);
    }

    private EditionFile.Text translated(Edition edition, ReleaseState original) {
        return text(find(edition.translated()), edition.revision(), original);
    }

    private EditionFile.Text text(Release release, int number, ReleaseState original) {
        return new EditionFile.Text(
                release.id(),
                release.id().equals(original.id()) ? null : release.state().reference(),
                releases.revision(release.id(), number).orElseThrow(() -> new UnknownReleaseException(release.id())));
    }

    private Release find(ReleaseId id) {
        return releases.find(id).orElseThrow(() -> new UnknownReleaseException(id));
    }
}
