package org.dateline.workflow.correction;

import java.util.Optional;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.publication.PublishedItem;
import org.dateline.core.release.Reference;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseState;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.Releases;
import org.dateline.core.release.Revision;
import org.dateline.core.rendition.Organization;
import org.springframework.stereotype.Component;

/** Finds, for a release that corrects another, the text that the public has. */
@Component
public class Corrigenda {

    private final Releases releases;
    private final Publications publications;
    private final Organization organization;

    Corrigenda(Releases releases, Publications publications, Organization organization) {
        this.releases = releases;
        this.publications = publications;
        this.organization = organization;
    }

    /**
     * What a correction corrects; none if the release is no correction, is public itself, or what it would correct was
     * withdrawn.
     *
     * @param after the text as corrected
     */
    public Optional<Correcting> of(ReleaseState release, Revision after) {
        return release.correctsIfAny()
                .filter(original -> !release.stage().isFinal())
                .flatMap(this::itemOf)
                .filter(item -> !item.isWithdrawn())
                .map(item -> correcting(release, item, after));
    }

    private Correcting correcting(ReleaseState release, PublishedItem item, Revision after) {
        Publication current = current(item);
        boolean minor = release.reference().isMinorChange();
        return new Correcting(
                item.id(),
                current,
                textOf(current),
                after,
                minor ? new Reference(current.reference()) : release.reference(),
                minor,
                organization.zone());
    }

    /** The release whose text is public under another's address: itself, or what corrects it; none if nothing is. */
    public Optional<ReleaseId> standing(ReleaseId original) {
        return itemOf(original).map(item -> new ReleaseId(current(item).origin().release()));
    }

    /** What the public finds under a release's address, if it was ever published. */
    Optional<PublishedItem> itemOf(ReleaseId original) {
        return publications.ofRelease(original.value()).flatMap(first -> publications.item(first.id()));
    }

    /** The words that are public under an address. */
    ReleaseText currentText(PublishedItem item) {
        return textOf(current(item));
    }

    private Publication current(PublishedItem item) {
        return publications
                .find(item.current())
                .orElseThrow(() -> new IllegalStateException("nothing was published as " + item.current()));
    }

    private ReleaseText textOf(Publication publication) {
        Publication.Origin origin = publication.origin();
        return releases.revision(new ReleaseId(origin.release()), origin.revision())
                .orElseThrow(() -> new IllegalStateException("the office lost the text of " + publication.id()))
                .text();
    }
}
