package org.dateline.reports.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.dateline.core.release.Embargo;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;

/** The words that the office's paper carries by itself, in one language. A missing word is an error, never a gap. */
public final class Labels {

    private static final Map<Language, Labels> BY_LANGUAGE = new EnumMap<>(Language.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    static {
        for (Language language : Language.values()) {
            BY_LANGUAGE.put(language, new Labels(language));
        }
    }

    private final Language language;
    private final Properties words = new Properties();

    private Labels(Language language) {
        this.language = language;
        String file = "labels_" + language.tag() + ".properties";
        try (InputStream in = Labels.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    public static Labels in(Language language) {
        Labels labels = BY_LANGUAGE.get(language);
        if (labels == null) {
            throw new IllegalStateException("no labels in " + language);
        }
        return labels;
    }

    public String type(ReleaseType type) {
        return word("type." + type.name());
    }

    public String forImmediateRelease() {
        return word("forImmediateRelease");
    }

    /** "Embargoed until 6 April 2023, 15:00 (UTC+02:00)". */
    public String embargoedUntil(Embargo embargo) {
        var local = embargo.local();
        return words(
                "embargoedUntil",
                Dateline.longDate(local.toLocalDate(), language),
                TIME.format(local),
                local.getOffset().getId().replace("Z", "+00:00"));
    }

    public String endMark() {
        return word("endMark");
    }

    public String notesToEditors() {
        return word("notesToEditors");
    }

    public String contacts() {
        return word("contacts");
    }

    /** "Page 1 of 2". */
    public String page(int page, int pages) {
        return words("page", Integer.toString(page), Integer.toString(pages));
    }

    /** The words around the page numbers, split where they stand: before the page, between the two, after the last. */
    public String[] pageParts() {
        return words("page", "\u0000", "\u0000").split("\u0000", -1);
    }

    /** What lies across every page of a preview. */
    public String preview() {
        return word("preview");
    }

    /** "Fingerprint 1f3a 09bc 77d0", as the footer says it. */
    public String fingerprint(String shortForm) {
        return words("fingerprint", shortForm);
    }

    /** What stands before a number for calls outside office hours. */
    public String night() {
        return word("night");
    }

    /** What lies across every page of a copy that somebody has before its hour. */
    public String embargoedCopy(String recipient) {
        return words("embargoedCopy", recipient);
    }

    /** What anyone who doubts the document may do; the address follows. */
    public String verify() {
        return word("verify");
    }

    /** What the code of that address is, for those who do not see it. */
    public String verifyCode() {
        return word("verifyCode");
    }

    private String word(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException("no label " + key + " in " + language);
        }
        return word;
    }

    private String words(String key, String... arguments) {
        return new MessageFormat(word(key), Locale.ROOT).format(arguments);
    }
}
