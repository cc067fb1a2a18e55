package org.dateline.web.page;

import java.util.Arrays;
import java.util.List;
import org.dateline.core.text.Language;

/** One entry of a list to choose from. */
public record Choice(String value, String label) {

    /** Every language, each in its own words. */
    public static List<Choice> languages() {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(language.tag(), language.nativeName()))
                .toList();
    }
}
