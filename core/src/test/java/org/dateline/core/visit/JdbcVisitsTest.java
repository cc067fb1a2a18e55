package org.dateline.core.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.Repositories;
import org.dateline.core.TestDatabase;
import org.dateline.core.picture.Pictures;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class JdbcVisitsTest {

    private static final Office DIRECTOR = new Office("Director General", "", "");

    @Parameter
    private TestDatabase database;

    private Visits visits;
    private People people;
    private Pictures pictures;

    @BeforeEach
    void migrate() {
        Repositories repositories = new Repositories(database);
        visits = repositories.visits();
        people = repositories.people();
        pictures = repositories.pictures();
    }

    @Test
    void keepsEveryFactOfAVisit() {
        Visit saved = visits.save(SeedVisit.toChina());

        assertThat(visits.find(SeedVisit.ID)).contains(saved);
        assertThat(visits.all()).containsExactly(saved);
        assertThat(saved).usingRecursiveComparison().ignoringFields("version").isEqualTo(SeedVisit.toChina());
    }

    @Test
    void keepsHoursWordsPeopleAndTheDelegation() {
        people.save(SeedPerson.vitorino());
        people.save(SeedPerson.qin());
        Visit visit = full();

        Visit saved = visits.save(visit);

        assertThat(visits.find(visit.id())).contains(saved);
        assertThat(saved)
                .usingRecursiveComparison()
                .ignoringFields("version", "reference")
                .isEqualTo(visit);
    }

    @Test
    void forgetsWhatWasTakenOut() {
        people.save(SeedPerson.vitorino());
        people.save(SeedPerson.qin());
        Visit saved = visits.save(full());

        Visit bare = visit(saved.id(), "António Vitorino", null, "CN", 2023, saved.version());
        visits.save(bare);

        Visit now = visits.find(saved.id()).orElseThrow();
        assertThat(now.meetings()).isEmpty();
        assertThat(now.delegation()).isEmpty();
        assertThat(now.mentioned()).isEmpty();
        assertThat(now.principal().personIfKnown()).isEmpty();
        assertThat(now.reference()).isEqualTo(saved.reference());
    }

    @Test
    void givesReferencesByTheYearOfTheFirstDayAndNeverTakesThemBack() {
        Visit first = visits.save(visit("Amy Pope", null, "KE", 2023));
        Visit second = visits.save(visit("Amy Pope", null, "KE", 2023));
        Visit earlier = visits.save(visit("Amy Pope", null, "KE", 2022));
        Visit moved = visits.save(visit(first.id(), "Amy Pope", null, "KE", 2024, first.version()));

        assertThat(List.of(first, second, earlier, moved))
                .extracting(Visit::reference)
                .containsExactly("V/2023/001", "V/2023/002", "V/2022/001", "V/2023/001");
    }

    @Test
    void refusesAVisitThatSomebodyElseChanged() {
        Visit first = visits.save(SeedVisit.toChina());
        visits.save(first);

        assertThatExceptionOfType(StaleVisitException.class).isThrownBy(() -> visits.save(first));
    }

    @Test
    void recordsAVisitWithThePeopleWhomItNames() {
        Person vitorino = people.save(SeedPerson.vitorino());
        Person qin = people.save(SeedPerson.qin());
        people.save(SeedPerson.called("Somebody Else", "Else"));
        Visit visit = visits.save(full());

        VisitRecord record = visits.record(visit.id()).orElseThrow();

        assertThat(record.visit()).isEqualTo(visit);
        assertThat(record.people()).containsExactly(vitorino, qin);
        assertThat(record.earlier()).isEmpty();
        assertThat(visits.record(VisitId.random())).isEmpty();
    }

    @Test
    void knowsTheEarlierVisitsOfThePersonToTheCountry() {
        people.save(SeedPerson.vitorino());
        PersonId vitorino = SeedPerson.VITORINO;
        Visit first = visits.save(visit("António Vitorino", vitorino, "CN", 2018));
        Visit otherSpelling = visits.save(visit("Antonio Vitorino", vitorino, "CN", 2019));
        Visit withoutRecord = visits.save(visit("António Vitorino", null, "CN", 2020));
        visits.save(visit("António Vitorino", vitorino, "KE", 2021));
        visits.save(visit("António Vitorino", vitorino, "CN", 2024));
        visits.save(visit("Amy Pope", null, "CN", 2019));
        Visit visit = visits.save(visit("António Vitorino", vitorino, "CN", 2023));

        assertThat(visits.record(visit.id()).orElseThrow().earlier())
                .containsExactly(withoutRecord, otherSpelling, first);
    }

    @Test
    void knowsTheEarlierVisitsByTheNameIfThereIsNoRecordOfThePerson() {
        people.save(SeedPerson.vitorino());
        Visit first = visits.save(visit("António Vitorino", SeedPerson.VITORINO, "CN", 2018));
        visits.save(visit("Antonio Vitorino", null, "CN", 2019));
        Visit visit = visits.save(visit("António Vitorino", null, "CN", 2023));

        assertThat(visits.record(visit.id()).orElseThrow().earlier()).containsExactly(first);
    }

    @Test
    void countsNoVisitAsEarlierThatHasNotEnded() {
        Visit running = visits.save(visit("Amy Pope", null, "KE", 2023));
        Visit sameDays = visits.save(visit("Amy Pope", null, "KE", 2023));

        assertThat(visits.record(sameDays.id()).orElseThrow().earlier()).isEmpty();
        assertThat(visits.record(running.id()).orElseThrow().earlier()).isEmpty();
    }

    @Test
    void knowsNamesakesApart() {
        Person one = people.save(SeedPerson.called("Wang Wei", "Wang"));
        Person other = people.save(SeedPerson.called("Wang Wei", "Wang"));
        visits.save(visit("Wang Wei", one.id(), "CN", 2018));
        Visit visit = visits.save(visit("Wang Wei", other.id(), "CN", 2023));

        assertThat(visits.record(visit.id()).orElseThrow().earlier()).isEmpty();
    }

    @Test
    void findsAVisitByItsWordsAndNoOther() {
        Visit china = visits.save(SeedVisit.toChina());
        visits.save(visit("Amy Pope", null, "BR", 2022));

        for (String words : List.of(
                "antonio",
                "VITORINO chi",
                "beij",
                "qin gang",
                "luo",
                china.reference(),
                china.reference().replace("/", ""),
                "vitorino beijing qin")) {
            assertThat(visits.find(new VisitSearch(words, null, null, null), null, 10))
                    .as(words)
                    .containsExactly(china);
        }
        for (String words : List.of("kenya", "vitorino kenya", "torino", "V/2023/002", "%", "vito_ino", "vitorino%")) {
            assertThat(visits.find(new VisitSearch(words, null, null, null), null, 10))
                    .as(words)
                    .isEqualTo(
                            words.equals("%") ? visits.all() : words.equals("vitorino%") ? List.of(china) : List.of());
        }
        assertThat(visits.find(VisitSearch.ALL, null, 10)).isEqualTo(visits.all());
    }

    @Test
    void findsAVisitByWhatWasChangedAndNotByWhatItWas() {
        Visit first = visits.save(visit("Amy Pope", null, "KE", 2023));
        visits.save(visit(first.id(), "Ana Ferreira", null, "PT", 2023, first.version()));

        assertThat(visits.find(new VisitSearch("pope", null, null, null), null, 10))
                .isEmpty();
        assertThat(visits.find(new VisitSearch("ferreira portug", null, null, null), null, 10))
                .hasSize(1);
    }

    @Test
    void narrowsByCountryYearAndKind() {
        Visit china = visits.save(SeedVisit.toChina());
        Visit acrossNewYear = visits.save(lasting("2023-12-30", "2024-01-02"));

        assertThat(visits.find(new VisitSearch("", new HostCountry("CN"), 2023, VisitKind.HIGH_LEVEL), null, 10))
                .containsExactly(china);
        assertThat(visits.find(new VisitSearch("", new HostCountry("KE"), null, null), null, 10))
                .containsExactly(acrossNewYear);
        assertThat(visits.find(new VisitSearch("", null, 2024, null), null, 10)).containsExactly(acrossNewYear);
        assertThat(visits.find(new VisitSearch("", null, 2022, null), null, 10)).isEmpty();
        assertThat(visits.find(new VisitSearch("", null, null, VisitKind.PRIVATE), null, 10))
                .isEmpty();
    }

    @Test
    void listsEveryVisitOnceInPagesEvenIfTheyBeginOnOneDay() {
        for (int i = 0; i < 7; i++) {
            visits.save(visit("Amy Pope", null, "KE", i % 2 == 0 ? 2023 : 2022));
        }
        List<Visit> all = visits.all();
        List<Visit> listed = new ArrayList<>();
        Visits.Place after = null;
        for (List<Visit> page = visits.find(VisitSearch.ALL, null, 2);
                !page.isEmpty();
                page = visits.find(VisitSearch.ALL, after, 2)) {
            listed.addAll(page);
            after = Visits.Place.of(page.get(page.size() - 1));
        }

        assertThat(listed).isEqualTo(all);
    }

    @Test
    void keepsThePhotosOfItsMeetings() {
        pictures.save(SamplePictures.MEETING, SeedVisit.RECORDED_BY, Instant.EPOCH);
        pictures.save(SamplePictures.DOT, SeedVisit.RECORDED_BY, Instant.EPOCH);
        Photo table = new Photo(
                SamplePictures.MEETING.digest(),
                Language.ENGLISH,
                "Two delegations at a table",
                "Talks",
                "Press office");
        Photo dot = new Photo(SamplePictures.DOT.digest(), Language.FRENCH, "Un point", "", "");

        Visit saved = visits.save(
                SeedVisit.toChina().withPhoto(1, table).withPhoto(1, dot).withPhoto(3, table));

        assertThat(visits.find(saved.id())).contains(saved);
        assertThat(saved.photos()).containsExactly(table, dot, table);
        assertThat(visits.save(saved).meetings().get(1).photos()).containsExactly(table, dot);
    }

    @Test
    void knowsWhereSomebodyOccurs() {
        people.save(SeedPerson.vitorino());
        people.save(SeedPerson.qin());
        Visit full = visits.save(full());
        Visit later = visits.save(visit("António Vitorino", SeedPerson.VITORINO, "KE", 2024));

        assertThat(visits.naming(SeedPerson.VITORINO)).containsExactly(later, full);
        assertThat(visits.naming(SeedPerson.QIN)).containsExactly(full);
        assertThat(visits.naming(PersonId.random())).isEmpty();
    }

    private static Visit full() {
        Counterpart qin = new Counterpart(
                "H.E.",
                new PersonName("QIN Gang", "QIN"),
                List.of(new Office("State Councillor", "", ""), new Office("Minister of Foreign Affairs", "", "")),
                SeedPerson.QIN);
        Counterpart chief = new Counterpart("", new PersonName("Lena Graf", "Graf"), List.of(DIRECTOR));
        Meeting meeting = new Meeting(
                LocalDate.of(2023, 4, 3),
                LocalTime.of(0, 0),
                ZoneId.of("Asia/Shanghai"),
                "Beijing",
                List.of(qin, chief),
                List.of("One topic", "Another"),
                "An outcome",
                List.of(
                        new Quotation("QIN Gang", "欢迎", Language.CHINESE, "press point", true),
                        new Quotation("Lena Graf", "We agree.", Language.ENGLISH, "", false)));
        Meeting second = new Meeting(LocalDate.of(2023, 4, 4), "", List.of(chief), List.of(), "");
        return new Visit(
                VisitId.random(),
                "",
                new Principal("", new PersonName("António Vitorino", "Vitorino"), DIRECTOR, SeedPerson.VITORINO),
                VisitKind.OFFICIAL,
                new HostCountry("CN"),
                List.of("Beijing", "Shanghai"),
                new Period(LocalDate.of(2023, 4, 3), LocalDate.of(2023, 4, 6)),
                List.of(meeting, second),
                List.of(chief, qin),
                List.of(qin),
                "Notes",
                SeedVisit.RECORDED_BY,
                0);
    }

    private static Visit visit(String principal, @Nullable PersonId person, String country, int year) {
        return visit(VisitId.random(), principal, person, country, year, 0);
    }

    private static Visit lasting(String first, String last) {
        Visit visit = visit("Amy Pope", null, "KE", 2023);
        return new Visit(
                visit.id(),
                "",
                visit.principal(),
                visit.kind(),
                visit.hostCountry(),
                List.of(),
                new Period(LocalDate.parse(first), LocalDate.parse(last)),
                List.of(),
                List.of(),
                List.of(),
                "",
                visit.recordedBy(),
                0);
    }

    private static Visit visit(
            VisitId id, String principal, @Nullable PersonId person, String country, int year, long version) {
        String family = principal.startsWith("Wang") ? "Wang" : principal.substring(principal.indexOf(' ') + 1);
        return new Visit(
                id,
                "",
                new Principal("", new PersonName(principal, family), DIRECTOR, person),
                VisitKind.OFFICIAL,
                new HostCountry(country),
                List.of(),
                new Period(LocalDate.of(year, 4, 3), LocalDate.of(year, 4, 6)),
                List.of(),
                List.of(),
                List.of(),
                "",
                SeedVisit.RECORDED_BY,
                version);
    }
}
