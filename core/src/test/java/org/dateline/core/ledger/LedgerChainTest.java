package org.dateline.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.staff.StaffId;
import org.junit.jupiter.api.Test;

/** The past holds: whatever is done to the rows up to a head that somebody kept shows against that head. */
class LedgerChainTest {

    private static final Instant START = Instant.parse("2023-04-03T08:00:00Z");

    private enum Tampering {
        EDIT,
        DELETE,
        SWAP,
        INSERT,
        TRUNCATE
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void showsWhateverWasDoneToTheRowsUpToAHeadThatSomebodyKept(
            @ForAll long seed, @ForAll Tampering tampering, @ForAll @IntRange(min = 2, max = 40) int length) {
        Random random = new Random(seed);
        List<LedgerRow> rows = ledger(random, length);
        int kept = 1 + random.nextInt(length - 1); // rows that the keeper of the head has seen, less one
        String head = rows.get(kept).hash();
        assertThat(holds(rows, head)).isTrue();

        List<LedgerRow> tampered = tampered(rows, tampering, random.nextInt(kept + 1), random);

        assertThat(holds(tampered, head)).as("as it was written").isFalse();
        // Who can write every row can also make every hash anew: then only the head that was kept tells.
        List<LedgerRow> forged = sealedAnew(tampered);
        assertThat(holds(forged, null)).as("forged from end to end").isTrue();
        assertThat(holds(forged, head)).as("forged, against the head").isFalse();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void comesBackFromALineAsItWas(@ForAll long seed, @ForAll String detail) {
        LedgerRow row = LedgerEntry.after(LedgerHead.START, act(new Random(seed), detail.replaceAll("\\p{Cs}", "?")))
                .row();

        String line = LedgerLine.of(row);

        assertThat(line.lines()).hasSize(1);
        assertThat(LedgerLine.read(line)).isEqualTo(row);
    }

    @Test
    void readsNoLineThatIsCutOffOrOfAnotherForm() {
        String line = LedgerLine.of(ledger(new Random(1), 1).get(0));

        for (int length = 0; length < line.length(); length++) {
            String cut = line.substring(0, length);
            assertThatIllegalArgumentException().isThrownBy(() -> LedgerLine.read(cut));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LedgerLine.read(line.replace("\"verb\"", "\"extra\":\"\",\"verb\"")));
    }

    @Test
    void holdsFromNothing() {
        assertThat(holds(List.of(), LedgerEntry.GENESIS)).isTrue();
        assertThat(holds(List.of(), "f".repeat(64))).isFalse();
    }

    private static boolean holds(List<LedgerRow> rows, String head) {
        LedgerChain chain = new LedgerChain(head);
        rows.forEach(chain::follow);
        return chain.holds();
    }

    private static List<LedgerRow> tampered(List<LedgerRow> rows, Tampering tampering, int at, Random random) {
        List<LedgerRow> tampered = new ArrayList<>(rows);
        switch (tampering) {
            case EDIT -> tampered.set(at, edited(rows.get(at), random));
            case DELETE -> tampered.remove(at);
            case SWAP -> Collections.swap(tampered, at, at == 0 ? 1 : at - 1);
            case INSERT ->
                tampered.add(
                        at,
                        LedgerEntry.after(LedgerHead.START, act(random, "slipped in"))
                                .row());
            case TRUNCATE -> tampered.subList(at, tampered.size()).clear();
        }
        return tampered;
    }

    private static LedgerRow edited(LedgerRow row, Random random) {
        int field = random.nextInt(7);
        return new LedgerRow(
                row.number(),
                field == 0 ? row.release().replaceFirst("^.", "g") : row.release(),
                field == 1 ? row.verb() + "X" : row.verb(),
                field == 2 ? "someone.else" : row.actor(),
                field == 3 ? "2019-01-01T00:00:00Z" : row.at(),
                field == 4 ? row.revision() + 1 : row.revision(),
                field == 5 ? row.fingerprint().replaceFirst("^.", "g") : row.fingerprint(),
                field == 6 ? row.detail() + " " : row.detail(),
                row.previousHash(),
                row.hash());
    }

    private static List<LedgerRow> sealedAnew(List<LedgerRow> rows) {
        List<LedgerRow> sealed = new ArrayList<>();
        LedgerHead last = LedgerHead.START;
        for (LedgerRow row : rows) {
            LedgerRow open = with(row, last, "");
            LedgerRow closed = with(row, last, open.hashOfFields());
            sealed.add(closed);
            last = new LedgerHead(closed.number(), closed.hash());
        }
        return sealed;
    }

    private static LedgerRow with(LedgerRow row, LedgerHead last, String hash) {
        return new LedgerRow(
                last.number() + 1,
                row.release(),
                row.verb(),
                row.actor(),
                row.at(),
                row.revision(),
                row.fingerprint(),
                row.detail(),
                last.hash(),
                hash);
    }

    private static List<LedgerRow> ledger(Random random, int length) {
        List<LedgerRow> rows = new ArrayList<>();
        LedgerHead last = LedgerHead.START;
        for (int i = 0; i < length; i++) {
            LedgerEntry entry = LedgerEntry.after(last, act(random, "act " + i));
            rows.add(entry.row());
            last = new LedgerHead(entry.number(), entry.hash());
        }
        return rows;
    }

    private static Act act(Random random, String detail) {
        Act.Verb[] verbs = Act.Verb.values();
        return new Act(
                hex(random, 16),
                verbs[random.nextInt(verbs.length)],
                new StaffId(List.of("author", "approver", "reviewer").get(random.nextInt(3))),
                START.plusMillis(random.nextInt(1_000_000)),
                1 + random.nextInt(9),
                new Fingerprint(hex(random, 32)),
                detail);
    }

    private static String hex(Random random, int bytes) {
        byte[] drawn = new byte[bytes];
        random.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}
