package org.dateline.workflow.approval;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.Pictures;
import org.dateline.core.release.ReleaseState;
import org.dateline.core.release.Revision;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.MissingPictureException;
import org.dateline.core.rendition.Organization;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.rendition.Rendition;
import org.dateline.core.rendition.Verification;
import org.dateline.core.review.Approval;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets releases on the organization's paper, in every format. */
@Component
public class DocumentPress {

    private final List<ReleaseRenderer> renderers;
    private final Organization organization;
    private final Pictures pictures;
    private final Verification verification;

    DocumentPress(
            List<ReleaseRenderer> renderers, Organization organization, Pictures pictures, Verification verification) {
        this.renderers = List.copyOf(renderers);
        this.organization = organization;
        this.pictures = pictures;
        this.verification = verification;
    }

    /**
     * The documents of the approved text, one in each format.
     *
     * @throws MissingPictureException if it shows a picture that the office does not have
     */
    public List<Rendition> documents(ReleaseState release, Revision approved, Approval approval) {
        URI verifyAt = verification.addressOf(approved.fingerprint());
        ReleaseDocument document =
                document(release, approved, verifyAt, approval.at(), ReleaseDocument.Standing.RELEASE);
        return renderers.stream().map(renderer -> render(renderer, document)).toList();
    }

    /**
     * The text in PDF, marked as not approved on every page.
     *
     * @throws org.dateline.core.rendition.UnrenderableTextException if a character of it cannot be printed
     * @throws MissingPictureException if it shows a picture that the office does not have
     */
    public Rendition preview(ReleaseState release, Revision revision) {
        return render(pdf(), document(release, revision, null, revision.at(), ReleaseDocument.Standing.PREVIEW));
    }

    /**
     * The approved text in PDF before its hour, with somebody's name and the embargo on every page.
     *
     * @throws org.dateline.core.rendition.UnrenderableTextException if a character of the name cannot be printed
     */
    public Rendition embargoedCopy(
            ReleaseState release,
            Revision approved,
            Approval approval,
            ReleaseDocument.Standing.EmbargoedCopy standing) {
        return render(pdf(), document(release, approved, null, approval.at(), standing));
    }

    private ReleaseRenderer pdf() {
        return renderers.stream()
                .filter(renderer -> renderer.format() == Format.PDF)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing sets a PDF"));
    }

    private static Rendition render(ReleaseRenderer renderer, ReleaseDocument document) {
        return new Rendition(renderer.format(), renderer.render(document));
    }

    private ReleaseDocument document(
            ReleaseState release,
            Revision revision,
            @Nullable URI verifyAt,
            Instant issuedAt,
            ReleaseDocument.Standing standing) {
        List<Picture> shown = ReleaseDocument.picturesShownIn(revision.text()).stream()
                .map(digest -> pictures.find(digest).orElseThrow(() -> new MissingPictureException(digest)))
                .toList();
        return new ReleaseDocument(
                organization.letterhead(release.language()),
                release.type(),
                release.reference(),
                revision.text(),
                shown,
                verifyAt,
                issuedAt,
                standing);
    }
}
