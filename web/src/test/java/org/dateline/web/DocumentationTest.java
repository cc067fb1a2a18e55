package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documents of the project point at is there. */
class DocumentationTest {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(<?([^)\\s>]+)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z][a-z0-9+.-]*:.*|#.*");
    private static final Pattern PATH =
            Pattern.compile("`((?:core|workflow|web|reports|docs|\\.ci|\\.mvn)/[^`\\s*…]*)`");
    private static final Set<String> NOT_OURS = Set.of(".git", "target", "node_modules", "data");

    @Test
    void everyLinkAndPathLeadsSomewhere() {
        Path root = root();
        List<Path> documents = documents(root);

        assertThat(documents).contains(root.resolve("README.md"), root.resolve("docs/architecture.md"));
        assertThat(documents.stream().flatMap(document -> deadEnds(root, document)))
                .isEmpty();
    }

    @Test
    void noticesALinkAndAPathThatLeadNowhere(@TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("docs/adr"));
        Path document = Files.writeString(
                root.resolve("docs/a.md"),
                "[good](adr) [bad](gone.md#part) [far](https://example.org/x) `docs/a.md` `core/gone` `core`"
                        + " <!-- [later](later.png) -->");

        assertThat(deadEnds(root, document)).containsExactly("docs/a.md: gone.md#part", "docs/a.md: core/gone");
    }

    private static Stream<String> deadEnds(Path root, Path document) {
        String words = COMMENT.matcher(read(document)).replaceAll("");
        Stream<String> links = matches(LINK, words)
                .filter(link -> !ELSEWHERE.matcher(link).matches())
                .filter(link -> !Files.exists(document.resolveSibling(link.replaceFirst("#.*", ""))));
        Stream<String> paths = matches(PATH, words)
                .filter(path -> !path.contains("/target/"))
                .filter(path -> !Files.exists(root.resolve(path)));
        return Stream.concat(links, paths).map(end -> root.relativize(document) + ": " + end);
    }

    private static Stream<String> matches(Pattern pattern, String words) {
        return pattern.matcher(words).results().map(match -> match.group(1));
    }

    private static List<Path> documents(Path root) {
        List<Path> documents = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean ours = !NOT_OURS.contains(String.valueOf(folder.getFileName()));
                    return ours || folder.equals(root) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(".md")) {
                        documents.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    private static String read(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Maven says where it is; an editor does not. */
    private static Path root() {
        String known = System.getProperty("maven.multiModuleProjectDirectory");
        Path folder = Path.of(known == null ? "" : known).toAbsolutePath().normalize();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
            assertThat(folder).as("a folder with mvnw").isNotNull();
        }
        return folder;
    }
}
