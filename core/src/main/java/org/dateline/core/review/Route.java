package org.dateline.core.review;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.staff.ReviewingDesk;

/**
 * Which desks must clear a release before it is approved: those that the routing table says, and those that somebody added.
 *
 * @param desks that must clear it; empty only where the table says in so many words that none must
 * @param hours how many working hours a desk has; a desk without any has all the time it wants
 * @param reviewers how many different people must have cleared it, at least; no more than there are desks
 */
public record Route(Set<ReviewingDesk> desks, Map<ReviewingDesk, Duration> hours, int reviewers) {

    /** No desk need see it. */
    public static final Route NONE = new Route(Set.of(), Map.of(), 0);

    public Route {
        desks = Set.copyOf(desks);
        hours = Map.copyOf(hours);
        if (!desks.containsAll(hours.keySet())) {
            throw new IllegalArgumentException("hours for a desk that is not asked");
        }
        if (reviewers < Math.min(1, desks.size()) || reviewers > desks.size()) {
            throw new IllegalArgumentException(reviewers + " reviewers for " + desks.size() + " desks");
        }
    }

    /** Through these desks, without haste; one person may speak for all of them. */
    public static Route through(ReviewingDesk... desks) {
        return new Route(Set.copyOf(Arrays.asList(desks)), Map.of(), Math.min(1, desks.length));
    }

    /** The same with further desks, each of which has as long as the desk that has longest. */
    public Route with(Set<ReviewingDesk> more) {
        Set<ReviewingDesk> allDesks = new HashSet<>(desks);
        allDesks.addAll(more);
        Map<ReviewingDesk, Duration> allHours = new HashMap<>(hours);
        hours.values().stream()
                .max(Comparator.naturalOrder())
                .ifPresent(longest -> more.stream()
                        .filter(desk -> !desks.contains(desk))
                        .forEach(desk -> allHours.put(desk, longest)));
        return new Route(allDesks, allHours, Math.max(reviewers, Math.min(1, allDesks.size())));
    }

    public Optional<Duration> hoursOf(ReviewingDesk desk) {
        return Optional.ofNullable(hours.get(desk));
    }
}
