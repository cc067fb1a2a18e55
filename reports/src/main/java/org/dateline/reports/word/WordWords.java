package org.dateline.reports.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.core.authenticity.DocumentWords;
import org.dateline.core.authenticity.UnreadableFileException;
import org.dateline.core.authenticity.UnreadableFileException.Reason;
import org.dateline.core.intake.WordIntake;
import org.dateline.reports.brought.BroughtXml;
import org.dateline.reports.brought.PackedFiles;
import org.dateline.reports.brought.PackedFiles.PackedFile;
import org.dateline.reports.brought.UnpackedLimit;

/**
 * Reads the words of a Word document (.docx, ISO/IEC 29500) as somebody sees them who has accepted its changes. Of the
 * whole package only the main part is unpacked, in memory; headers, footers and comments are not the text.
 */
final class WordWords implements DocumentWords {

    private static final int MOST_BYTES = 20_000_000;
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_UNPACKED = 20_000_000;
    private static final int MOST_CHARACTERS = 200_000;
    private static final int DEEPEST = 500;
    private static final String MAIN = "word/document.xml";
    /** Of two forms of the same words the older, and words that are taken out. */
    private static final Set<String> NOT_READ = Set.of("Fallback", "del", "moveFrom");

    @Override
    public boolean isMeant(byte[] file) {
        return WordIntake.isMeant(file);
    }

    @Override
    public String of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new UnreadableFileException(Reason.TOO_LARGE);
        }
        if (file.length > 1 && file[0] == (byte) 0xD0) {
            throw new UnreadableFileException(Reason.OTHER_KIND);
        }
        try (InputStream in = main(PackedFiles.in(file, MOST_ENTRIES))) {
            String words = words(in);
            if (words.isBlank()) {
                throw new UnreadableFileException(Reason.NO_WORDS);
            }
            return words;
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new UnreadableFileException(isExceeded(e) ? Reason.TOO_LARGE : Reason.BROKEN, e);
        }
    }

    private static InputStream main(PackedFiles zip) throws IOException {
        List<PackedFile> main =
                zip.files().stream().filter(file -> file.name().equals(MAIN)).toList();
        if (main.size() != 1) {
            throw new UnreadableFileException(main.isEmpty() ? Reason.OTHER_KIND : Reason.BROKEN);
        }
        if (main.get(0).encrypted()) {
            throw new UnreadableFileException(Reason.ENCRYPTED);
        }
        return new UnpackedLimit(MOST_UNPACKED).over(zip.open(main.get(0)));
    }

    private static boolean isExceeded(Throwable thrown) {
        for (Throwable link = thrown; link != null; link = link.getCause()) {
            Throwable nested = link instanceof XMLStreamException xml ? xml.getNestedException() : null;
            if (UnpackedLimit.isExceeded(link) || UnpackedLimit.isExceeded(nested)) {
                return true;
            }
        }
        return false;
    }

    private static String words(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = BroughtXml.factory().createXMLStreamReader(in);
        StringBuilder words = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        int unread = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open.push(xml.getLocalName());
                    unread += NOT_READ.contains(xml.getLocalName()) ? 1 : 0;
                    if (unread == 0) {
                        words.append(before(xml.getLocalName()));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    String name = open.pop();
                    unread -= NOT_READ.contains(name) ? 1 : 0;
                    words.append(name.equals("p") ? "\n" : "");
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (unread == 0 && "t".equals(open.peek())) {
                        words.append(xml.getText());
                    }
                }
                default -> {}
            }
            if (words.length() > MOST_CHARACTERS || open.size() > DEEPEST) {
                throw new UnreadableFileException(Reason.TOO_LARGE);
            }
        }
        return words.toString();
    }

    private static String before(String element) {
        return switch (element) {
            case "tab", "br", "cr", "tc" -> " ";
            case "noBreakHyphen" -> "-";
            default -> "";
        };
    }
}
