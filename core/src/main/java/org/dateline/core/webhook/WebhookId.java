package org.dateline.core.webhook;

import org.dateline.core.id.RandomId;

/**
 * A webhook, in the desk's addresses.
 *
 * @param value of the form of a {@link RandomId}
 */
public record WebhookId(String value) {

    public WebhookId {
        RandomId.require(value, "webhook");
    }

    public static WebhookId random() {
        return new WebhookId(RandomId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
