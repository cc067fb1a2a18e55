package org.dateline.web.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.publication.Publications;
import org.dateline.core.publication.PublishedItem;
import org.dateline.core.publication.SignedCopies;
import org.dateline.core.publication.SignedCopy;
import org.dateline.web.organization.ConfiguredOrganization;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What stands under the addresses of the newsroom: the text that holds, those before it, or that it was withdrawn. */
@Component
class PublishedPages {

    private final Publications publications;
    private final SignedCopies signedCopies;
    private final ConfiguredOrganization organization;

    PublishedPages(Publications publications, SignedCopies signedCopies, ConfiguredOrganization organization) {
        this.publications = publications;
        this.signedCopies = signedCopies;
        this.organization = organization;
    }

    /**
     * What the public may see under an address.
     *
     * @throws ResponseStatusException 404 if there never was anything
     * @throws WithdrawnException if it was withdrawn
     */
    PublishedItem open(PublicationId id) {
        PublishedItem item = publications.item(id).orElseThrow(PublishedPages::notThere);
        if (item.isWithdrawn()) {
            throw new WithdrawnException(item);
        }
        return item;
    }

    /** The text that holds. */
    PublishedPage current(PublishedItem item, String base) {
        return page(item, publication(item.current()), base);
    }

    /** Any text that stands or stood there. */
    PublishedPage page(PublishedItem item, Publication text, String base) {
        Publication first = item.id().equals(text.id()) ? text : publication(item.id());
        return new PublishedPage(
                text,
                item,
                corrections(item, text),
                signedCopies.of(text.id()),
                first.publishedAt(),
                organization.zone(),
                base);
    }

    /** The texts that stood there, the first first; the last is the one that holds. */
    List<PublicationId> texts(PublishedItem item) {
        List<PublicationId> texts = new ArrayList<>(List.of(item.id()));
        item.corrections().forEach(correction -> texts.add(correction.publication()));
        return texts;
    }

    Publication publication(PublicationId id) {
        return publications.find(id).orElseThrow(() -> new IllegalStateException("publication " + id + " is lost"));
    }

    /** What is said of what was withdrawn, which is nothing of its words. */
    WithdrawnNotice notice(PublishedItem item) {
        PublishedItem.Withdrawal withdrawal = item.withdrawalIfAny().orElseThrow();
        Publication first = publication(item.id());
        return new WithdrawnNotice(
                first.reference(),
                first.type(),
                first.publishedAt(),
                withdrawal.reason(),
                new Moment(withdrawal.at(), organization.zone(), first.language()));
    }

    /** Reference and language, which no correction changes: {@code PR/2023/014 en}. */
    String nameOf(PublishedItem item) {
        Publication first = publication(item.id());
        return first.reference() + " " + first.language().tag();
    }

    Optional<PublishedItem> item(PublicationId id) {
        return publications.item(id);
    }

    private List<ShownCorrection> corrections(PublishedItem item, Publication text) {
        List<ShownCorrection> shown = new ArrayList<>();
        int numbered = 0;
        for (PublishedItem.Correction correction : item.corrections()) {
            numbered += correction.minorChange() ? 0 : 1;
            shown.add(new ShownCorrection(
                    correction,
                    correction.minorChange() ? 0 : numbered,
                    correction.position(),
                    new Moment(correction.at(), organization.zone(), text.language()),
                    PublishedPage.downloads(
                            publication(correction.publication()),
                            signedCopies.of(correction.publication()),
                            PublishedPage::isOfCorrigendum)));
        }
        return shown;
    }

    /** The copy of a document that is given out in its place, if it was signed. */
    Optional<SignedCopy> signedCopy(PublicationId text, Publication.Document document) {
        return PublishedPage.signedCopy(signedCopies.of(text), document);
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
