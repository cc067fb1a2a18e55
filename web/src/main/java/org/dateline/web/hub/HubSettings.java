package org.dateline.web.hub;

import java.net.URI;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The hub to which readers of the feeds can subscribe (WebSub, W3C Recommendation of 23 January 2018).
 *
 * @param websubHub an address of http or https; empty if there is none
 */
@ConfigurationProperties("dateline.newsroom")
public record HubSettings(String websubHub) {

    public HubSettings {
        websubHub = websubHub.strip();
        if (!websubHub.isEmpty()
                && (!websubHub.matches("https?://.+") || URI.create(websubHub).getHost() == null)) {
            throw new IllegalArgumentException(
                    "dateline.newsroom.websub-hub is the address of a hub, such as https://hub.example.org/, or empty");
        }
    }

    public Optional<URI> hub() {
        return websubHub.isEmpty() ? Optional.empty() : Optional.of(URI.create(websubHub));
    }
}
