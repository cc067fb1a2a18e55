package org.dateline.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that verifies a ledger away from the office, on the one that {@code docs/ledger.md} shows. */
class VerifyLedgerTest {

    private static final Pattern EXAMPLE = Pattern.compile("```jsonl\n(.*?)```", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("verify-ledger ledger.jsonl ([0-9a-f]{64})");

    @TempDir
    private Path folder;

    @Test
    void findsThatTheLedgerOfTheDocumentHolds() throws IOException {
        assertAnswer(VerifyLedger.HOLDS, "HOLDS: 3 rows; head " + found(HEAD), file(example()));
        assertAnswer(VerifyLedger.HOLDS, "HOLDS: 3 rows", file(example()), found(HEAD));
    }

    @Test
    void namesTheFirstRowThatDoesNotHold() throws IOException {
        assertAnswer(VerifyLedger.BROKEN, "BROKEN at row 2", file(example().replace("08:41:12", "08:41:13")));
        assertAnswer(VerifyLedger.BROKEN, "BROKEN at row 1", file(example().replaceFirst("(?m)^.*\n", "")));
        assertAnswer(
                VerifyLedger.BROKEN,
                "BROKEN at row 3",
                file(example().substring(0, example().length() - 20)));
    }

    @Test
    void missesAHeadThatWasCutOff() throws IOException {
        String shorter = example().replaceFirst("\n[^\n]*\n$", "\n");

        assertAnswer(VerifyLedger.HOLDS, "HOLDS: 2 rows", file(shorter));
        assertAnswer(VerifyLedger.BROKEN, "none has the hash " + found(HEAD), file(shorter), found(HEAD));
    }

    @Test
    void saysWhatItTakesWhenItIsAskedOtherwise() throws IOException {
        assertAnswer(VerifyLedger.UNUSABLE, "FILE");
        assertAnswer(VerifyLedger.UNUSABLE, "FILE", file(example()), "no hash");
        assertAnswer(
                VerifyLedger.UNUSABLE, "cannot read", folder.resolve("gone").toString());
        assertThat(VerifyLedger.isAskedFor(new String[] {"--demo"})).isFalse();
        assertThat(VerifyLedger.isAskedFor(new String[] {"verify-ledger"})).isTrue();
    }

    private static void assertAnswer(int status, String words, String... arguments) {
        StringWriter said = new StringWriter();
        String[] command = new String[arguments.length + 1];
        command[0] = "verify-ledger";
        System.arraycopy(arguments, 0, command, 1, arguments.length);

        assertThat(VerifyLedger.answer(command, new PrintWriter(said)))
                .as("%s", said)
                .isEqualTo(status);
        assertThat(said.toString()).contains(words);
    }

    private String file(String lines) throws IOException {
        return Files.writeString(folder.resolve("ledger.jsonl"), lines).toString();
    }

    private static String example() throws IOException {
        return found(EXAMPLE);
    }

    private static String found(Pattern pattern) throws IOException {
        Matcher found = pattern.matcher(Files.readString(Path.of("..", "docs", "ledger.md")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
