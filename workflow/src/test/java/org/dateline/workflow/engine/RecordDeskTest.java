package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.core.TestDatabase;
import org.dateline.core.fingerprint.Canonical;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.fingerprint.Sha256;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.ledger.LedgerLine;
import org.dateline.core.ledger.LedgerRow;
import org.dateline.core.record.Manifest;
import org.dateline.core.record.RecordBundle;
import org.dateline.core.record.RecordCheck;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.People;
import org.dateline.core.staff.StaffId;
import org.dateline.workflow.record.RecordDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The record of a publication: the same file each time, in which no change goes unnoticed. */
@ParameterizedClass
@EnumSource
class RecordDeskTest {

    private static final StaffId AUTHOR = People.AUTHOR.id();
    private static final int TAMPERINGS = 1000;

    @Parameter
    private TestDatabase database;

    private Office office;
    private RecordDesk records;
    private ReleaseId id;

    @BeforeEach
    void publish() {
        office = new Office(database);
        records = office.get(RecordDesk.class);
        ReleaseId other = office.draft();
        id = office.draft();
        office.submit(id);
        office.submit(other); // so that rows of another release stand between
        office.clear(id);
        office.approve(id);
        office.publish(id);
        office.clear(other);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void isTheSameFileEachTimeWhateverChangesAfterwards() {
        byte[] bundle = bundle();
        office.get(JdbcClient.class)
                .sql("update visit set notes = 'Changed afterwards.', version = version + 1")
                .update();
        office.get(JdbcClient.class)
                .sql("update staff_member set name = 'Another name'")
                .update();
        assertThat(bundle()).isEqualTo(bundle);
        assertThat(records.bundle(id, AUTHOR).orElseThrow().fileName()).endsWith("-en-record.zip");
    }

    @Test
    void holdsWhatLedToThePublicationAndNothingOfOtherReleases() {
        SortedMap<String, byte[]> files = RecordBundle.unzip(bundle());
        assertThat(files.keySet())
                .contains(
                        "approval.txt",
                        "findings.txt",
                        "ledger.jsonl",
                        "manifest.txt",
                        "reviews.txt",
                        "text.canonical",
                        "text.md",
                        "visit.txt")
                .hasSize(10);
        assertThat(words(files, "visit.txt")).contains("António Vitorino", "QIN Gang");
        assertThat(words(files, "reviews.txt")).contains("CLEARED by reviewer", "PROTOCOL");
        assertThat(words(files, "approval.txt")).contains("approver: approver", "writers: author");
        assertThat(words(files, "findings.txt")).contains("dismissed by author");
        assertThat(words(files, "text.md")).contains("# Director General completes visit to China");
        assertThat(words(files, "ledger.jsonl").lines()).allMatch(line -> line.contains(id.value()));
        assertThat(Sha256.hex(files.get("text.canonical")))
                .isEqualTo(office.fingerprint(id).hex());
    }

    @Test
    void holdsByItselfAndAgainstTheWholeLedger() {
        RecordCheck check = RecordCheck.of(bundle());
        assertThat(check.problems()).isEmpty();
        assertThat(check.manifest().orElseThrow().reference())
                .isEqualTo(office.publicationOf(id).reference());
        assertThat(check.against(ledger()).problems()).isEmpty();
        assertThat(RecordCheck.of(bundle()).against(ledger().skip(1)).problems())
                .contains("the whole ledger is broken at row 1");
    }

    @Test
    void isHandedOutToThoseWhoseItIs() {
        for (StaffId who : List.of(AUTHOR, People.APPROVER.id(), People.ADMINISTRATOR.id())) {
            assertThat(records.bundle(id, who)).isPresent();
        }
        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(() -> records.bundle(id, People.REVIEWER.id()));
        assertThat(records.bundle(office.draft(), AUTHOR)).isEmpty();
    }

    @Test
    void showsEveryByteThatWasChanged() {
        byte[] bundle = bundle();
        Random random = new Random(7);
        for (int i = 0; i < TAMPERINGS; i++) {
            byte[] tampered = changed(bundle, random);
            assertThat(RecordCheck.of(tampered).holds()).as("change %d", i).isFalse();
        }
    }

    /** Whoever changes a file can make the manifest anew as well: then the ledger's rows tell. */
    @Test
    void showsWhatWasChangedByWhoeverMakesTheManifestAnew() {
        SortedMap<String, byte[]> files = RecordBundle.unzip(bundle());
        assertThat(RecordCheck.of(forged(files)).holds()).as("nothing changed").isTrue();
        Random random = new Random(8);
        List<String> names = new ArrayList<>(files.keySet());
        names.remove(Manifest.NAME);
        for (int i = 0; i < TAMPERINGS; i++) {
            SortedMap<String, byte[]> tampered = new TreeMap<>(files);
            String name = names.get(i % names.size());
            switch (random.nextInt(5)) {
                case 0 -> tampered.remove(name);
                case 1 -> tampered.put("added" + ".txt", new byte[] {'a'});
                default -> tampered.put(name, changed(files.get(name), random));
            }
            assertThat(RecordCheck.of(forged(tampered)).holds())
                    .as("change %d, of %s", i, name)
                    .isFalse();
        }
    }

    /** Whoever makes rows anew, or leaves some out, does not make the whole ledger anew. */
    @Test
    void showsRowsThatWereLeftOutOrMadeAnewAgainstTheWholeLedger() {
        SortedMap<String, byte[]> files = RecordBundle.unzip(bundle());
        List<String> lines = words(files, "ledger.jsonl").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> fewer = new ArrayList<>(lines);
            fewer.remove(i);
            assertShown(files, fewer);
            List<String> other = new ArrayList<>(lines);
            other.set(i, sealedAnew(LedgerLine.read(lines.get(i))));
            assertShown(files, other);
        }
    }

