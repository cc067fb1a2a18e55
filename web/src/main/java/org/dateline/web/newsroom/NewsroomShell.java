package org.dateline.web.newsroom;

import java.util.List;
import org.dateline.core.text.Language;
import org.dateline.web.organization.ConfiguredOrganization;

/** What stands around every page of the newsroom: whose it is, in the page's language. */
public record NewsroomShell(String organization, String acronym, List<String> addressLines) {

    public NewsroomShell {
        addressLines = List.copyOf(addressLines);
    }

    public static NewsroomShell of(ConfiguredOrganization organization, Language language) {
        return new NewsroomShell(
                organization.nameIn(language), organization.acronymIn(language), organization.addressLines());
    }
}
