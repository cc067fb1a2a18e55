package org.dateline.workflow.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.distribution.Distributions;
import org.dateline.core.distribution.Enclosure;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.publication.Publications;
import org.dateline.core.publication.Subject;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.Releases;
import org.dateline.core.release.UnknownReleaseException;
import org.dateline.core.visit.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To how many of the media a release would go: whoever approves it, or chooses its hour, knows how far it reaches. */
@Service
@Transactional(readOnly = true)
public class OutlookDesk {

    private static final int AT_ONCE = 500;

    private final Distributions distributions;
    private final Publications publications;
    private final Releases releases;
    private final Visits visits;

    OutlookDesk(Distributions distributions, Publications publications, Releases releases, Visits visits) {
        this.distributions = distributions;
        this.publications = publications;
        this.releases = releases;
        this.visits = visits;
    }

    /** How many mails bring links alone, and how many the PDF as well. */
    public record Outlook(long links, long pdfs) {

        public long all() {
            return links + pdfs;
        }
    }

    /**
     * The mails that would be written if the text as it is now were published now; none if the release is public already,
     * was given up, or only changes what is minor.
     *
     * @throws UnknownReleaseException if there is no such release
     */
    public Optional<Outlook> of(ReleaseId id) {
        Release release = releases.find(id).orElseThrow(() -> new UnknownReleaseException(id));
        if (release.stage().isFinal() || release.state().reference().isMinorChange()) {
            return Optional.empty();
        }
        ReleaseText text = releases.currentRevision(release).text();
        Subject subject = release.state()
                .visitIfAny()
                .flatMap(visits::find)
                .map(visit -> Subject.of(visit, text.words()))
                .orElse(null);
        PublicationId corrected = release.state()
                .correctsIfAny()
                .flatMap(original -> publications.ofRelease(original.value()))
                .map(Publication::id)
                .orElse(null);
        List<Enclosure> mails = new ArrayList<>();
        long after = 0;
        boolean more = true;
        while (more) {
            List<Distributions.Candidate> some = distributions.candidates(corrected, after, AT_ONCE);
            some.stream().flatMap(each -> wanted(each, text, subject).stream()).forEach(mails::add);
            more = some.size() == AT_ONCE;
            after = more ? some.get(AT_ONCE - 1).number() : after;
        }
        long pdfs = mails.stream().filter(each -> each == Enclosure.PDF).count();
        return Optional.of(new Outlook(mails.size() - pdfs, pdfs));
    }

    private static Optional<Enclosure> wanted(
            Distributions.Candidate candidate, ReleaseText text, @Nullable Subject subject) {
        return candidate.before().or(() -> candidate.subscriber().wants(text.language(), subject, candidate.lists()));
    }
}
