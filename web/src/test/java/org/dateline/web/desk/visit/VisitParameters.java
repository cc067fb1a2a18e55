package org.dateline.web.desk.visit;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a browser sends with the form of a visit. */
final class VisitParameters {

    private final MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();

    static VisitParameters complete() {
        return new VisitParameters()
                .with("version", "0")
                .with("principal.name", "Amy Pope")
                .with("principal.family", "Pope")
                .with("office.title", "Director General")
                .with("kind", "OFFICIAL")
                .with("country", "KE")
                .with("cities", "Nairobi\r\nMombasa\r\n")
                .with("firstDay", "2024-05-06")
                .with("lastDay", "2024-05-08")
                .with("meetings[0].on", "2024-05-06")
                .with("meetings[0].counterparts[0].person.honorific", "H.E.")
                .with("meetings[0].counterparts[0].person.name", "Amina KAMAU")
                .with("meetings[0].counterparts[0].person.family", "KAMAU")
                .with("meetings[0].counterparts[0].offices[0].title", "Minister of Labour")
                .with("meetings[0].counterparts[0].offices[1].title", "Member")
                .with("meetings[0].counterparts[0].offices[1].institution", "National Assembly")
                .with("meetings[0].counterparts[0].offices[1].acronym", "NA")
                .with("meetings[0].topics", "Labour migration\r\nBorder posts")
                .with("meetings[1].on", "2024-05-07")
                .with("meetings[1].counterparts[0].person.name", "Amina KAMAU")
                .with("meetings[1].counterparts[0].person.family", "KAMAU")
                .with("meetings[1].counterparts[0].offices[0].title", "Governor")
                .with("meetings[0].at", "09:30")
                .with("meetings[0].zone", "Africa/Nairobi")
                .with("meetings[0].quotations[0].speaker", "amina kamau")
                .with("meetings[0].quotations[0].words", "We will open the posts.")
                .with("meetings[0].quotations[0].language", "en")
                .with("meetings[0].quotations[0].source", "press point")
                .with("meetings[0].quotations[0].cleared", "true")
                .with("delegation[0].person.name", "Lena Graf")
                .with("delegation[0].person.family", "Graf")
                .with("delegation[0].offices[0].title", "Chief of Staff")
                .with("delegation[0].offices[0].institution", "Cabinet")
                .with("mentioned[0].person.name", "Otieno WERE")
                .with("mentioned[0].person.family", "WERE")
                .with("mentioned[0].offices[0].title", "Poet")
                .with("meetings[2].on", "")
                .with("notes", "Bring the brochure");
    }

    VisitParameters with(String name, String value) {
        parameters.set(name, value);
        return this;
    }

    void without(String prefix) {
        parameters.keySet().removeIf(name -> name.startsWith(prefix));
    }

    MultiValueMap<String, String> all() {
        return parameters;
    }
}
