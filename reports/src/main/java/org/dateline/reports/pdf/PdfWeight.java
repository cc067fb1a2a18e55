package org.dateline.reports.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.dateline.core.authenticity.UnreadableFileException;
import org.dateline.core.authenticity.UnreadableFileException.Reason;

/**
 * How much comes out of a PDF when all its streams are unpacked, before anything of it is. Every stream stands in the
 * file itself (ISO 32000-1, clause 7.3.8), so that it is found without reading the file's objects. What is packed once
 * by Deflate is unpacked and counted; what is packed otherwise counts as the most that could come out of it.
 */
final class PdfWeight {

    private static final long MOST = 150_000_000;

    /** The most that one byte can become. */
    private static final long DEFLATE = 1_032;

    private static final long LZW = 1_400;
    private static final long RUN_LENGTH = 64;
    private static final int BUFFER = 64_000;

    private static final String STREAM = "stream";
    private static final Pattern ENCRYPT = Pattern.compile(name("Encrypt"));
    private static final Pattern FILTER =
            Pattern.compile(name("Filter") + "\\s*(\\[[^\\]]*\\]|/[^\\s/<>\\[\\]()]+|[^/\\[])");
    private static final Pattern ONE = Pattern.compile("/([^\\s/<>\\[\\]()]+)");

    private final byte[] file;
    private final String text;
    private long left = MOST;

    private PdfWeight(byte[] file) {
        this.file = file;
        this.text = new String(file, StandardCharsets.ISO_8859_1);
    }

    /** @throws UnreadableFileException if too much would come out of it, or it cannot be told */
    static void check(byte[] file) {
        new PdfWeight(file).check();
    }

    /** A name as it may be written, each character by its number or not (clause 7.3.5). */
    private static String name(String written) {
        return "/"
                + written.chars()
                        .mapToObj(c -> "(?:%c|#(?i:%02x))".formatted(c, c))
                        .collect(Collectors.joining())
                + "(?![A-Za-z#])";
    }

    private void check() {
        if (ENCRYPT.matcher(text).find()) {
            throw new UnreadableFileException(Reason.ENCRYPTED);
        }
        long otherwise = FILTER.matcher(text)
                .results()
                .mapToLong(found -> times(found.group(1)))
                .max()
                .orElse(1);
        int at = text.indexOf(STREAM);
        while (at >= 0) {
            int content = at + STREAM.length();
            if (at < 3 || !text.startsWith("end", at - 3)) {
                int end = text.indexOf("endstream", content);
                long length = (end < 0 ? file.length : end) - content;
                spend(otherwise == 1 ? unpacked(content) : Math.max(unpacked(content), length * otherwise));
            }
            at = text.indexOf(STREAM, content);
        }
    }

    /**
     * What one byte can become at most by what a stream says that it is packed with; 1 if that is nothing, a form of
     * pictures, or Deflate alone, which is counted.
     */
    private static long times(String filters) {
        boolean direct = filters.startsWith("/") || filters.startsWith("[");
        if (!direct || filters.contains("#")) {
            return MOST;
        }
        List<Long> factors = ONE.matcher(filters)
                .results()
                .map(each -> switch (each.group(1)) {
                    case "FlateDecode", "Fl" -> DEFLATE;
                    case "LZWDecode", "LZW" -> LZW;
                    case "RunLengthDecode", "RL" -> RUN_LENGTH;
                    default -> 1L;
                })
                .toList();
        return factors.equals(List.of(DEFLATE)) ? 1 : factors.stream().reduce(1L, (a, b) -> Math.min(MOST, a * b));
    }

    /** PDF writers begin a stream behind a line's end; readers also look behind further spaces. */
    private long unpacked(int start) {
        int line = start;
        line += line < file.length && file[line] == '\r' ? 1 : 0;
        line += line < file.length && file[line] == '\n' ? 1 : 0;
        int further = start;
        while (further < file.length && Character.isWhitespace(file[further])) {
            further++;
        }
        long most = inflated(line);
        return further == line ? most : Math.max(most, inflated(further));
    }

    private long inflated(int start) {
        int behindHeader = start + 2;
        if (behindHeader >= file.length) {
            return 0;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file, behindHeader, file.length - behindHeader);
            byte[] buffer = new byte[BUFFER];
            long out = 0;
            int read = inflater.inflate(buffer);
            while (read > 0 && out <= left) {
                out += read;
                read = inflater.inflate(buffer);
            }
            return out;
        } catch (DataFormatException notPacked) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private void spend(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw new UnreadableFileException(Reason.TOO_LARGE);
        }
    }
}
