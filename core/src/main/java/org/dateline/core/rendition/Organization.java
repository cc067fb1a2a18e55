package org.dateline.core.rendition;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;

/** What the organization puts on every release of its own, in each language. */
public interface Organization {

    /** Where its releases are given out from, unless they say otherwise. */
    String city(Language language);

    /** The zone in which it counts its days and hours. */
    ZoneId zone();

    Letterhead letterhead(Language language);

    Optional<Boilerplate> boilerplate(Language language);

    /** Whom journalists may call about any release. */
    List<MediaContact> contacts();
}
