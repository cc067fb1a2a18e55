package org.dateline.workflow.distribution;

import org.dateline.workflow.background.BackgroundLook;
import org.springframework.stereotype.Component;

/** Writes mails that are due to the media, and clears up, from the start of the application to its end. */
@Component
class DistributionWorker extends BackgroundLook {

    private static final int LOOKS_BETWEEN_CLEARING = 15;

    private final DistributionDesk distributions;
    private final SubscriptionDesk subscriptions;
    private int looks;

    DistributionWorker(DistributionDesk distributions, SubscriptionDesk subscriptions) {
        super("distribution");
        this.distributions = distributions;
        this.subscriptions = subscriptions;
    }

    @Override
    public void look() {
        boolean more = true;
        while (more && isRunning()) {
            more = distributions.writeNext();
        }
        if (looks++ % LOOKS_BETWEEN_CLEARING == 0) {
            distributions.markBounced();
            subscriptions.forgetWhatIsOver();
        }
    }
}
