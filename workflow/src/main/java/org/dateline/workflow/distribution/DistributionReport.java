package org.dateline.workflow.distribution;

import org.dateline.core.distribution.Distribution;
import org.dateline.core.distribution.Progress;

/** A distribution and how far it is. */
public record DistributionReport(Distribution distribution, Progress progress) {

    /** Whether nothing more is to be expected. */
    public boolean isDone() {
        return distribution.isWritten() && progress.ended() == progress.all();
    }
}
