package org.dateline.core.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.fingerprint.Sha256;
import org.dateline.core.ledger.Act;
import org.dateline.core.ledger.History;
import org.dateline.core.ledger.LedgerChain;
import org.dateline.core.ledger.LedgerEntry;
import org.dateline.core.ledger.LedgerLine;
import org.dateline.core.ledger.LedgerRow;
import org.dateline.core.staff.StaffId;

/**
 * Whether a record bundle holds: every file is the one that the manifest names; the text has the fingerprint; by the ledger's
 * rows that fingerprint was approved, by somebody who wrote none of it, and published with just these documents and sheets.
 *
 * <p>It takes the bundle alone. Whoever can make everything anew can make a bundle that agrees with itself: against that
 * helps the whole ledger, or the digest of the whole, kept elsewhere.
 */
public final class RecordCheck {

    private static final Pattern PUBLISHED = Pattern.compile("([\\w-]+) ([0-9a-f]{64})(?:, |$)");
    private static final String SHEETS = "record";
    private static final Set<String> NEITHER = Set.of(Manifest.NAME, RecordBundle.CANONICAL, RecordBundle.LEDGER);

    private final List<String> problems = new ArrayList<>();
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<LedgerRow> rows = new ArrayList<>();
    private Optional<Manifest> manifest = Optional.empty();

    private RecordCheck() {}

    /** Of a file as it was brought. */
    public static RecordCheck of(byte[] bundle) {
        RecordCheck check = new RecordCheck();
        try {
            check.files.putAll(RecordBundle.unzip(bundle));
            check.look();
        } catch (IllegalArgumentException broken) {
            check.problems.add(String.valueOf(broken.getMessage()));
        }
        return check;
    }

    /** What is wrong, each in a line; nothing if the bundle holds. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    public boolean holds() {
        return problems.isEmpty();
    }

    /** What the bundle says that it is of; empty if that cannot be read. */
    public Optional<Manifest> manifest() {
        return manifest;
    }

    /**
     * Looks, besides, whether the whole ledger holds and tells just the same of the release up to its publication: so that no
     * row of it is missing here, and none was made anew.
     *
     * @param ledger the lines of the file that the administrator takes away
     */
    public RecordCheck against(Stream<String> ledger) {
        LedgerChain chain = new LedgerChain(null);
        List<LedgerRow> told = new ArrayList<>();
        String release = manifest.map(Manifest::release).orElse("");
        long last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
        try {
            boolean follows = ledger.map(LedgerLine::read)
                    .peek(row -> {
                        if (row.release().equals(release) && row.number() <= last) {
                            told.add(row);
                        }
                    })
                    .allMatch(chain::follow);
            expect(follows, "the whole ledger is broken at row " + (chain.last().number() + 1));
        } catch (IllegalArgumentException noRow) {
            problems.add("the whole ledger is broken at row " + (chain.last().number() + 1));
        }
        expect(told.equals(rows), "the whole ledger tells otherwise of the release");
        return this;
    }

    private void look() {
        Manifest said = Manifest.read(words(Manifest.NAME));
        manifest = Optional.of(said);
        Set<String> listed = new LinkedHashSet<>(files.keySet());
        listed.remove(Manifest.NAME);
        expect(said.digests().keySet().equals(listed), "the manifest lists other files");
        said.digests()
                .forEach((name, digest) -> expect(
                        files.containsKey(name) && Sha256.hex(bytes(name)).equals(digest),
                        name + " is not the file of the manifest"));
        expect(
                Sha256.hex(bytes(RecordBundle.CANONICAL))
                        .equals(said.fingerprint().hex()),
                "the text has not the fingerprint");
        words(RecordBundle.LEDGER).lines().map(LedgerLine::read).forEach(rows::add);
        expect(
                rows.stream()
                        .map(LedgerLine::of)
                        .collect(Collectors.joining("\n", "", "\n"))
                        .equals(words(RecordBundle.LEDGER)),
                "the rows of the ledger are written in another form");
        rows(said);
        if (problems.isEmpty()) {
            approval(said, rows.stream().map(RecordCheck::entry).toList());
        }
    }

    private void rows(Manifest said) {
        for (int i = 0; i < rows.size(); i++) {
            LedgerRow row = rows.get(i);
            expect(row.holds(), "row " + row.number() + " of the ledger is not the one that its hash was made of");
            expect(row.release().equals(said.release()), "row " + row.number() + " is about another release");
            if (i > 0) {
                LedgerRow before = rows.get(i - 1);
                expect(row.number() > before.number(), "the rows of the ledger are not in their order");
                expect(
                        row.number() != before.number() + 1
                                || row.previousHash().equals(before.hash()),
                        "row " + row.number() + " does not follow the one before");
            }
        }
        expect(!rows.isEmpty(), "there are no rows of the ledger");
    }

    private void approval(Manifest said, List<LedgerEntry> entries) {
        Act last = entries.get(entries.size() - 1).act();
        Fingerprint fingerprint = said.fingerprint();
        expect(
                last.verb() == Act.Verb.PUBLISHED
                        && last.fingerprint().equals(fingerprint)
                        && last.revision() == said.revision(),
                "the last row is not the publication of this text");
        expect(entries.get(0).act().verb() == Act.Verb.DRAFTED, "the first row is not the first draft");
        History history = new History(entries.subList(0, entries.size() - 1));
        Optional<Act> approval =
                history.approval().filter(act -> act.fingerprint().equals(fingerprint));
        expect(approval.isPresent(), "the ledger tells of no approval of this text that held");
        Set<StaffId> writers = history.writers();
        expect(
                approval.filter(act -> writers.contains(act.actor())).isEmpty(),
                "who approved it is among those who wrote it");
        expect(
                history.emergencyCall()
                        .filter(call -> writers.contains(call.actor())
                                || approval.filter(act -> act.actor().equals(call.actor()))
                                        .isPresent())
                        .isEmpty(),
                "who called the emergency wrote it, or approved it too");
        published(last.detail());
    }

    /** The digests in the row of the publication: one of each document, and one of all sheets. */
    private void published(String detail) {
        Map<String, String> digests = PUBLISHED
                .matcher(detail)
                .results()
                .collect(
                        Collectors.toMap((MatchResult found) -> found.group(1), found -> found.group(2), (a, b) -> ""));
        List<Sheet> sheets = new ArrayList<>();
        List<String> documents = new ArrayList<>();
        files.forEach((name, bytes) -> {
            if (Sheet.isName(name) && !name.equals(Manifest.NAME)) {
                sheets.add(new Sheet(name, words(name)));
            } else if (!NEITHER.contains(name)) {
                documents.add(Sha256.hex(bytes));
            }
        });
        expect(
                Sheet.digestOf(sheets).equals(digests.remove(SHEETS)),
                "a sheet is not the one that the ledger tells of");
        List<String> told = new ArrayList<>(digests.values());
        Collections.sort(told);
        Collections.sort(documents);
        expect(documents.equals(told), "a document is not the one that the ledger tells of");
    }

    private static LedgerEntry entry(LedgerRow row) {
        return new LedgerEntry(
                row.number(),
                new Act(
                        row.release(),
                        Act.Verb.valueOf(row.verb()),
                        new StaffId(row.actor()),
                        Instant.parse(row.at()),
                        Math.toIntExact(row.revision()),
                        new Fingerprint(row.fingerprint()),
                        row.detail()),
                row.previousHash(),
                row.hash());
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds && !problems.contains(otherwise)) {
            problems.add(otherwise);
        }
    }

    private String words(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return bytes;
    }
}
