package org.dateline.core.routing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Visit;

/**
 * What the routing table is told of a release.
 *
 * @param aboutVisit whether it is about a visit on record
 * @param principal the rank of the visit's principal; {@link Rank#NONE} without a visit
 * @param counterparts the highest rank of those met; {@link Rank#NONE} if nobody was
 * @param topics what was spoken of at the meetings
 * @param quotations whether somebody is quoted in the text
 */
public record RoutingFacts(
        ReleaseType type,
        boolean aboutVisit,
        Rank principal,
        Rank counterparts,
        List<String> topics,
        Language language,
        boolean quotations) {

    /** Words between quotation marks of any language, long enough to be said by somebody. */
    private static final Pattern QUOTED = Pattern.compile("[\"“„«「『]\\s?[^\"“”«»「」『』\\n]{25,}|[「『“][^」』”\\n]{8,}[」』”]");

    private static final Pattern BLOCK_QUOTATION = Pattern.compile("(?m)^ {0,3}>");

    public RoutingFacts {
        topics = List.copyOf(topics);
    }

    public static RoutingFacts of(ReleaseType type, Optional<Visit> visit, ReleaseText text) {
        return new RoutingFacts(
                type,
                visit.isPresent(),
                visit.map(v -> Rank.highest(List.of(v.principal().office()))).orElse(Rank.NONE),
                visit.map(v -> Rank.highest(v.counterparts().stream()
                                .flatMap(met -> met.offices().stream())
                                .toList()))
                        .orElse(Rank.NONE),
                visit.stream()
                        .flatMap(v -> v.meetings().stream())
                        .flatMap(meeting -> meeting.topics().stream())
                        .distinct()
                        .toList(),
                text.language(),
                QUOTED.matcher(text.body().source()).find()
                        || BLOCK_QUOTATION.matcher(text.body().source()).find());
    }

    /** The topics as the table reads them: small letters, one after the other. */
    public String topicsInOneLine() {
        return String.join("; ", topics).toLowerCase(Locale.ROOT);
    }
}
