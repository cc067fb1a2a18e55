package org.dateline.reports.style;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.UnusablePictureException;
import org.dateline.core.text.Language;
import org.dateline.reports.layout.Labels;
import org.dateline.reports.style.HouseStyle.Arrangement;
import org.dateline.reports.style.HouseStyle.Heading;
import org.dateline.reports.style.HouseStyle.Letterhead;
import org.dateline.reports.style.HouseStyle.Rule;
import org.jspecify.annotations.Nullable;

/** Reads a house style from its folder. What the folder does not say is as in the classic style. */
final class StyleReader {

    private static final String FILE = "style.properties";
    private static final String LENGTH = "a length such as 26 mm, 74 pt or 1.02 in";
    private static final String COLOUR = "a colour such as #1d4d3a or rgb(11%, 30%, 23%)";
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}%");
    private static final Pattern FONT_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,40}");
    private static final List<String> LOGOS = List.of("logo.svg", "logo.png", "logo.jpg");
    private static final Pattern LOGO_LIKE = Pattern.compile("logo\\..*");
    private static final Pattern TEMPLATE_LIKE = Pattern.compile("[^~].*\\.(doc|docm|docx|dot|dotm|dotx)");
    private static final Pattern LABELS_LIKE = Pattern.compile("labels.*");

    private final StyleFolder folder;
    private final Map<String, String> words;

    private StyleReader(StyleFolder folder, Map<String, String> words) {
        this.folder = folder;
        this.words = words;
    }

    /** @param defaults what holds for keys that the folder does not have; its keys are all that there are */
    static HouseStyle read(StyleFolder folder, Map<String, String> defaults) {
        Map<String, String> own = folder.properties(FILE)
                .orElseThrow(() -> new UnusableStyleException("no " + FILE + " in it; expected: a file of that name"));
        for (String key : own.keySet()) {
            if (!defaults.containsKey(key)) {
                throw UnusableStyleException.at(
                        FILE + ": " + key, "no such key", "one of " + String.join(", ", defaults.keySet()));
            }
        }
        Map<String, String> words = new LinkedHashMap<>(defaults);
        words.putAll(own);
        return new StyleReader(folder, words).style();
    }

    /** The keys and words of a folder that says everything. */
    static Map<String, String> everythingIn(StyleFolder folder) {
        return folder.properties(FILE).orElseThrow(() -> new IllegalStateException("no " + FILE));
    }

    private HouseStyle style() {
        Map<Language, Labels> labels = labels();
        Logo logo = logo();
        FontFamily text = family("font.text");
        FontFamily display = family("font.display");
        try {
            return new HouseStyle(
                    choice("paper", Paper.class),
                    new Margins(
                            length("margin.start"),
                            length("margin.end"),
                            length("margin.top-of-first"),
                            length("margin.top"),
                            length("margin.bottom"),
                            length("margin.footer")),
                    new Palette(
                            colour("colour.text"),
                            colour("colour.muted"),
                            colour("colour.accent"),
                            colour("colour.hairline"),
                            colour("colour.alert"),
                            colour("colour.bar"),
                            colour("colour.watermark")),
                    text,
                    display,
                    scale(),
                    new Letterhead(
                            choice("letterhead", Arrangement.class),
                            choice("letterhead.rule", Rule.class),
                            length("letterhead.rule-weight")),
                    choice("headline", Heading.class),
                    logo,
                    length("logo.height"),
                    labels,
                    wordTemplate());
        } catch (UnusableStyleException e) {
            throw e.within(FILE);
        }
    }

    private <E extends Enum<E>> E choice(String key, Class<E> type) {
        String expected = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
        return value(key, expected, word -> {
            if (!word.equals(word.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException(word);
            }
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        });
    }

    private float length(String key) {
        return value(key, LENGTH, Length::parse);
    }

    private Colour colour(String key) {
        return value(key, COLOUR, Colour::parse);
    }

    private float scale() {
        return value("font.scale", "a percentage such as 100%", word -> {
            if (!PERCENT.matcher(word).matches()) {
                throw new IllegalArgumentException(word);
            }
            return Integer.parseInt(word.substring(0, word.length() - 1)) / 100f;
        });
    }

    private <T> T value(String key, String expected, Function<String, T> reader) {
        String word = words.getOrDefault(key, "");
        try {
            return reader.apply(word);
        } catch (IllegalArgumentException e) {
            throw UnusableStyleException.at(key, "“" + word + "”", expected);
        }
    }

    private FontFamily family(String key) {
        String word = words.getOrDefault(key, "");
        if (word.equals("sans") || word.equals("serif")) {
            return FontFamily.Shipped.valueOf(word.toUpperCase(Locale.ROOT));
        }
        if (!FONT_NAME.matcher(word).matches()) {
            throw UnusableStyleException.at(
                    FILE + ": " + key,
                    "“" + word + "”",
                    "sans, serif, or X for fonts/X-Regular.ttf and its kin; letters and digits");
        }
        return new FontFamily.Own(
                font(key, word + "-Regular"),
                font(key, word + "-Bold"),
                font(key, word + "-Italic"),
                font(key, word + "-BoldItalic"));
    }

    private FontFile font(String key, String name) {
        String file = "fonts/" + name + ".ttf";
        byte[] bytes = folder.read(file)
                .orElseThrow(() ->
                        UnusableStyleException.at(FILE + ": " + key, "no " + file, "that file, or sans or serif"));
        try {
            return FontFile.of(name, bytes);
        } catch (UnusableStyleException e) {
            throw e.within(file);
        }
    }

    private @Nullable Logo logo() {
        refuseOthers(LOGO_LIKE, LOGOS);
        List<String> present =
                LOGOS.stream().filter(name -> folder.read(name).isPresent()).toList();
        if (present.isEmpty()) {
            return null;
        }
        if (present.size() > 1) {
            throw new UnusableStyleException(String.join(" and ", present) + ": more than one logo; expected: one");
        }
        String name = present.get(0);
        byte[] bytes = folder.read(name).orElseThrow();
        try {
            return name.endsWith(".svg") ? SvgReader.read(bytes) : new Logo.Image(Picture.of(bytes));
        } catch (UnusableStyleException e) {
            throw e.within(name);
        } catch (UnusablePictureException e) {
            throw UnusableStyleException.at(
                    name,
                    String.valueOf(e.getMessage()),
                    "a JPEG or PNG of 8 bits a channel, grey or RGB, without transparency and without remarks");
        }
    }

    private @Nullable WordTemplate wordTemplate() {
        refuseOthers(TEMPLATE_LIKE, List.of(WordTemplate.FILE));
        return folder.read(WordTemplate.FILE)
                .map(bytes -> new WordTemplate(folder.place(WordTemplate.FILE), bytes))
                .orElse(null);
    }

    private Map<Language, Labels> labels() {
        Map<Language, Labels> labels = new EnumMap<>(Language.class);
        Map<Language, String> files = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            files.put(language, "labels_" + language.tag() + ".properties");
        }
        refuseOthers(LABELS_LIKE, files.values());
        files.forEach((language, file) -> {
            try {
                Labels shipped = Labels.in(language);
                labels.put(language, folder.properties(file).map(shipped::with).orElse(shipped));
            } catch (IllegalArgumentException e) {
                throw new UnusableStyleException(file + ": " + e.getMessage(), e);
            }
        });
        return labels;
    }

    /** A file whose name is nearly right would be passed over in silence. */
    private void refuseOthers(Pattern like, Collection<String> known) {
        for (String name : folder.names()) {
            if (like.matcher(name).matches() && !known.contains(name)) {
                throw UnusableStyleException.at(
                        name,
                        "no such file",
                        "one of "
                                + String.join(
                                        ", ",
                                        Set.copyOf(known).stream().sorted().toList()));
            }
        }
    }
}
