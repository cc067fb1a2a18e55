package org.dateline.reports.pdf;

import java.util.Collections;
import java.util.List;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.text.Language;

/** The releases that all makers set: the sample of each language, its body as often as two pages hold. */
final class BenchmarkReleases {

    private static final int PAGES = 2;

    private BenchmarkReleases() {}

    /** A release of two pages. */
    static ReleaseDocument twoPages(Language language) {
        return times(language, repetitions(language));
    }

    /** The same release with a body ten times as long. */
    static ReleaseDocument tenfold(Language language) {
        return times(language, 10 * repetitions(language));
    }

    private static int repetitions(Language language) {
        int times = 1;
        while (pages(language, times) < PAGES || pages(language, times + 1) == PAGES) {
            times++;
        }
        return times;
    }

    private static int pages(Language language, int times) {
        return SetRelease.of(times(language, times)).pages().size();
    }

    private static ReleaseDocument times(Language language, int times) {
        String body = String.join("\n\n", Collections.nCopies(times, SampleReleases.prose(language)));
        ReleaseDocument release = SampleReleases.withBody(language, body);
        // Nothing that only ours sets: the makers are compared on the same words.
        return new ReleaseDocument(
                release.letterhead(),
                release.type(),
                release.reference(),
                release.text(),
                List.of(),
                null,
                release.issuedAt(),
                release.standing());
    }
}
