package org.dateline.core.release;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Prose;

/** Texts for tests. */
public final class ReleaseTexts {

    private ReleaseTexts() {}

    public static ReleaseText complete() {
        return withBody("The Director General returned from China.");
    }

    public static ReleaseText withBody(String body) {
        return new ReleaseText(
                Language.ENGLISH,
                "Director General completes visit to China",
                "",
                new Dateline("Geneva", LocalDate.of(2023, 4, 6)),
                new Prose(body),
                Prose.EMPTY,
                List.of(new MediaContact(
                        "Media Unit", "Geneva", "+41 22 555 01 00", "+41 79 555 01 00", "media@example.org")),
                new Boilerplate("About us", new Prose("Who we are.")),
                null);
    }

    public static ReleaseText in(Language language, String body) {
        ReleaseText english = withBody(body);
        return new ReleaseText(
                language,
                english.headline(),
                english.subhead(),
                english.dateline(),
                english.body(),
                english.notesToEditors(),
                english.contacts(),
                english.boilerplate(),
                null);
    }

    public static ReleaseText under(String embargoUntil) {
        ReleaseText open = complete();
        return open.withEmbargo(new Embargo(Instant.parse(embargoUntil), ZoneId.of("Europe/Zurich")));
    }
}
