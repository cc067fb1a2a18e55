package org.dateline.core.compose;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.CommonMarkWriter;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Brings a release in from a plain text: finds the dateline, the headline if there is one, and keeps every paragraph word
 * for word.
 */
public final class TextImport {

    /** How a collector of web pages marks the day: {@code  date 2023-04-06 } before the first words. */
    private static final Pattern COLLECTED_ON = Pattern.compile("^\\s*date\\s+(\\d{4}-\\d{2}-\\d{2})\\s+");

    private static final Pattern TITLE = Pattern.compile("\\A# ");

    private static final Pattern MARKDOWN = Pattern.compile(
            "(?m)^#{1,3} \\S|^(?:[-*]|\\d+\\.) \\S.*\\n(?:[-*]|\\d+\\.) \\S|\\*\\*\\S[^*\\n]*\\*\\*|\\[[^\\]\\n]+]\\((?:https?:|mailto:)");

    private TextImport() {}

    /**
     * Reads a file.
     *
     * @param file in UTF-8, UTF-16 with a byte order mark, or Windows-1252
     * @throws UnreadableTextException if it is no text, or holds no words
     */
    public static ReleaseText read(byte[] file, Language language) {
        return read(decode(file), language);
    }

    /** @throws UnreadableTextException if it is no text, or holds no words */
    public static ReleaseText read(String typed, Language language) {
        if (typed.chars().anyMatch(c -> Character.isISOControl(c) && "\t\n\r\f".indexOf(c) < 0)) {
            throw new UnreadableTextException("the text holds control characters");
        }
        String text = typed.replace("\r\n", "\n").replace('\r', '\n');
        LocalDate date = null;
        Matcher collected = COLLECTED_ON.matcher(text);
        if (collected.find()) {
            date = parse(collected.group(1), DateTimeFormatter.ISO_LOCAL_DATE);
            text = text.substring(collected.end());
        }
        MailText mail = MailText.of(text);
        text = mail.text();
        boolean marked = isMarked(text);
        UnaryOperator<String> commonMark = marked ? UnaryOperator.identity() : CommonMarkWriter::escape;
        List<String> paragraphs = Arrays.stream(text.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        if (paragraphs.isEmpty()) {
            throw new UnreadableTextException("the text holds no words");
        }

        String headline = "";
        if (marked && TITLE.matcher(paragraphs.get(0)).find()) {
            String[] lines = paragraphs.remove(0).split("\\n", 2);
            headline = new Prose(lines[0].substring(2)).words();
            if (lines.length > 1) {
                paragraphs.add(0, lines[1].strip());
            }
        } else if (Opening.isHeadline(paragraphs.get(0), paragraphs.size() > 1)) {
            headline = paragraphs.remove(0);
        } else {
            headline = mail.subject();
        }
        if (paragraphs.isEmpty()) {
            throw new UnreadableTextException("the text has a headline and no words");
        }
        String city = "";
        Optional<Opening> opening = Opening.of(paragraphs.get(0), language);
        if (opening.isPresent()) {
            city = opening.get().dateline().city();
            date = opening.get().dateline().dateIfKnown().orElse(date);
            paragraphs.set(0, paragraphs.get(0).substring(opening.get().length()));
        }
        Sections sections = new Sections(paragraphs);
        return new ReleaseText(
                        language,
                        headline,
                        "",
                        new Dateline(city, date),
                        prose(sections.body(), commonMark),
                        prose(sections.notes(), commonMark),
                        sections.contacts(),
                        sections.boilerplate(commonMark),
                        null)
                .inOrthotypography();
    }

    private static Prose prose(List<String> paragraphs, UnaryOperator<String> commonMark) {
        return new Prose(paragraphs.stream().map(commonMark).collect(Collectors.joining("\n\n")));
    }

    /** Whether somebody wrote it in Markdown, and in no more of it than a release can hold. */
    public static boolean isMarked(String text) {
        return MARKDOWN.matcher(text).find()
                && new Prose(TITLE.matcher(text.strip()).replaceFirst(""))
                        .refusals()
                        .isEmpty();
    }

    private static @Nullable LocalDate parse(String date, DateTimeFormatter format) {
        try {
            return LocalDate.parse(date, format);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    /** @throws UnreadableTextException if it is no text */
    public static String words(byte[] file) {
        return decode(file);
    }

    private static String decode(byte[] file) {
        boolean bigEndian = file.length >= 2 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF;
        boolean littleEndian = file.length >= 2 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE;
        try {
            String text = decode(file, bigEndian || littleEndian ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUnicode) {
            return windows1252(file);
        }
    }

    private static String windows1252(byte[] file) {
        try {
            return decode(file, Charset.forName("windows-1252"));
        } catch (CharacterCodingException notText) {
            throw new UnreadableTextException("the file is not a text");
        }
    }

    private static String decode(byte[] file, Charset charset) throws CharacterCodingException {
        CharBuffer decoded = charset.newDecoder().decode(ByteBuffer.wrap(file));
        return decoded.toString();
    }
}
