package org.dateline.reports.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.core.authenticity.DocumentWords;
import org.dateline.core.authenticity.UnreadableFileException;
import org.dateline.core.authenticity.UnreadableFileException.Reason;
import org.junit.jupiter.api.Test;

/** The words of Word documents that anybody sends, and what they may not do to whoever reads them. */
class WordWordsTest {

    private static final String W =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";

    private final DocumentWords words = WordIntakes.words();

    @Test
    void readsWhatSomebodySeesWhoAcceptsTheChanges() throws IOException {
        byte[] file = zip("word/document.xml", W + """
                <w:p><w:r><w:t>They met</w:t><w:tab/><w:t>twelve</w:t></w:r>
                <w:del><w:r><w:delText>ten</w:delText><w:t>ten</w:t></w:r></w:del>
                <w:ins><w:r><w:t xml:space="preserve"> ministers</w:t></w:r></w:ins></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:document>""");

        assertThat(words.isMeant(file)).isTrue();
        assertThat(words.of(file)).isEqualTo("They met twelve ministers\n a\n");
    }

    @Test
    void saysWhyItCannotReadAFile() throws IOException {
        assertRefused(zip("content.xml", "<a/>"), Reason.OTHER_KIND);
        assertRefused(zip("word/document.xml", W + "</w:document>"), Reason.NO_WORDS);
        assertRefused(zip("word/document.xml", W), Reason.BROKEN);
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11}, Reason.OTHER_KIND);
        assertRefused(new byte[] {'P', 'K', 3, 4}, Reason.BROKEN);
        assertRefused(new byte[20_000_001], Reason.TOO_LARGE);
    }

    @Test
    void readsNothingFromOutsideAndUnpacksNoMoreThanItMust() throws IOException {
        String outside = "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + W
                + "<w:p><w:r><w:t>a&x;b</w:t></w:r></w:p></w:document>";
        assertThat(words.of(zip("word/document.xml", outside))).isEqualTo("ab\n");
        assertRefused(zip("word/document.xml", W + " ".repeat(20_000_001) + "</w:document>"), Reason.TOO_LARGE);
        assertRefused(
                zip(
                        "word/document.xml",
                        W + "<w:p><w:r><w:t>" + "a".repeat(200_001) + "</w:t></w:r></w:p></w:document>"),
                Reason.TOO_LARGE);
        assertRefused(
                zip("word/document.xml", W + "<w:p>".repeat(600) + "</w:p>".repeat(600) + "</w:document>"),
                Reason.TOO_LARGE);
    }

    @Test
    void readsNoListThatIsTooLongAndNoDocumentWithTwoTexts() throws IOException {
        String[] names = IntStream.range(0, 2_001).mapToObj(n -> n + ".xml").toArray(String[]::new);
        assertRefused(zipped("<a/>", names), Reason.TOO_LARGE);
        byte[] twice =
                zipped(W + "<w:p><w:r><w:t>a</w:t></w:r></w:p></w:document>", "word/document.xml", "word/documenu.xml");
        String bytes = new String(twice, StandardCharsets.ISO_8859_1);
        byte[] encrypted = zip("word/document.xml", W);
        int end = encrypted.length - 22;
        encrypted[((encrypted[end + 16] & 0xFF) | (encrypted[end + 17] & 0xFF) << 8) + 8] |= 1;
        assertRefused(encrypted, Reason.ENCRYPTED);
        assertRefused(bytes.replace("documenu", "document").getBytes(StandardCharsets.ISO_8859_1), Reason.BROKEN);
    }

    private void assertRefused(byte[] file, Reason reason) {
        assertThatThrownBy(() -> words.of(file))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static byte[] zip(String entry, String content) throws IOException {
        return zipped(content, entry);
    }

    private static byte[] zipped(String content, String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(content.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
