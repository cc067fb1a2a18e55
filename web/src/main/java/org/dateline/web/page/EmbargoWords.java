package org.dateline.web.page;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.core.release.Embargo;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.springframework.stereotype.Component;

/** An embargo in words: the instant in its own zone, with the zone's name and how far it is from UTC. */
@Component
public class EmbargoWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final PageWords words;

    EmbargoWords(PageWords words) {
        this.words = words;
    }

    /** "Embargoed until 6 April 2023, 15:00 (Europe/Zurich, UTC+02:00)". */
    public String until(Embargo embargo, Language language) {
        return say("embargoed.until", embargo, language);
    }

    /** The same once it has lifted. */
    public String lifted(Embargo embargo, Language language) {
        return say("embargoed.lifted", embargo, language);
    }

    private String say(String key, Embargo embargo, Language language) {
        ZonedDateTime local = embargo.local();
        return words.in(
                language,
                key,
                Dateline.longDate(local.toLocalDate(), language),
                HOUR.format(local),
                embargo.zone().getId(),
                local.getOffset().getId().replace("Z", "+00:00"));
    }
}
