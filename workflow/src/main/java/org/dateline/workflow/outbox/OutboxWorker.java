package org.dateline.workflow.outbox;

import org.dateline.workflow.background.BackgroundLook;
import org.springframework.stereotype.Component;

/** Sends what is due, from the start of the application to its end. */
@Component
class OutboxWorker extends BackgroundLook {

    private static final int LOOKS_TO_SKIP = 15;

    private final OutboxDesk desk;
    private int toSkip;

    OutboxWorker(OutboxDesk desk) {
        super("outbox");
        this.desk = desk;
    }

    @Override
    public void look() {
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        OutboxDesk.Ended ended;
        do {
            ended = desk.sendRound();
        } while (ended == OutboxDesk.Ended.FULL && isRunning());
        // A server in trouble is left alone for half a minute.
        toSkip = ended == OutboxDesk.Ended.SERVER_IN_TROUBLE ? LOOKS_TO_SKIP : 0;
    }
}
