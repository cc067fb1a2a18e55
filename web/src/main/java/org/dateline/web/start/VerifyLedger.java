package org.dateline.web.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.core.ledger.LedgerChain;
import org.dateline.core.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;

/**
 * {@code java -jar dateline.jar verify-ledger FILE [HASH]}: whether a ledger that was taken away as a file holds, and whether a
 * head that somebody kept is among its rows. It needs no database and no office.
 */
public final class VerifyLedger {

    /** It holds. */
    public static final int HOLDS = 0;
    /** It does not hold, or the head that was kept is not in it. */
    public static final int BROKEN = 1;
    /** The command was not understood, or the file cannot be read. */
    public static final int UNUSABLE = 2;

    private static final String COMMAND = "verify-ledger";
    private static final int WITH_HEAD = 3;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private VerifyLedger() {}

    /** Whether the application was started for this and nothing else. */
    public static boolean isAskedFor(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals(COMMAND);
    }

    /** @return with what the process ends */
    public static int answer(String[] arguments, PrintWriter out) {
        String head = arguments.length == WITH_HEAD ? arguments[2].toLowerCase(Locale.ROOT) : null;
        if (arguments.length < 2
                || arguments.length > WITH_HEAD
                || (head != null && !HASH.matcher(head).matches())) {
            out.println("verify-ledger FILE [HASH]: FILE as the administrator took it away, HASH of 64 digits");
            return UNUSABLE;
        }
        try (BufferedReader lines = Files.newBufferedReader(Path.of(arguments[1]))) {
            return answer(lines, head, out);
        } catch (IOException | InvalidPathException unreadable) {
            out.println("cannot read " + arguments[1]);
            return UNUSABLE;
        }
    }

    private static int answer(BufferedReader lines, @Nullable String head, PrintWriter out) throws IOException {
        LedgerChain chain = new LedgerChain(head);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!follows(chain, line)) {
                out.println("BROKEN at row " + (chain.last().number() + 1));
                return BROKEN;
            }
        }
        if (!chain.holds()) {
            out.println("BROKEN: the rows agree with each other, but none has the hash " + head);
            return BROKEN;
        }
        out.println("HOLDS: " + chain.last().number() + " rows; head "
                + chain.last().hash());
        return HOLDS;
    }

    private static boolean follows(LedgerChain chain, String line) {
        try {
            return chain.follow(LedgerLine.read(line));
        } catch (IllegalArgumentException noRow) {
            return false;
        }
    }
}
