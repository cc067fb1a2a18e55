package org.dateline.web.desk.media;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.distribution.Enclosure;
import org.dateline.core.rendition.Organization;
import org.dateline.core.text.Language;
import org.dateline.core.visit.HostCountry;
import org.dateline.web.page.Choice;
import org.dateline.web.page.PageWords;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the forms of subscribers and of mailing lists have in common: what there is to choose from. */
@Component
class MediaPage {

    private final PageWords words;
    private final Organization organization;

    MediaPage(PageWords words, Organization organization) {
        this.words = words;
        this.organization = organization;
    }

    void addChoices(Model model, boolean mayLeaveOpen) {
        model.addAttribute("zone", organization.zone());
        model.addAttribute("languages", Choice.languages());
        model.addAttribute(
                "countries",
                HostCountry.all(Language.ENGLISH).stream()
                        .map(country -> new Choice(country.code(), country.nameIn(Language.ENGLISH)))
                        .toList());
        Stream<Choice> enclosures =
                Arrays.stream(Enclosure.values()).map(each -> new Choice(each.name(), say("media.enclosure." + each)));
        List<Choice> all = (mayLeaveOpen
                        ? Stream.concat(Stream.of(new Choice("", say("media.enclosure.list"))), enclosures)
                        : enclosures)
                .toList();
        model.addAttribute("enclosures", all);
    }

    private String say(String key) {
        return words.in(Language.ENGLISH, key);
    }
}
