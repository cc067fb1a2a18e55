package org.dateline.core.rendition;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Prose;

/** The organization whose visits the tests tell. */
public final class SampleOrganization implements Organization {

    @Override
    public String city(Language language) {
        return switch (language) {
            case FRENCH -> "Genève";
            case SPANISH -> "Ginebra";
            default -> "Geneva";
        };
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Europe/Zurich");
    }

    @Override
    public Letterhead letterhead(Language language) {
        return switch (language) {
            case FRENCH -> new Letterhead("Organisation internationale pour les migrations", "OIM", "", List.of());
            case SPANISH -> new Letterhead("Organización Internacional para las Migraciones", "OIM", "", List.of());
            default -> new Letterhead("International Organization for Migration", "IOM", "", List.of());
        };
    }

    @Override
    public Optional<Boilerplate> boilerplate(Language language) {
        return Optional.of(new Boilerplate("About us", new Prose("We work with people on the move.")));
    }

    @Override
    public List<MediaContact> contacts() {
        return List.of(new MediaContact("Media Unit", "Geneva", "+41 22 555 01 00", "", "media@example.org"));
    }
}