    private void assertShown(SortedMap<String, byte[]> files, List<String> lines) {
        SortedMap<String, byte[]> tampered = new TreeMap<>(files);
        tampered.put("ledger.jsonl", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(RecordCheck.of(forged(tampered)).against(ledger()).holds()).isFalse();
    }

    private static String sealedAnew(LedgerRow row) {
        String hash = new Canonical("dateline.ledger.1")
                .field(row.number())
                .field(row.previousHash())
                .field(row.release())
                .field(row.verb())
                .field("somebody")
                .field(row.at())
                .field(row.revision())
                .field(row.fingerprint())
                .field(row.detail())
                .hex();
        LedgerRow other = new LedgerRow(
                row.number(),
                row.release(),
                row.verb(),
                "somebody",
                row.at(),
                row.revision(),
                row.fingerprint(),
                row.detail(),
                row.previousHash(),
                hash);
        assertThat(other.holds()).isTrue();
        return LedgerLine.of(other);
    }

    /** The files with a manifest that fits them, and the fingerprint of the text in it. */
    private static byte[] forged(SortedMap<String, byte[]> files) {
        String old = words(files, Manifest.NAME);
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.remove(Manifest.NAME);
        SortedMap<String, String> digests = new TreeMap<>();
        all.forEach((name, bytes) -> digests.put(name, Sha256.hex(bytes)));
        Manifest manifest = new Manifest(
                after(old, "# reference "),
                after(old, "# publication "),
                after(old, "# release "),
                Integer.parseInt(after(old, "# revision ")),
                new Fingerprint(digests.getOrDefault("text.canonical", "0".repeat(64))),
                digests);
        all.put(Manifest.NAME, manifest.words().getBytes(StandardCharsets.UTF_8));
        return RecordBundle.zip(all);
    }

    private static String after(String manifest, String key) {
        return manifest.lines()
                .filter(line -> line.startsWith(key))
                .findFirst()
                .orElseThrow()
                .substring(key.length());
    }

    /** One byte is another, is gone, or is there twice, or the end is cut off. */
    private static byte[] changed(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        byte[] changed;
        switch (random.nextInt(4)) {
            case 0 -> changed = Arrays.copyOf(bytes, at);
            case 1 -> {
                changed = new byte[bytes.length - 1];
                System.arraycopy(bytes, 0, changed, 0, at);
                System.arraycopy(bytes, at + 1, changed, at, bytes.length - at - 1);
            }
            case 2 -> {
                changed = new byte[bytes.length + 1];
                System.arraycopy(bytes, 0, changed, 0, at);
                changed[at] = (byte) random.nextInt();
                System.arraycopy(bytes, at, changed, at + 1, bytes.length - at);
            }
            default -> {
                changed = bytes.clone();
                changed[at] ^= (byte) (1 + random.nextInt(255));
            }
        }
        return changed;
    }

    private static String words(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private byte[] bundle() {
        return records.bundle(id, AUTHOR).orElseThrow().bytes();
    }

    private Stream<String> ledger() {
        return office.get(Ledger.class).after(0).stream().map(LedgerLine::of);
    }
}
