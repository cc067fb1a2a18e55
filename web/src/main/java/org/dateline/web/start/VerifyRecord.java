package org.dateline.web.start;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dateline.core.record.RecordCheck;

/**
 * {@code java -jar dateline.jar verify-record FILE [LEDGER]}: whether a record bundle holds, and whether a ledger that was taken
 * away as a file tells the same of the release. It needs no database and no office.
 */
public final class VerifyRecord {

    /** It holds. */
    public static final int HOLDS = 0;
    /** Something in it was changed. */
    public static final int BROKEN = 1;
    /** The command was not understood, or a file cannot be read. */
    public static final int UNUSABLE = 2;

    private static final String COMMAND = "verify-record";
    private static final int WITH_LEDGER = 3;

    private VerifyRecord() {}

    /** Whether the application was started for this and nothing else. */
    public static boolean isAskedFor(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals(COMMAND);
    }

    /** @return with what the process ends */
    public static int answer(String[] arguments, PrintWriter out) {
        if (arguments.length < 2 || arguments.length > WITH_LEDGER) {
            out.println("verify-record FILE [LEDGER]: FILE a record bundle, LEDGER as the administrator took it away");
            return UNUSABLE;
        }
        try {
            RecordCheck check = RecordCheck.of(Files.readAllBytes(Path.of(arguments[1])));
            if (arguments.length == WITH_LEDGER) {
                try (Stream<String> ledger = Files.lines(Path.of(arguments[2]))) {
                    check.against(ledger);
                }
            }
            return answer(check, out);
        } catch (IOException | UncheckedIOException | InvalidPathException unreadable) {
            out.println("cannot read a file");
            return UNUSABLE;
        }
    }

    private static int answer(RecordCheck check, PrintWriter out) {
        check.problems().forEach(problem -> out.println("BROKEN: " + problem));
        if (check.holds()) {
            check.manifest()
                    .ifPresent(of -> out.println("HOLDS: " + of.reference() + ", revision " + of.revision()
                            + "; fingerprint " + of.fingerprint() + "; whole " + of.whole()));
        }
        return check.holds() ? HOLDS : BROKEN;
    }
}
