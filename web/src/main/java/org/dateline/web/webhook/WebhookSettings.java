package org.dateline.web.webhook;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where webhooks may be.
 *
 * @param allowedHosts names of hosts; without any there are no webhooks
 * @param privateAddresses whether a name may lead into a private network
 * @param loopback whether this machine itself may be told, then by http as well: for trials
 */
@ConfigurationProperties("dateline.webhooks")
record WebhookSettings(@Nullable List<String> allowedHosts, boolean privateAddresses, boolean loopback) {

    WebhookSettings {
        allowedHosts = allowedHosts == null
                ? List.of()
                : allowedHosts.stream()
                        .map(host -> host.strip().toLowerCase(Locale.ROOT))
                        .filter(host -> !host.isEmpty())
                        .toList();
    }

    boolean allows(String host) {
        return allowedHosts != null && allowedHosts.contains(host.toLowerCase(Locale.ROOT));
    }
}
