package org.dateline.core.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.compose.TextImport;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.Period;
import org.dateline.core.visit.VisitKind;
import org.junit.jupiter.api.Test;

class VisitProposalTest {

    private static final Path REAL_TEXT = Stream.of("../..", "../../..")
            .map(folder -> Path.of(folder, "shared", "input", "visit-to-china-2023.txt"))
            .filter(Files::isReadable)
            .findFirst()
            .orElse(Path.of("not-here"));

    @Test
    void findsEveryFactOfTheRealText() throws IOException {
        assumeTrue(Files.exists(REAL_TEXT), "the text lies outside the project");
        ReleaseText text = TextImport.read(Files.readAllBytes(REAL_TEXT), Language.ENGLISH);
        VisitProposal proposal = VisitProposal.of(text);

        assertThat(text.dateline()).isEqualTo(new Dateline("Geneva", LocalDate.of(2023, 4, 6)));
        Counterpart principal = proposal.principalIfFound().orElseThrow();
        assertThat(written(principal))
                .isEqualTo(
                        " | António Vitorino | Vitorino | Director General @ International Organization for Migration @ IOM");
        assertThat(proposal.country()).isEqualTo(new HostCountry("CN"));
        assertThat(proposal.kind()).isEqualTo(VisitKind.HIGH_LEVEL);
        assertThat(proposal.period()).isEqualTo(new Period(LocalDate.of(2023, 4, 3), LocalDate.of(2023, 4, 6)));
        assertThat(proposal.earlier()).isEqualTo("second visit to China since 2019");
        assertThat(proposal.meetings().stream().map(meeting -> written(meeting.counterpart())))
                .containsExactly(
                        "H.E. | QIN Gang | QIN | State Councillor @  @  ; Minister of Foreign Affairs @  @ ",
                        "H.E. | MA Zhaoxu | MA | Vice-Minister of Foreign Affairs @  @ ",
                        "H.E. | LUO Zhaohui | LUO | Chairman @ China International Development Cooperation Agency @ CIDCA",
                        "H.E. | XU Ganlu | XU | Vice-Minister of Public Security @  @  ; Commissioner @ National Immigration Administration @ NIA");
        assertThat(proposal.meetings().get(0).topics()).hasSize(1);
        assertThat(proposal.meetings().get(0).topics().get(0)).startsWith("global security, peace and development");
        assertThat(proposal.meetings().get(1).topics().get(0)).startsWith("how to strengthen IOM-China cooperation");
    }

    /** Measured on the project's own texts; the figures stand in docs/composer.md. */
    @Test
    void findsMostFactsOfTheCorpusAndInventsFew() throws IOException {
        Figures people = new Figures("people");
        Figures offices = new Figures("offices");
        Figures principals = new Figures("principals");
        Figures countries = new Figures("countries");
        Figures periods = new Figures("periods");
        List<Sample> samples = samples();
        for (Sample sample : samples) {
            VisitProposal found = VisitProposal.of(sample.text());
            principals.add(
                    sample.principal(),
                    found.principalIfFound().map(VisitProposalTest::written).stream()
                            .collect(Collectors.toSet()));
            countries.add(
                    sample.country(),
                    found.countryIfFound().map(HostCountry::code).stream().collect(Collectors.toSet()));
            periods.add(
                    sample.period(),
                    found.periodIfFound().map(period -> period.firstDay() + " | " + period.lastDay()).stream()
                            .collect(Collectors.toSet()));
            people.add(
                    sample.people(),
                    found.meetings().stream()
                            .map(meeting -> named(meeting.counterpart()))
                            .collect(Collectors.toSet()));
            offices.add(
                    sample.offices(),
                    found.meetings().stream()
                            .flatMap(meeting -> held(meeting.counterpart()))
                            .collect(Collectors.toSet()));
        }
        System.err.println(samples.size() + " texts");
        List.of(principals, countries, periods, people, offices).forEach(System.err::println);
        for (Figures figures : List.of(principals, countries, periods, people, offices)) {
            assertThat(figures.recall()).as(figures.toString()).isGreaterThanOrEqualTo(0.9);
            assertThat(figures.precision()).as(figures.toString()).isGreaterThanOrEqualTo(0.9);
        }
    }

