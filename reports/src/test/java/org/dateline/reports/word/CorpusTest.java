package org.dateline.reports.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.dateline.core.fingerprint.Sha256;
import org.dateline.core.intake.Remark;
import org.dateline.core.intake.UnreadableDocumentException;
import org.dateline.core.intake.WordDocument;
import org.dateline.core.intake.WordIntake;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Language;
import org.dateline.reports.picture.PicturePreparation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Reads every Word document in a folder of other projects' archives, which {@code .ci/corpus} fetches, and counts how many
 * of their words come in. The words are counted from the parts by patterns that know nothing of the reader; where no
 * pattern can tell whether two words are one, they count as lost.
 */
@EnabledIfSystemProperty(named = "dateline.corpus", matches = ".+")
class CorpusTest {

    private static final Pattern MAIN = Pattern.compile("word/document\\d*\\.xml");
    private static final Pattern NOTES = Pattern.compile("word/(?:foot|end)notes\\d*\\.xml");
    private static final Pattern BESIDE =
            Pattern.compile("word/(?:header\\d*|footer\\d*|charts/chart\\d*|diagrams/data\\d*)\\.xml");
    private static final Pattern NOTE = Pattern.compile("(?s)<w:((?:foot|end)note) ([^>]*)>.*?</w:\\1>");
    private static final Pattern ID = Pattern.compile("w:id=\"(-?\\d+)\"");
    private static final Pattern REFERENCE = Pattern.compile("<w:((?:foot|end)note)Reference [^>]*" + ID.pattern());
    private static final Pattern FALLBACK = Pattern.compile("(?s)<mc:Fallback\\b[^>]*>.*?</mc:Fallback>");

    /** Where one word ends though no space stands there: what follows is another line, box, cell or reading. */
    private static final Pattern SEAM = Pattern.compile(
            "</w:p>|<w:tab/>|<w:br[^>]*/>|<w:cr/>|<w:rubyBase>|</w:rt>|<w:txbxContent>|</w:txbxContent>");

    private static final Pattern MOVED = Pattern.compile("(?s)<w:moveFrom [^>]*>.*?</w:moveFrom>");
    private static final Pattern STANDING = Pattern.compile("<(?:w:t|m:t|a:t)(?: [^>]*)?>([^<]*)<");
    private static final Pattern NAMED = Pattern.compile("(?s)<c:strCache>.*?</c:strCache>");
    private static final Pattern NAME = Pattern.compile("<c:v>([^<]*)<");
    private static final Pattern DELETED = Pattern.compile("<w:delText(?: [^>]*)?>([^<]*)<|</w:del>");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final WordIntake intake = WordIntakes.withPictures(PicturePreparation.intake());
    private final Map<String, String> refused = new TreeMap<>();
    private final Map<String, String> broken = new TreeMap<>();
    private final Map<String, String> worst = new TreeMap<>();
    private long words;
    private long found;
    private long beside;
    private long besideFound;
    private int read;

    @Test
    void findsNearlyEveryWord() throws IOException {
        Map<String, byte[]> corpus = corpus(Path.of(System.getProperty("dateline.corpus")));
        corpus.forEach(this::read);
        Map<String, Integer> reasons = new TreeMap<>();
        refused.values().forEach(why -> reasons.merge(why.substring(0, why.indexOf(' ')), 1, Integer::sum));
        System.getLogger("corpus")
                .log(
                        System.Logger.Level.WARNING,
                        "{0} documents, {1} read, {2} refused {3}, {4} of {5} words found ({6} %), and {9} of {10} different"
                                + " words of headers, footers, charts and diagrams ({11} %)\nrefused: {7}\nmissed: {8}",
                        corpus.size(),
                        read,
                        refused.size(),
                        reasons,
                        found,
                        words,
                        100.0 * found / words,
                        lines(refused),
                        lines(worst),
                        besideFound,
                        beside,
                        100.0 * besideFound / beside);
        assertThat(broken).isEmpty();
        assertThat(read).isGreaterThan(refused.size());
        assertThat((double) found / words).isGreaterThanOrEqualTo(0.999);
        assertThat((double) besideFound / beside).isGreaterThanOrEqualTo(0.99);
    }

    private static String lines(Map<String, String> of) {
        return of.entrySet().stream()
                .map(entry -> "\n" + entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining());
    }

