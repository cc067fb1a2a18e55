package org.dateline.web.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * {@code java -jar dateline.jar newsroom-role}: prints the SQL that makes the PostgreSQL user of a newsroom that is a process
 * of its own. It needs no database.
 */
public final class NewsroomRole {

    private static final String COMMAND = "newsroom-role";
    private static final String SQL = "/db/role/newsroom.sql";

    private NewsroomRole() {}

    /** Whether the application was started for this and nothing else. */
    public static boolean isAskedFor(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals(COMMAND);
    }

    /** @return with what the process ends */
    public static int answer(PrintWriter out) {
        out.print(sql());
        out.flush();
        return 0;
    }

    /** Plain SQL, with nothing that is psql's alone. */
    public static String sql() {
        try (InputStream file = NewsroomRole.class.getResourceAsStream(SQL)) {
            if (file == null) {
                throw new IllegalStateException("the application lost " + SQL);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
