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
    private final List<Choice> languages;

    BeginChoices(PageWords words) {
        types = Arrays.stream(ReleaseType.values())
                .map(type -> new Choice(type.name(), words.in(Language.ENGLISH, "release.type." + type)))
                .toList();
        languages = Arrays.stream(Language.values())
                .map(language -> new Choice(language.tag(), language.nativeName()))
                .toList();
    }

    List<Choice> types() {
        return types;
    }

    List<Choice> languages() {
        return languages;
    }
}
