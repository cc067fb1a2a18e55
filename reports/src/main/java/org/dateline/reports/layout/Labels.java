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
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.core.release.Embargo;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;

/** The words that the office's paper carries by itself, in one language. A missing word is an error, never a gap. */
public final class Labels {

    private static final Map<Language, Labels> BY_LANGUAGE = new EnumMap<>(Language.class);
    private static final Pattern PLACE = Pattern.compile("\\{");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    static {
        for (Language language : Language.values()) {
            BY_LANGUAGE.put(language, new Labels(language));
        }
    }

    private final Language language;
    private final Properties words = new Properties();

    private Labels(Labels shipped, Map<String, String> own) {
        language = shipped.language;
        words.putAll(shipped.words);
        words.putAll(own);
    }

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

    /**
     * These labels with some of an organization's own in their place.
     *
     * @param own by key, as the shipped files have them
     * @throws IllegalArgumentException if a key is not known, a label is blank, or it has not the places for numbers and
     *     names that the shipped one has; the message names the key and what is expected
     */
    public Labels with(Map<String, String> own) {
        own.forEach((key, label) -> {
            if (!words.containsKey(key)) {
                throw new IllegalArgumentException(key + ": no such label; expected: one of "
                        + String.join(", ", new TreeSet<>(words.stringPropertyNames())));
            }
            String expected = places(key, word(key));
            if (label.isBlank() || !places(key, label).equals(expected)) {
                throw new IllegalArgumentException(
                        key + ": “" + label + "”; expected: words" + (expected.isEmpty() ? "" : " with " + expected));
            }
        });
        return new Labels(this, own);
    }

    /** The places for numbers and names that a label really has: in it, an apostrophe quotes what follows. */
    private static String places(String key, String label) {
        if (!PLACE.matcher(label).find()) {
            return "";
        }
        String[] marks = {"\uE000", "\uE001", "\uE002"};
        String shown;
        try {
            shown = new MessageFormat(label, Locale.ROOT).format(marks);
        } catch (IllegalArgumentException notAFormat) {
            return "broken places";
        }
        IntStream places = shown.chars().filter(c -> c >= '\uE000' && c <= '\uE002');
        // Word sets the two numbers of a page apart, first the one and then the other.
        return (key.equals("page") ? places : places.sorted())
                .mapToObj(c -> "{" + (c - '\uE000') + "}")
                .collect(Collectors.joining(" "));
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