    @Test
    void findsNothingWhereNothingIsSaid() {
        VisitProposal empty = VisitProposal.of(ReleaseText.blank(Language.ENGLISH));
        assertThat(empty.principalIfFound()).isEmpty();
        assertThat(empty.countryIfFound()).isEmpty();
        assertThat(empty.meetings()).isEmpty();
        assertThat(VisitProposal.of(text(Language.RUSSIAN, "Визит в Китай.", null))
                        .meetings())
                .isEmpty();
    }

    private static String written(Counterpart person) {
        return person.honorific() + " | " + named(person) + " | "
                + person.offices().stream().map(VisitProposalTest::office).collect(Collectors.joining(" ; "));
    }

    private static String named(Counterpart person) {
        return person.name().written() + " | " + person.name().family();
    }

    private static Stream<String> held(Counterpart person) {
        return person.offices().stream().map(office -> person.name().written() + ": " + office(office));
    }

    private static String office(Office office) {
        return office.title() + " @ " + office.institution() + " @ " + office.acronym();
    }

    private static ReleaseText text(Language language, String body, LocalDate date) {
        return new ReleaseText(
                language, "", "", new Dateline("", date), new Prose(body), Prose.EMPTY, List.of(), null, null);
    }

    private record Sample(
            ReleaseText text,
            Set<String> principal,
            Set<String> country,
            Set<String> period,
            Set<String> people,
            Set<String> offices) {}

    private static List<Sample> samples() throws IOException {
        try (InputStream in = VisitProposalTest.class.getResourceAsStream("corpus.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^== "))
                    .filter(part -> !part.isBlank())
                    .map(VisitProposalTest::sample)
                    .toList();
        }
    }

    private static Sample sample(String part) {
        String[] halves = part.split("(?m)^---\\n", 2);
        List<String> head = halves[0].lines().toList();
        Set<String> principal = new HashSet<>();
        Set<String> country = new HashSet<>();
        Set<String> period = new HashSet<>();
        Set<String> people = new HashSet<>();
        Set<String> offices = new HashSet<>();
        for (String line : head.subList(1, head.size())) {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            switch (cells.get(0)) {
                case "principal" -> {
                    if (!cells.get(1).isEmpty()) {
                        principal.add(" | " + cells.get(1) + " | " + cells.get(2) + " | " + full(cells.get(3)));
                    }
                }
                case "country" -> country.add(cells.get(1));
                case "period" -> period.add(cells.get(1) + " | " + cells.get(2));
                default -> {
                    people.add(cells.get(2) + " | " + cells.get(3));
                    Arrays.stream(cells.get(4).split(" ; "))
                            .forEach(office -> offices.add(cells.get(2) + ": " + full(office)));
                }
            }
        }
        String first = head.get(0);
        LocalDate date = LocalDate.parse(first.substring(first.length() - 10));
        String body = halves[1].replaceFirst("^# .*\\n", "").strip();
        return new Sample(
                text(Language.withTag(first.substring(0, 2)), body, date), principal, country, period, people, offices);
    }

    private static String full(String office) {
        List<String> parts =
                Arrays.stream(office.split("@", -1)).map(String::strip).toList();
        return parts.get(0) + " @ " + (parts.size() > 1 ? parts.get(1) : "") + " @ "
                + (parts.size() > 2 ? parts.get(2) : "");
    }

    private static final class Figures {

        private final String of;
        private final List<String> missed = new ArrayList<>();
        private final List<String> invented = new ArrayList<>();
        private int right;

        Figures(String of) {
            this.of = of;
        }

        void add(Set<String> expected, Set<String> found) {
            expected.stream().filter(fact -> !found.contains(fact)).forEach(missed::add);
            found.stream().filter(fact -> !expected.contains(fact)).forEach(invented::add);
            right += (int) expected.stream().filter(found::contains).count();
        }

        double recall() {
            return right / (double) Math.max(1, right + missed.size());
        }

        double precision() {
            return right / (double) Math.max(1, right + invented.size());
        }

        @Override
        public String toString() {
            return "%s: %d right, precision %.2f, recall %.2f; missed %s, invented %s"
                    .formatted(of, right, precision(), recall(), missed, invented);
        }
    }
}
