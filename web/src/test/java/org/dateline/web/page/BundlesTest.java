package org.dateline.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.intake.Batch;
import org.dateline.core.intake.Remark;
import org.dateline.core.intake.UnreadableDocumentException;
import org.dateline.core.ledger.Act;
import org.dateline.core.outbox.OutboxMail;
import org.dateline.core.outbox.Trouble;
import org.dateline.core.release.RefusedException;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundlesTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern LITERAL_KEY = Pattern.compile("#\\{([a-zA-Z][\\w.]*)[(}]");

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void keepTheNewsroomInStepInEveryLanguage(Language language) {
        assertThat(keys("newsroom_" + language.tag())).isEqualTo(keys("newsroom"));
        assertThat(keys("subscription_" + language.tag())).isEqualTo(keys("subscription"));
        assertThat(keys("embargoed_" + language.tag())).isEqualTo(keys("embargoed"));
        assertThat(keys("layout_" + language.tag())).contains("layout.direction");
    }

    /** Mails are written in the reader's language; the desk's pages are in English. */
    @ParameterizedTest
    @EnumSource(value = Language.class, names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void sayInEveryLanguageWhatMailsSay(Language language) {
        assertThat(keys("notice_" + language.tag()))
                .containsAll(keys("notice").stream()
                        .filter(key -> key.matches("notice\\.(mail|kind|desk)\\..+"))
                        .toList());
    }

    /** What a rule says can be switched off by its key, so that every key is written down. */
    @Test
    void nameNoFindingThatTheDocumentsDoNotExplain() throws IOException {
        String explained = Files.readString(Path.of("..", "docs", "checks.md"));
        assertThat(keys("release").stream()
                        .filter(key -> key.matches("finding\\.(refused\\.)?[A-Za-z_]+"))
                        .map(key -> key.substring("finding.".length())))
                .hasSizeGreaterThan(30)
                .allSatisfy(key -> assertThat(explained).contains("`" + key + "`"));
    }

    @Test
    void haveASentenceForEveryRefusal() {
        assertThat(keys("error"))
                .containsAll(Arrays.stream(RefusedException.Reason.values())
                        .map(reason -> "refusal." + reason.name())
                        .toList());
    }

    @Test
    void haveASentenceForEveryRemarkOnAWordDocumentAndEveryRefusalOfOne() {
        assertThat(keys("release"))
                .containsAll(Arrays.stream(Remark.Kind.values())
                        .map(kind -> "release.remark." + kind)
                        .toList())
                .containsAll(Arrays.stream(UnreadableDocumentException.Reason.values())
                        .map(reason -> "release.problem.document." + Batch.Refusal.of(reason))
                        .toList())
                .containsAll(Arrays.stream(Batch.Refusal.values())
                        .map(refusal -> "release.problem.document." + refusal)
                        .toList());
    }

    @Test
    void haveAWordForEveryActAndEveryMail() throws IOException {
        assertThat(known())
                .containsAll(keysFor("release.act.", Act.Verb.values()))
                .containsAll(keysFor("outbox.kind.", OutboxMail.Kind.values()))
                .containsAll(keysFor("outbox.trouble.", Trouble.values()));
    }

    private static List<String> keysFor(String start, Enum<?>... names) {
        return Arrays.stream(names).map(name -> start + name.name()).toList();
    }

    @Test
    void haveEveryWordThatATemplateAsksFor() throws IOException {
        assertThat(known()).containsAll(asked());
    }

    private static Set<String> known() throws IOException {
        Set<String> known = new TreeSet<>();
        try (Stream<Path> bundles = Files.list(RESOURCES.resolve("messages"))) {
            bundles.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .forEach(bundle -> known.addAll(keys(bundle)));
        }
        return known;
    }

    private static Set<String> asked() throws IOException {
        try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
            return templates
                    .filter(Files::isRegularFile)
                    .map(BundlesTest::read)
                    .flatMap(template -> LITERAL_KEY.matcher(template).results())
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String bundle) {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(
                RESOURCES.resolve("messages").resolve(bundle + ".properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }
}
