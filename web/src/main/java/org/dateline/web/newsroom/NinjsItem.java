package org.dateline.web.newsroom;

import java.util.List;
import java.util.Map;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.PublishedItem;
import org.dateline.core.webhook.WebhookItem;
import org.dateline.web.organization.ConfiguredOrganization;
import org.dateline.web.organization.PublicAddress;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The ninjs of what is public under an address, or that it was withdrawn: for its address, for lists and for webhooks. */
@Component
class NinjsItem implements WebhookItem {

    private final PublishedPages pages;
    private final ConfiguredOrganization organization;
    private final PublicAddress address;
    private final PublicWords words;
    private final JsonMapper json;

    NinjsItem(
            PublishedPages pages,
            ConfiguredOrganization organization,
            PublicAddress address,
            PublicWords words,
            JsonMapper json) {
        this.pages = pages;
        this.organization = organization;
        this.address = address;
        this.words = words;
        this.json = json;
    }

    @Override
    public byte[] of(Publication publication) {
        return json.writeValueAsBytes(pages.item(publication.id())
                .map(item -> of(item, ""))
                .orElseThrow(() -> new IllegalStateException("no address of " + publication.id())));
    }

    /** @param base the path under which the application answers; empty if it is the whole site */
    Map<String, Object> of(PublishedItem item, String base) {
        if (item.isWithdrawn()) {
            String canonical = address.of(NewsroomController.PATH + "/" + item.id());
            return PublishedData.canceled(canonical, item, pages.notice(item), words);
        }
        // Agencies ask for each language by itself.
        PublishedLanguages alone = new PublishedLanguages(item.id(), List.of(), address);
        return new PublishedData(pages.current(item, base), alone, organization, address).ninjs(words);
    }
}
