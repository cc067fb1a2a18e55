package org.dateline.web.archive;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.core.publication.Archive;
import org.dateline.core.publication.Selection;
import org.dateline.core.text.Language;
import org.dateline.web.DatelineApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;

/**
 * How long a reader of the archive waits: questions over HTTP to the whole application, one after the other, on each
 * database, with a thousand, ten thousand and a hundred thousand published releases. Reader, application and (as H2 or as a
 * process of its own) database share the processors. Arguments: the databases, and the numbers of releases.
 */
public final class ArchiveBenchmark {

    private static final int WARM = 150;
    private static final int ASKED = 400;
    private static final double MILLION = 1e6;
    private static final Pattern NEXT = Pattern.compile("href=\"(/newsroom/archive\\?[^\"]*after=[^\"]*)\"");
    private static final Pattern COUNT = Pattern.compile("Releases: ([0-9,.\\p{Z}]+)");

    private final HttpClient reader = HttpClient.newHttpClient();
    private final String root;

    private ArchiveBenchmark(String root) {
        this.root = root;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> databases =
                Stream.of(arguments).filter(a -> a.matches("h2|postgresql")).toList();
        List<Integer> sizes = Stream.of(arguments)
                .filter(a -> a.matches("[0-9]+"))
                .map(Integer::valueOf)
                .toList();
        System.out.println(
                "| database | releases | question | p50 ms | p95 ms | p99 ms | worst ms | mean processor ms |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        List<String> notes = new ArrayList<>();
        for (String database : databases.isEmpty() ? List.of("h2", "postgresql") : databases) {
            for (int size : sizes.isEmpty() ? List.of(1_000, 10_000, 100_000) : sizes) {
                measure(database, size, notes);
            }
        }
        notes.forEach(System.out::println);
        System.exit(0);
    }

    private static void measure(String database, int size, List<String> notes) throws Exception {
        Path folder = Files.createTempDirectory("dateline-bench-");
        try (EmbeddedPostgres server =
                database.equals("h2") ? null : EmbeddedPostgres.builder().start()) {
            String url = server == null
                    ? "jdbc:h2:file:" + folder.resolve("office") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                            + ";DEFAULT_NULL_ORDERING=HIGH;TRACE_LEVEL_FILE=0;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"
                    : server.getJdbcUrl("postgres", "postgres");
            try (ConfigurableApplicationContext office = start(url)) {
                new PublishedArchive(office.getBean(JdbcTemplate.class), office.getBean(TransactionOperations.class))
                        .publish(0, size, size);
                if (server != null) {
                    office.getBean(JdbcTemplate.class).execute("analyze");
                }
            }
            try (ConfigurableApplicationContext office = start(url)) {
                Duration made = untilComplete(office, size);
                ArchiveBenchmark benchmark = new ArchiveBenchmark(
                        "http://localhost:" + office.getEnvironment().getRequiredProperty("local.server.port"));
                for (Map.Entry<String, List<String>> question : questions().entrySet()) {
                    benchmark.ask(database, size, question.getKey(), question.getValue());
                }
                System.gc();
                long heap =
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
                notes.add("%s, %,d releases: index made in %.1f s, %d MB of heap in use after a collection, load %.1f"
                        .formatted(
                                database,
                                size,
                                made.toMillis() / 1000.0,
                                heap / 1_000_000,
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static ConfigurableApplicationContext start(String url) {
        return SpringApplication.run(
                DatelineApplication.class,
                "--demo",
                "--server.port=0",
                "--logging.level.root=warn",
                "--spring.datasource.username=" + (url.startsWith("jdbc:h2") ? "sa" : "postgres"),
                "--spring.datasource.url=" + url);
    }

    private static Duration untilComplete(ConfigurableApplicationContext office, int size) throws InterruptedException {
        long from = System.nanoTime();
        Archive archive = office.getBean(Archive.class);
        Archive.Found found = archive.find(Selection.everything(), "", 1);
        while (!found.complete() || found.total() < size) {
            Thread.sleep(20);
            found = archive.find(Selection.everything(), "", 1);
        }
        return Duration.ofNanos(System.nanoTime() - from);
    }

    /** Kinds of questions; each asks many, so that no cache answers for the index. */
    private static Map<String, List<String>> questions() {
        Random random = new Random(3);
        List<String> one = new ArrayList<>();
        List<String> two = new ArrayList<>();
        List<String> phrase = new ArrayList<>();
        List<String> filtered = new ArrayList<>();
        List<String> both = new ArrayList<>();
        for (int i = 0; i < WARM + ASKED; i++) {
            GeneratedRelease release = GeneratedRelease.of(random.nextInt(1_000));
            boolean chinese = release.language() == Language.CHINESE;
            // A reader of Chinese types two characters for a word, and no space between words.
            String[] words = release.body().replaceAll("[\\s。]+", " ").split(chinese ? "(?<=\\G..)" : "[\\s.]+");
            int at = random.nextInt(words.length - 1);
            one.add(words(words[at]));
            two.add(words(words[at] + " " + words[random.nextInt(words.length)]));
            phrase.add(words('"' + words[at] + (chinese ? "" : " ") + words[at + 1] + '"'));
            filtered.add("?country=" + release.country() + "&language="
                    + release.language().tag() + "&year=" + (2005 + random.nextInt(21)));
            both.add(words(words[at]) + "&language=" + release.language().tag() + "&type=" + release.type());
        }
        Map<String, List<String>> questions = new LinkedHashMap<>();
        questions.put("one word", one);
        questions.put("two words", two);
        questions.put("a phrase", phrase);
        questions.put("country, language and year", filtered);
        questions.put("a word, language and type", both);
        questions.put("page after page of everything", List.of(""));
        questions.put("page after page of a common word", List.of(words("migration")));
        return questions;
    }

    private static String words(String words) {
        return "?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private void ask(String database, int size, String kind, List<String> questions)
            throws IOException, InterruptedException {
        double[] waited = new double[ASKED];
        long worked = 0;
        String next = "/newsroom/archive" + questions.get(0);
        for (int i = 0; i < WARM + ASKED; i++) {
            String path = questions.size() > 1 ? "/newsroom/archive" + questions.get(i) : next;
            long from = System.nanoTime();
            HttpResponse<String> answer = reader.send(
                    HttpRequest.newBuilder(URI.create(root + path)).build(), HttpResponse.BodyHandlers.ofString());
            double took = (System.nanoTime() - from) / MILLION;
            if (answer.statusCode() != 200
                    || !COUNT.matcher(answer.body()).find() && !answer.body().contains("lang=\"")) {
                throw new IllegalStateException(answer.statusCode() + " to " + path);
            }
            if (i >= WARM) {
                waited[i - WARM] = took;
            } else {
                worked = processorTime();
            }
            Matcher following = NEXT.matcher(answer.body());
            next = following.find() ? following.group(1).replace("&amp;", "&") : "/newsroom/archive" + questions.get(0);
        }
        Arrays.sort(waited);
        System.out.printf(
                "| %s | %,d | %s | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                database,
                size,
                kind,
                at(waited, 50),
                at(waited, 95),
                at(waited, 99),
                waited[ASKED - 1],
                (processorTime() - worked) / MILLION / ASKED);
    }

    /** Of this process: application, reader and H2, but not PostgreSQL's server. */
    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double at(double[] sorted, int percent) {
        return sorted[(int) Math.ceil(sorted.length * percent / 100.0) - 1];
    }
}
