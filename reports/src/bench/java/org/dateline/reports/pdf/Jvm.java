package org.dateline.reports.pdf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second JVM, on the same class path or part of it. */
public final class Jvm {

    /** PDFBox would look for the logger that only the application has, and say that it found none. */
    static final List<String> QUIET = List.of(
            "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
            "-Dlog4j2.statusLoggerLevel=OFF",
            "-Dslf4j.internal.verbosity=ERROR",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");

    private Jvm() {}

    /** Runs a class and returns what it printed. */
    public static String run(Class<?> main, List<String> options, String... arguments) throws Exception {
        return run(main, System.getProperty("java.class.path"), options, arguments);
    }

    /** Runs a class of another class path and returns what it printed. */
    public static String run(Class<?> main, String classPath, List<String> options, String... arguments)
            throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.awt.headless=true");
        command.addAll(QUIET);
        command.addAll(options);
        command.addAll(List.of("-classpath", classPath, main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main.getSimpleName() + " failed: " + printed);
        }
        return printed.strip();
    }
}
