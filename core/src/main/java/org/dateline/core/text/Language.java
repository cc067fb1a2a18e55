package org.dateline.core.text;

import java.util.Locale;
import java.util.Optional;

/**
 * A language in which the office publishes: the six official languages of the United Nations.
 *
 * <p>The {@linkplain #tag() tag} is a BCP 47 language tag, as it stands in documents, pages and file names.
 */
public enum Language {
    ARABIC("ar"),
    CHINESE("zh"),
    ENGLISH("en"),
    FRENCH("fr"),
    RUSSIAN("ru"),
    SPANISH("es");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** Whether the language is written from right to left, so that pages are mirrored. */
    public boolean isRightToLeft() {
        return this == ARABIC;
    }

    /** The language's name in the language itself, as a reader looks for it: "français", "العربية". */
    public String nativeName() {
        return locale().getDisplayLanguage(locale());
    }

    /** @throws IllegalArgumentException if the office publishes in no such language */
    public static Language withTag(String tag) {
        return ofTag(tag).orElseThrow(() -> new IllegalArgumentException("no language has the tag " + tag));
    }

    public static Optional<Language> ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
