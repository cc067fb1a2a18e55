package org.dateline.core.compose;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a meeting was about, as a sentence says it. A topic that begins with a capital may begin with a name, so it only
 * loses the capital where its first word is none.
 */
final class Topics {

    private static final Pattern NO_NAME = Pattern.compile(
            "^(?:An?|The|How|What|Why|Ways|Where|Whether|Les?|La|L|Un|Une"
                    + "|Des|Comment|El|Los|Las|Una|Unos|Cómo|Qué)\\b(?!['’]?\\p{Lu})",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ARTICLE_OF_A_NAME = Pattern.compile("^(?:The|La|El|Los|Las|Le|Les) \\p{Lu}");

    private final List<String> recorded;
    private final Wording wording;

    Topics(List<String> recorded, Wording wording) {
        this.recorded =
                recorded.stream().map(topic -> topic.replaceAll("[.;]+$", "")).toList();
        this.wording = wording;
    }

    String phrase() {
        return wording.and(
                recorded.stream().map(Topics::inSentence).map(Wording::escaped).toList());
    }

    List<String> list() {
        return recorded.stream().map(Wording::escaped).toList();
    }

    boolean areInList(int mostWords) {
        return phrase().split("\\s+").length > mostWords
                || recorded.size() > 1
                        && recorded.stream()
                                .anyMatch(topic ->
                                        Character.isUpperCase(inSentence(topic).codePointAt(0)));
    }

    /** "The United Nations" becomes "the United Nations": its article has no capital in a sentence. */
    private static String inSentence(String topic) {
        return NO_NAME.matcher(topic).find() || ARTICLE_OF_A_NAME.matcher(topic).find()
                ? topic.substring(0, 1).toLowerCase(Locale.ROOT) + topic.substring(1)
                : topic;
    }
}
