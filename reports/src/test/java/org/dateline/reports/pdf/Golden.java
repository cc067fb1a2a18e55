package org.dateline.reports.pdf;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a test compares with, kept in a file. With {@code -Ddateline.renew} it is written anew from what the test found,
 * and the test is skipped: a change of the golden files is then seen, and judged, in the difference of the commit.
 */
public final class Golden {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private Golden() {}

    /** The bytes that are kept under a name for the tests of PDF, unless they are to be renewed. */
    static byte[] kept(String name, byte[] found) {
        return kept(Golden.class, name, found);
    }

    /**
     * The bytes that are kept under a name, unless they are to be renewed.
     *
     * @param owner beside whose package's resources they are
     */
    public static byte[] kept(Class<?> owner, String name, byte[] found) {
        Path file = RESOURCES.resolve(owner.getPackageName().replace('.', '/')).resolve(name);
        String renew = System.getProperty("dateline.renew", "false");
        try {
            if (renew.isEmpty() || Boolean.parseBoolean(renew)) {
                Files.createDirectories(file.getParent());
                Files.write(file, found);
                abort("renewed " + name);
            }
            if (!Files.exists(file)) {
                throw new AssertionError(name + " is not kept yet; -Ddateline.renew writes it");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
