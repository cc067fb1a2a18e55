package org.dateline.web.newsroom;

import org.dateline.core.publication.Publication;
import org.dateline.core.webhook.WebhookItem;
import org.dateline.web.organization.ConfiguredOrganization;
import org.dateline.web.organization.PublicAddress;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The ninjs of a publication, for webhooks: what its public address gives. */
@Component
class NinjsItem implements WebhookItem {

    private final ConfiguredOrganization organization;
    private final PublicAddress address;
    private final JsonMapper json;

    NinjsItem(ConfiguredOrganization organization, PublicAddress address, JsonMapper json) {
        this.organization = organization;
        this.address = address;
        this.json = json;
    }

    @Override
    public byte[] of(Publication publication) {
        PublishedPage page = new PublishedPage(publication, organization.zone(), "");
        return json.writeValueAsBytes(new PublishedData(page, organization, address).ninjs());
    }
}
