package org.dateline.workflow.intake;

import org.dateline.workflow.background.BackgroundLook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes through the files that wait, one at a time, from the start of the application to its end. */
@Component
class BatchWorker extends BackgroundLook {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWorker.class);

    private final IntakeDesk desk;

    BatchWorker(IntakeDesk desk) {
        super("batch");
        this.desk = desk;
    }

    @Override
    public void look() {
        while (isRunning() && desk.takeNext()) {
            LOG.debug("one file of a batch taken");
        }
    }
}
