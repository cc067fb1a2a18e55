package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.dateline.core.TestDatabase;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.publication.Publications;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.Stage;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The process of an office is killed in the middle of its work, as a power cut or {@code kill -9} does it. Whatever it said
 * was done is done, the token stands where its release stands, the ledger's chain holds, and the next process goes on.
 *
 * <p>{@code -Ddateline.kills=50} for the long form.
 */
class KilledOfficeTest {

    private static final int KILLS = Integer.getInteger("dateline.kills", 2);
    private static final int MOST_ACTS = 60;

    private static final Path APPLICATION = Path.of("..", "web", "src", "main", "resources", "application.yaml");
    private static final Pattern SETTINGS = Pattern.compile("jdbc:h2:file:\\./data/dateline(;\\S+)");

    private final Random random = new Random();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void losesNothingThatItSaidWasDone(TestDatabase kind) throws Exception {
        String url = url(kind);
        DataSource database = BusyOffice.database(url);
        int acts = 0;
        try (Connection open = database.getConnection()) {
            migrate(kind, database);
            try (Office office = new Office(database)) {
                office.settleIn();
            }
            assertThat(open.isValid(1)).isTrue();
        }
        for (int kill = 0; kill < KILLS; kill++) {
            Map<ReleaseId, List<Verb>> acknowledged = workUntilKilled(url);
            acts += acknowledged.values().stream().mapToInt(List::size).sum();
            try (Connection open = database.getConnection();
                    Office office = new Office(database)) {
                acknowledged.forEach((id, verbs) -> assertDone(office, id, verbs));
                assertThat(office.get(Ledger.class).firstBrokenEntry()).isEmpty();
                office.publish(office.approved());
                assertThat(open.isValid(1)).isTrue();
            }
        }
        System.out.printf("%s: killed %d times, all of %d acknowledged acts were there%n", kind, KILLS, acts);
    }

    private Map<ReleaseId, List<Verb>> workUntilKilled(String url) throws IOException, InterruptedException {
        Map<ReleaseId, List<Verb>> acknowledged = new LinkedHashMap<>();
        Process office = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusyOffice.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int killAfter = 1 + random.nextInt(MOST_ACTS);
        int lines = 0;
        try (BufferedReader out = office.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                String[] words = line.split(" ");
                if (words.length == 2 && words[1].length() == 32) {
                    acknowledged
                            .computeIfAbsent(new ReleaseId(words[1]), id -> new ArrayList<>())
                            .add(Verb.valueOf(words[0]));
                    if (++lines == killAfter) {
                        Thread.sleep(random.nextInt(40)); // anywhere in the next acts
                        office.toHandle().destroyForcibly(); // what it has said can still be read
                    }
                }
            }
        } finally {
            office.destroyForcibly().waitFor();
        }
        assertThat(lines).as("acts until it was killed").isGreaterThanOrEqualTo(killAfter);
        return acknowledged;
    }

    private static void assertDone(Office office, ReleaseId id, List<Verb> acknowledged) {
        List<Verb> done = office.get(Ledger.class).of(id.value()).stream()
                .map(entry -> entry.act().verb())
                .filter(verb -> verb != Verb.WARNING_DISMISSED)
                .toList();
        // One more may have been done without a word.
        assertThat(done)
                .startsWith(acknowledged.toArray(Verb[]::new))
                .hasSizeBetween(acknowledged.size(), acknowledged.size() + 1);
        Stage stage = office.release(id).stage();
        assertThat(stage).isEqualTo(stageAfter(done.get(done.size() - 1)));
        assertThat(office.places(id)).isEqualTo(placesAt(stage, done.contains(Verb.SCHEDULED)));
        assertThat(office.get(Publications.class).ofRelease(id.value()).isPresent())
                .isEqualTo(stage == Stage.PUBLISHED);
    }

    private static Stage stageAfter(Verb verb) {
        return switch (verb) {
            case SUBMITTED -> Stage.IN_REVIEW;
            case CLEARED -> Stage.AWAITING_APPROVAL;
            case APPROVED, SCHEDULED -> Stage.APPROVED;
            case PUBLISHED -> Stage.PUBLISHED;
            case ABANDONED -> Stage.ABANDONED;
            default -> Stage.DRAFT;
        };
    }

    private static List<String> placesAt(Stage stage, boolean scheduled) {
        return switch (stage) {
            case DRAFT -> List.of(ReleaseBpmn.DRAFT_RELEASE);
            case IN_REVIEW -> List.of(ReleaseBpmn.REVIEW_RELEASE);
            case AWAITING_APPROVAL -> List.of(ReleaseBpmn.APPROVE_RELEASE);
            case APPROVED -> List.of(scheduled ? "eventGateway_untilHour" : ReleaseBpmn.CHOOSE_HOUR);
            default -> List.of();
        };
    }

    private String url(TestDatabase kind) throws SQLException, IOException {
        if (kind == TestDatabase.H2) {
            Matcher settings = SETTINGS.matcher(Files.readString(APPLICATION));
            assertThat(settings.find()).isTrue();
            return "jdbc:h2:file:" + folder.resolve("office").toAbsolutePath() + settings.group(1);
        }
        try (Connection connection = kind.empty().getConnection()) {
            return connection.getMetaData().getURL();
        }
    }

    private static void migrate(TestDatabase kind, DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/vendor/" + kind.vendor())
                .javaMigrations(new V007__EngineSchema())
                .load()
                .migrate();
    }
}
