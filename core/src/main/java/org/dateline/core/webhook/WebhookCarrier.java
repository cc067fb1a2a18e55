package org.dateline.core.webhook;

import java.net.URI;
import java.util.Optional;

/** Brings what is said to webhooks, and knows to which addresses it may. */
public interface WebhookCarrier {

    /** Why an address may not be one of a webhook; empty if it may. */
    Optional<HookTrouble> hindrance(URI target);

    /** Tells a webhook: when this returns, it has said that it has it. */
    void carry(Webhook webhook, HookMessage message) throws UntoldException;
}
