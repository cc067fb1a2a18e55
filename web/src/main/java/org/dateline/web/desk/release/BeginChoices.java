package org.dateline.web.desk.release;

import java.util.Arrays;
import java.util.List;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.text.Language;
import org.dateline.web.page.Choice;
import org.dateline.web.page.PageWords;
import org.springframework.stereotype.Component;

/** What a new release may be, as forms offer it. */
@Component
class BeginChoices {

    private final List<Choice> types;

    BeginChoices(PageWords words) {
        types = Arrays.stream(ReleaseType.values())
                .map(type -> new Choice(type.name(), words.in(Language.ENGLISH, "release.type." + type)))
                .toList();
    }

    List<Choice> types() {
        return types;
    }
}