    /** Each document once, however often it lies there: by itself or in an archive. */
    private static Map<String, byte[]> corpus(Path folder) throws IOException {
        Set<String> digests = new HashSet<>();
        Map<String, byte[]> corpus = new TreeMap<>();
        BiConsumer<String, byte[]> found = (name, bytes) -> {
            if (digests.add(Sha256.hex(bytes))) {
                corpus.put(name, bytes);
            }
        };
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString();
                if (isWord(name)) {
                    found.accept(name, Files.readAllBytes(file));
                } else if (name.endsWith(".jar")) {
                    try (ZipFile zip = new ZipFile(file.toFile())) {
                        for (ZipEntry entry : zip.stream()
                                .filter(e -> isWord(e.getName()))
                                .map(e -> (ZipEntry) e)
                                .toList()) {
                            found.accept(
                                    name + "!" + entry.getName(),
                                    zip.getInputStream(entry).readAllBytes());
                        }
                    }
                }
            }
        }
        return corpus;
    }

    private static boolean isWord(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".docx");
    }

    private void read(String name, byte[] docx) {
        WordDocument document;
        try {
            document = intake.read(docx, Language.ENGLISH);
        } catch (UnreadableDocumentException unreadable) {
            refused.put(name, unreadable.reason() + " " + unreadable.getMessage());
            if (unreadable.reason() == UnreadableDocumentException.Reason.EMPTY) {
                int lost = count(standing(MOVED.matcher(seen(docx)).replaceAll("")))
                        .size();
                if (lost > 0) {
                    broken.put(name, lost + " words, and refused as empty");
                }
            }
            return;
        } catch (RuntimeException | StackOverflowError fault) {
            broken.put(name, fault + " at " + List.of(fault.getStackTrace()).subList(0, 1));
            return;
        }
        read++;
        Map<String, Integer> expected = count(wordsOf(docx));
        Map<String, Integer> got = count(wordsOf(document));
        int all = expected.values().stream().mapToInt(Integer::intValue).sum();
        int hits = expected.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), got.getOrDefault(word.getKey(), 0)))
                .sum();
        Set<String> besideIt = namesBeside(docx);
        Set<String> missing = new TreeSet<>(besideIt);
        missing.removeAll(count(allOf(document)).keySet());
        beside += besideIt.size();
        besideFound += besideIt.size() - missing.size();
        if (!missing.isEmpty()) {
            worst.put(name + " beside the text", missing.size() + " of " + besideIt.size() + " " + missing);
        }
        words += all;
        found += hits;
        if (hits < all) {
            List<String> missed = expected.entrySet().stream()
                    .filter(word -> got.getOrDefault(word.getKey(), 0) < word.getValue())
                    .map(Map.Entry::getKey)
                    .limit(6)
                    .toList();
            worst.put(name, (all - hits) + " of " + all + " " + missed);
        }
    }

    /** Words, each once, of what stands on every page or in a drawing; numbers, which pages have too, are no words. */
    private static Set<String> namesBeside(byte[] docx) {
        StringBuilder said = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (BESIDE.matcher(entry.getName()).matches()) {
                    String xml = FALLBACK.matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .replaceAll("");
                    said.append(standing(xml.replace("</a:p>", "</w:p>"))).append('\n');
                    NAMED.matcher(xml)
                            .results()
                            .forEach(names -> said.append(
                                            said(NAME, names.group().replace("</c:v>", "<<c:v> <")))
                                    .append('\n'));
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            // what is behind the break is not asked for
        }
        Set<String> names = new TreeSet<>(count(said.toString()).keySet());
        names.removeIf(name -> name.chars().anyMatch(Character::isDigit));
        return names;
    }

    private static String seen(byte[] docx) {
        StringBuilder xml = new StringBuilder();
        List<String> notes = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (MAIN.matcher(entry.getName()).matches()) {
                    xml.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                } else if (NOTES.matcher(entry.getName()).matches()) {
                    notes.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            // what is behind the break is not asked for
        }
        Set<String> referred = REFERENCE
                .matcher(xml)
                .results()
                .map(reference -> reference.group(1) + reference.group(2))
                .collect(Collectors.toSet());
        notes.forEach(part -> NOTE.matcher(part)
                .results()
                .filter(note -> referred.contains(note.group(1) + id(note.group(2))))
                .forEach(note -> xml.append(note.group())));
        return FALLBACK.matcher(xml).replaceAll("");
    }

    /** Words that were deleted come in beside the text, those around them as if they had never been there. */
    private static String wordsOf(byte[] docx) {
        String seen = seen(docx);
        return standing(seen) + "\n" + said(DELETED, seen);
    }

    private static String standing(String seen) {
        return said(STANDING, SEAM.matcher(seen).replaceAll("<w:t> </w:t>"));
    }

    private static String id(String attributes) {
        Matcher id = ID.matcher(attributes);
        return id.find() ? id.group(1) : "";
    }

    private static String said(Pattern words, String xml) {
        StringBuilder all = new StringBuilder();
        Matcher text = words.matcher(xml);
        while (text.find()) {
            all.append(
                    text.group(1) == null
                            ? " "
                            : text.group(1)
                                    .replace("&lt;", "<")
                                    .replace("&gt;", ">")
                                    .replace("&quot;", "\"")
                                    .replace("&apos;", "'")
                                    .replace("&amp;", "&"));
        }
        return all.toString();
    }

    private static String wordsOf(WordDocument document) {
        ReleaseText text = document.text();
        StringBuilder all = new StringBuilder()
                .append(text.headline())
                .append('\n')
                .append(text.subhead())
                .append('\n')
                .append(text.dateline().in(Language.ENGLISH))
                .append('\n')
                .append(text.body().words())
                .append('\n')
                .append(text.notesToEditors().words())
                .append('\n');
        text.boilerplateIfAny()
                .ifPresent(about -> all.append(about.heading())
                        .append('\n')
                        .append(about.text().words())
                        .append('\n'));
        text.contacts().forEach(contact -> all.append(contact).append('\n'));
        for (Remark remark : document.remarks()) {
            if (remark.kind() == Remark.Kind.DELETED) {
                all.append(remark.words()).append('\n');
            }
        }
        return all.toString();
    }

    private static String allOf(WordDocument document) {
        StringBuilder all = new StringBuilder(wordsOf(document));
        document.remarks().forEach(remark -> all.append(remark.words()).append('\n'));
        return all.toString();
    }

    private static Map<String, Integer> count(String text) {
        Map<String, Integer> counted = new HashMap<>();
        WORD.matcher(text.replace("\u00AD", ""))
                .results()
                .forEach(word -> counted.merge(word.group(), 1, Integer::sum));
        return counted;
    }
}
