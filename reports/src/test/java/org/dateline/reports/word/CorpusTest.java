package org.dateline.reports.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * of their words come in. The words are counted from the parts by a pattern that knows nothing of the reader.
 */
@EnabledIfSystemProperty(named = "dateline.corpus", matches = ".+")
class CorpusTest {

    private static final Pattern PART = Pattern.compile("word/(document|footnotes|endnotes)\\d*\\.xml");
    private static final Pattern FALLBACK = Pattern.compile("(?s)<mc:Fallback>.*?</mc:Fallback>");
    private static final Pattern TEXT = Pattern.compile("<(?:w:t|w:delText|m:t|a:t)(?: [^>]*)?>([^<]*)<");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final WordIntake intake = WordIntakes.withPictures(PicturePreparation.intake());
    private final Map<String, String> refused = new TreeMap<>();
    private final Map<String, String> worst = new TreeMap<>();
    private long words;
    private long found;
    private int read;

    @Test
    void findsNearlyEveryWord() throws IOException {
        Map<String, byte[]> corpus = corpus(Path.of(System.getProperty("dateline.corpus")));
        corpus.forEach(this::read);
        System.getLogger("corpus")
                .log(
                        System.Logger.Level.WARNING,
                        "{0} documents, {1} read, {2} refused, {3} of {4} words found ({5} %)\nrefused: {6}\nmissed: {7}",
                        corpus.size(),
                        read,
                        refused.size(),
                        found,
                        words,
                        100.0 * found / words,
                        refused,
                        worst);
        assertThat(read).isGreaterThan(refused.size());
        assertThat((double) found / words).isGreaterThanOrEqualTo(0.998);
    }

    /** Each document once, however many archives hold it. */
    private static Map<String, byte[]> corpus(Path folder) throws IOException {
        Map<String, byte[]> byDigest = new HashMap<>();
        Map<String, byte[]> corpus = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path archive : files.sorted().toList()) {
                try (ZipFile zip = new ZipFile(archive.toFile())) {
                    for (ZipEntry entry : zip.stream()
                            .filter(e -> e.getName().toLowerCase(Locale.ROOT).endsWith(".docx"))
                            .map(e -> (ZipEntry) e)
                            .toList()) {
                        byte[] bytes = zip.getInputStream(entry).readAllBytes();
                        if (byDigest.put(Sha256.hex(bytes), bytes) == null) {
                            corpus.put(archive.getFileName() + "!" + entry.getName(), bytes);
                        }
                    }
                }
            }
        }
        return corpus;
    }

    private void read(String name, byte[] docx) {
        WordDocument document;
        try {
            document = intake.read(docx, Language.ENGLISH);
        } catch (UnreadableDocumentException unreadable) {
            refused.put(name, unreadable.reason() + " " + unreadable.getMessage());
            return;
        }
        read++;
        Map<String, Integer> expected = count(partsOf(docx));
        Map<String, Integer> got = count(wordsOf(document));
        int all = expected.values().stream().mapToInt(Integer::intValue).sum();
        int hits = expected.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), got.getOrDefault(word.getKey(), 0)))
                .sum();
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

    private static String partsOf(byte[] docx) {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (PART.matcher(entry.getName()).matches()) {
                    String xml = FALLBACK.matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .replaceAll("");
                    String separated =
                            xml.replaceAll("</w:p>|<w:tab/>|<w:br[^>]*/>|<w:cr/>|<w:rubyBase>", "<w:t> </w:t>");
                    Matcher text = TEXT.matcher(separated);
                    while (text.find()) {
                        all.append(text.group(1)
                                .replace("&lt;", "<")
                                .replace("&gt;", ">")
                                .replace("&quot;", "\"")
                                .replace("&apos;", "'")
                                .replace("&amp;", "&"));
                    }
                }
            }
        } catch (IOException broken) {
            return all.toString();
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

    private static Map<String, Integer> count(String text) {
        Map<String, Integer> counted = new HashMap<>();
        WORD.matcher(text.replace("\u00AD", ""))
                .results()
                .forEach(word -> counted.merge(word.group(), 1, Integer::sum));
        return counted;
    }
}
