package org.dateline.reports.brought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dateline.reports.brought.PackedFiles.PackedFile;
import org.junit.jupiter.api.Test;

class PackedFilesTest {

    private static final int MOST = 10;
    private static final String LONG = "A press release of many words. ".repeat(200);
    private static final Map<String, String> HELD =
            new TreeMap<>(Map.of("empty", "", "été/long.xml", LONG, "short", "Geneva"));

    @Test
    void readsWhatIsPackedAndWhatIsNot() throws IOException {
        assertThat(contents(zip(true, ""))).isEqualTo(HELD);
        assertThat(contents(zip(false, ""))).isEqualTo(HELD);
    }

    @Test
    void findsTheListBehindWhatIsNoZipAndBeforeAComment() throws IOException {
        byte[] zip = zip(true, "A comment that says PK\5\6 itself.");
        byte[] behind = new byte[zip.length + 100];
        System.arraycopy(zip, 0, behind, 100, zip.length);

        assertThat(contents(zip)).isEqualTo(HELD);
        assertThat(contents(behind)).isEqualTo(HELD);
    }

    @Test
    void readsNumbersOf64Bits() throws IOException {
        byte[] zip = large();

        assertThat(contents(zip)).isEqualTo(HELD);
        // The usual place of where the list begins says that it stands elsewhere.
        int end = zip.length - 22;
        Arrays.fill(zip, end + 12, end + 20, (byte) 0xFF);
        assertThat(contents(zip)).isEqualTo(HELD);
    }

    @Test
    void readsNoListThatIsTooLong() throws IOException {
        byte[] zip = zip(true, "");

        assertThat(PackedFiles.in(zip, 3).files()).hasSize(3);
        assertThatThrownBy(() -> PackedFiles.in(zip, 2)).isInstanceOf(UnpackedLimit.ExceededException.class);
    }

    @Test
    void opensNothingThatIsEncryptedOrPackedInAnotherWay() throws IOException {
        byte[] encrypted = zip(true, "");
        encrypted[list(encrypted) + 8] |= 1;
        byte[] other = zip(true, "");
        other[list(other) + 10] = 12;

        assertThatThrownBy(() -> contents(encrypted))
                .isInstanceOf(ZipException.class)
                .hasMessage("an encrypted file in a zip");
        assertThatThrownBy(() -> contents(other))
                .isInstanceOf(ZipException.class)
                .hasMessage("a file that is packed in another way");
    }

    @Test
    void listsNamesInOtherSigns() throws IOException {
        byte[] zip = zip(true, "");
        String bytes =
                new String(zip, StandardCharsets.ISO_8859_1).replace("\u00c3\u00a9t\u00c3\u00a9", "\u0082t\u0082xy");

        assertThat(PackedFiles.in(bytes.getBytes(StandardCharsets.ISO_8859_1), MOST)
                        .files())
                .extracting(PackedFile::name)
                .contains("\u0082t\u0082xy/long.xml");
    }

    @Test
    void refusesWhatIsCut() throws IOException {
        byte[] zip = zip(true, "");
        for (int length = 0; length < zip.length; length++) {
            byte[] cut = Arrays.copyOf(zip, length);
            assertThatThrownBy(() -> PackedFiles.in(cut, MOST)).isInstanceOf(ZipException.class);
        }
        byte[] withoutStart = Arrays.copyOfRange(zip, 10, zip.length);
        assertThatThrownBy(() -> PackedFiles.in(withoutStart, MOST)).isInstanceOf(ZipException.class);
    }

    /** Whatever is wrong with a file, it is an exception that says so, and no more comes out than is in it. */
    @Property(tries = 3000)
    void isAtALossWithNothing(
            @ForAll @IntRange(max = 2000) int at, @ForAll byte value, @ForAll boolean packed, @ForAll boolean large)
            throws IOException {
        byte[] zip = large ? large() : zip(packed, "");
        zip[zip.length - 1 - at % zip.length] = value;
        try {
            contents(zip);
        } catch (IOException said) {
            assertThat(said.getMessage()).isNotBlank();
        }
    }

    private static Map<String, String> contents(byte[] zip) throws IOException {
        PackedFiles packed = PackedFiles.in(zip, MOST);
        Map<String, String> contents = new TreeMap<>();
        for (PackedFile file : packed.files()) {
            try (InputStream in = packed.open(file)) {
                contents.put(file.name(), new String(in.readNBytes(100_000), StandardCharsets.UTF_8));
            }
        }
        return contents;
    }

    private static int list(byte[] zip) {
        int end = zip.length - 22;
        return (zip[end + 16] & 0xFF) | (zip[end + 17] & 0xFF) << 8;
    }

    private static byte[] zip(boolean packed, String comment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment(comment);
            for (Map.Entry<String, String> each : HELD.entrySet()) {
                byte[] content = each.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(each.getKey());
                if (!packed) {
                    CRC32 sum = new CRC32();
                    sum.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    /** As programs write it that leave room for more than four gigabytes. */
    private static byte[] large() throws IOException {
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(channel)) {
            zip.setUseZip64(Zip64Mode.Always);
            for (Map.Entry<String, String> each : HELD.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        }
        return Arrays.copyOf(channel.array(), (int) channel.size());
    }
}
