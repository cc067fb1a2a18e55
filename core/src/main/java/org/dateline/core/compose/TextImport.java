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
        List<String> paragraphs = Arrays.stream(text.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        if (paragraphs.isEmpty()) {
            throw new UnreadableTextException("the text holds no words");
        }

        String headline = "";
        if (Opening.isHeadline(paragraphs.get(0), paragraphs.size() > 1)) {
            headline = paragraphs.remove(0);
        }
        String city = "";
        Optional<Opening> opening = Opening.of(paragraphs.get(0), language);
        if (opening.isPresent()) {
            city = opening.get().dateline().city();
            date = opening.get().dateline().dateIfKnown().orElse(date);
            paragraphs.set(0, paragraphs.get(0).substring(opening.get().length()));
        }
        String body = paragraphs.stream().map(CommonMarkWriter::escape).collect(Collectors.joining("\n\n"));
        return new ReleaseText(
                        language,
                        headline,
                        "",
                        new Dateline(city, date),
                        new Prose(body),
                        Prose.EMPTY,
                        List.of(),
                        null,
                        null)
                .inOrthotypography();
    }

    private static @Nullable LocalDate parse(String date, DateTimeFormatter format) {
        try {
            return LocalDate.parse(date, format);
        } catch (DateTimeParseException notADate) {
            return null;
        }
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
