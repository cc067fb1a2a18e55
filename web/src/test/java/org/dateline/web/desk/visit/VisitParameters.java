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
