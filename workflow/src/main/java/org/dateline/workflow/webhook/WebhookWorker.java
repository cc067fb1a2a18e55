package org.dateline.workflow.webhook;

import org.dateline.workflow.background.BackgroundLook;
import org.springframework.stereotype.Component;

/** Tells webhooks what is due, from the start of the application to its end. */
@Component
class WebhookWorker extends BackgroundLook {

    private final WebhookDesk desk;

    WebhookWorker(WebhookDesk desk) {
        super("webhooks");
        this.desk = desk;
    }

    @Override
    public void look() {
        boolean more = true;
        while (more && isRunning()) {
            more = desk.tellNext();
        }
    }
}
