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

    private record Candidate(PublishedItem item, Publication text, Wording wording, double shared) {}

    /** To words that somebody typed or copied. */
    Optional<Near> to(String text) {
        return nearest(text, Optional.empty());
    }

    /** To the words of a document, which has more on its pages than the text; so have ours. */
    Optional<Near> to(String text, Form form) {
        return nearest(text, Optional.of(form));
    }

    private Optional<Near> nearest(String text, Optional<Form> form) {
        Wording yours = Wording.of(text);
        Candidate best = null;
        for (PublicationId id : archive.nearest(text, CANDIDATES)) {
            for (Candidate candidate : candidates(id, yours, form)) {
                if (candidate.wording().size() <= MOST_WORDS && (best == null || isNearer(candidate, best, yours))) {
                    best = candidate;
                }
            }
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
    private List<Candidate> candidates(PublicationId id, Wording yours, Optional<Form> form) {
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
            form.flatMap(asked -> document(text, asked))
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
