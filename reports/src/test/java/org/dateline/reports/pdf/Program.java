package org.dateline.reports.pdf;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Another program, run by a test to its end; what it writes to both its outputs. */
public record Program(int exit, String output) {

    private static final int MOST_MINUTES = 4;

    /** Whether the shell would find it. */
    static boolean isThere(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, name)));
    }

    /** Runs it in a directory. */
    static Program run(Path directory, String... command) {
        try {
            Path output = Files.createTempFile("program", ".txt");
            try {
                Process process = new ProcessBuilder(command)
                        .directory(directory.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
                if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new AssertionError(command[0] + " did not end");
                }
                return new Program(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Runs a class of the tests in a JVM of its own, with the JVM's options before it and its arguments after. */
    public static Program java(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return run(Path.of("").toAbsolutePath(), command.toArray(String[]::new));
    }

    /** The output of a program that must end well. */
    public String outputOrFail() {
        if (exit != 0) {
            throw new AssertionError("ended with " + exit + ":\n" + output);
        }
        return output;
    }
}
