package org.dateline.web.hub;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.text.Language;

/** The feeds of which the hub is told: of everything, and of each language. Others it is not told of. */
public final class HubTopics {

    private static final List<String> FORMS = List.of("atom", "rss", "json");

    private HubTopics() {}

    /** The addresses, from the root, of the feeds in which something in these languages is new. */
    static List<String> with(Collection<Language> languages) {
        return Stream.concat(
                        Stream.of(""),
                        languages.stream().distinct().sorted().map(language -> "?language=" + language.tag()))
                .flatMap(choice -> FORMS.stream().map(form -> "/newsroom/feed." + form + choice))
                .toList();
    }

    /** @param path of a feed, from the root */
    public static boolean has(String path) {
        return with(List.of(Language.values())).contains(path);
    }
}
