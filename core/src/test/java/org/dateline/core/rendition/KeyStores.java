package org.dateline.core.rendition;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Key stores for tests, made anew each time by the JDK's keytool: nobody's keys, of use for nothing else. */
public final class KeyStores {

    public static final String PASSWORD = "opens-the-test";
    public static final String SIGNER = "Press Office of a Test";

    private KeyStores() {}

    /** A store with an RSA key that holds for a hundred days from now. */
    public static Path rsa(Path folder) {
        return with(folder.resolve("rsa.p12"), "press", "-keyalg", "RSA", "-keysize", "2048");
    }

    /** The same in a folder of its own, which goes with the JVM. */
    public static Path rsa() {
        try {
            Path folder = Files.createTempDirectory("key-store");
            Path store = rsa(folder);
            for (File made : List.of(folder.toFile(), new File(store + ".log"), store.toFile())) {
                made.deleteOnExit();
            }
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a key with a certificate of its own into a store, which is made if it is not there. */
    public static Path with(Path store, String alias, String... options) {
        List<String> all = new ArrayList<>(
                List.of("-genkeypair", "-alias", alias, "-dname", "CN=" + SIGNER + ", O=An Organization, C=CH"));
        all.addAll(List.of(options));
        if (!all.contains("-validity")) {
            all.addAll(List.of("-validity", "100"));
        }
        return keytool(store, all);
    }

    /** Runs keytool on a store. */
    public static Path keytool(Path store, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(arguments);
        command.addAll(List.of("-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", PASSWORD));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(new File(store + ".log"))
                    .start();
            if (process.waitFor() != 0) {
                throw new AssertionError("keytool ended with " + process.exitValue() + ": " + arguments);
            }
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
