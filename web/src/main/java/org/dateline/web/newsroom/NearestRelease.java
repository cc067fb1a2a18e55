package org.dateline.web.newsroom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dateline.core.authenticity.DocumentWords;
import org.dateline.core.authenticity.UnreadableFileException;
import org.dateline.core.publication.Archive;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.publication.Publications;
import org.dateline.core.publication.PublishedItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds, among all that is public, the text that is nearest to what somebody has. Nothing else is ever looked at. */
@Component
class NearestRelease {

    /** Beyond so many words a comparison takes too long. */
    static final int MOST_WORDS = 10_000;

    private static final int CANDIDATES = 5;
    /** Of what somebody has so much stands in the text, or it is another. */
    private static final double NEAR = 0.25;

    private final Archive archive;
    private final PublishedPages pages;
    private final Publications publications;
    private final PublicWords words;

    NearestRelease(Archive archive, PublishedPages pages, Publications publications, PublicWords words) {
        this.archive = archive;
        this.pages = pages;
        this.publications = publications;
        this.words = words;
    }

    /** A text that is or was public, and what differs. */
    record Near(PublishedItem item, Publication text, WordDifference difference) {}

    /** How somebody has it, so that like is compared with like. */
    record Form(String format, DocumentWords reader) {}

    /** Shortly after a start not everything is in the archive yet; nobody is to hear then that a text is not ours. */
    static final class NotYetException extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    private record Candidate(PublishedItem item, Publication text, Wording wording, double shared) {}

    /** To words that somebody typed or copied. */
    Optional<Near> to(String text) {
        return nearest(text, null);
    }

    /** To the words of a document, which has more on its pages than the text; so have ours. */
    Optional<Near> to(String text, Form form) {
        return nearest(text, form);
    }

    /** @throws NotYetException if it may be there, and cannot be found yet */
    private Optional<Near> nearest(String text, @Nullable Form form) {
        Wording yours = Wording.of(text);
        Candidate best = null;
        Archive.Near like = archive.nearest(text, CANDIDATES);
        for (PublicationId id : like.ids()) {
            for (Candidate candidate : candidates(id, yours, form)) {
                if (candidate.wording().size() <= MOST_WORDS && (best == null || isNearer(candidate, best, yours))) {
                    best = candidate;
                }
            }
        }
        boolean near = best != null && best.shared() >= NEAR;
        if (!near && !like.complete()) {
            throw new NotYetException();
        }
        return Optional.ofNullable(best)
                .filter(found -> found.shared() >= NEAR)
                .map(found -> new Near(found.item(), found.text(), WordDifference.between(found.wording(), yours)));
    }

    /** Word for word is nearer than any share of it. */
    private static boolean isNearer(Candidate one, Candidate other, Wording yours) {
        return one.shared() > other.shared()
                || (one.shared() == other.shared()
                        && yours.standsIn(one.wording())
                        && !yours.standsIn(other.wording()));
    }

    /** The text that holds first. */
    private List<Candidate> candidates(PublicationId id, Wording yours, @Nullable Form form) {
        PublishedItem item =
                pages.item(id).filter(found -> !found.isWithdrawn()).orElse(null);
        if (item == null) {
            return List.of();
        }
        List<PublicationId> texts = new ArrayList<>(pages.texts(item));
        Collections.reverse(texts);
        List<Candidate> candidates = new ArrayList<>();
        for (PublicationId each : texts) {
            Publication text = pages.publication(each);
            Wording plain = Wording.of(words.all(text));
            candidates.add(new Candidate(item, text, plain, yours.sharedWith(plain)));
            Optional.ofNullable(form)
                    .flatMap(asked -> document(text, asked))
                    .map(Wording::of)
                    .map(set -> new Candidate(item, text, set, yours.sharedWith(set)))
                    .ifPresent(candidates::add);
        }
        return candidates;
    }

    private Optional<String> document(Publication text, Form form) {
        return publications.document(text.id(), form.format()).flatMap(bytes -> {
            try {
                return Optional.of(form.reader().of(bytes));
            } catch (UnreadableFileException none) {
                return Optional.empty();
            }
        });
    }
}
