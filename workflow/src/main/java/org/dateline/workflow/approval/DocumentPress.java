package org.dateline.workflow.approval;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.Pictures;
import org.dateline.core.release.Reference;
import org.dateline.core.release.ReleaseState;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.Revision;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.MissingPictureException;
import org.dateline.core.rendition.Organization;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.rendition.Rendition;
import org.dateline.core.rendition.Verification;
import org.dateline.core.review.Approval;
import org.dateline.workflow.correction.Correcting;
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
     * The documents of the approved text, one in each format; of a correction, those of its corrigendum, too.
     *
     * @param correcting what it corrects, if it does
     * @throws MissingPictureException if it shows a picture that the office does not have
     */
    List<Rendition> documents(
            ReleaseState release, Revision approved, Approval approval, Optional<Correcting> correcting) {
        Reference reference = correcting.map(Correcting::reference).orElse(release.reference());
        ReleaseDocument document = approved(release, reference, approved.text(), approval);
        Stream<Rendition> text = renderers.stream().map(renderer -> render(renderer, document));
        Stream<Rendition> corrigendum = correcting.filter(correction -> !correction.minorChange()).stream()
                .map(correction -> approved(release, reference, correction.document(), approval))
                .flatMap(about -> renderers.stream()
                        .map(renderer -> new Rendition(renderer.format().ofCorrigendum(), renderer.render(about))));
        return Stream.concat(text, corrigendum).toList();
    }

    private ReleaseDocument approved(ReleaseState release, Reference reference, ReleaseText text, Approval approval) {
        return document(
                release,
                reference,
                text,
                verification.addressOf(text.fingerprint()),
                approval.at(),
                ReleaseDocument.Standing.RELEASE);
    }

    /**
     * The text in PDF, marked as not approved on every page.
     *
     * @throws org.dateline.core.rendition.UnrenderableTextException if a character of it cannot be printed
     * @throws MissingPictureException if it shows a picture that the office does not have
     */
    public Rendition preview(ReleaseState release, Revision revision) {
        return render(pdf(), onItsOwn(release, revision, revision.at(), ReleaseDocument.Standing.PREVIEW));
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
        return render(pdf(), onItsOwn(release, approved, approval.at(), standing));
    }

    /** Nobody outside can check it: it is not public, and may never be. */
    private ReleaseDocument onItsOwn(
            ReleaseState release, Revision revision, Instant issuedAt, ReleaseDocument.Standing standing) {
        return document(release, release.reference(), revision.text(), null, issuedAt, standing);
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
            Reference reference,
            ReleaseText text,
            @Nullable URI verifyAt,
            Instant issuedAt,
            ReleaseDocument.Standing standing) {
        List<Picture> shown = ReleaseDocument.picturesShownIn(text).stream()
                .map(digest -> pictures.find(digest).orElseThrow(() -> new MissingPictureException(digest)))
                .toList();
        return new ReleaseDocument(
                organization.letterhead(release.language()),
                release.type(),
                reference,
                text,
                shown,
                verifyAt,
                issuedAt,
                standing);
    }
}
