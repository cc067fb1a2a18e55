package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.TestDatabase;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.People;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.Meeting;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.Period;
import org.dateline.core.visit.Person;
import org.dateline.core.visit.PersonId;
import org.dateline.core.visit.PersonName;
import org.dateline.core.visit.Principal;
import org.dateline.core.visit.StalePersonException;
import org.dateline.core.visit.StaleVisitException;
import org.dateline.core.visit.Tenure;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitId;
import org.dateline.core.visit.VisitKind;
import org.dateline.workflow.visit.PeopleDesk;
import org.dateline.workflow.visit.VisitDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class SharedPeopleTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final Office HEAD = new Office("Director General", "", "");
    private static final Office MINISTER = new Office("Minister of Labour", "", "");
    private static final Office MEMBER = new Office("Member of Parliament", "", "");

    @Parameter
    private TestDatabase database;

    private org.dateline.workflow.engine.Office office;
    private VisitDesk visits;
    private PeopleDesk people;

    @BeforeEach
    void open() {
        office = new org.dateline.workflow.engine.Office(database);
        visits = office.get(VisitDesk.class);
        people = office.get(PeopleDesk.class);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void beginsARecordOfEverybodyWhoHasNone() {
        Visit visit = record(visit(
                "Amy Pope", null, somebody("Amina KAMAU", null, MINISTER), somebody("Amina KAMAU", null, MEMBER)));

        PersonId principal = visit.principal().personIfKnown().orElseThrow();
        PersonId minister = visit.counterparts().get(0).personIfKnown().orElseThrow();
        assertThat(visit.counterparts().get(1).personIfKnown()).contains(minister);
        assertThat(visits.record(visit.id()).orElseThrow().people())
                .extracting(Person::id)
                .containsExactlyInAnyOrder(principal, minister);
        Person begun = people.find(minister).orElseThrow();
        assertThat(begun.honorific()).isEqualTo("H.E.");
        assertThat(begun.name()).isEqualTo(new PersonName("Amina KAMAU", "KAMAU"));
        assertThat(begun.tenures()).containsExactly(new Tenure(MINISTER, null, null), new Tenure(MEMBER, null, null));
    }

    @Test
    void linksWhoeverIsCalledJustSo() {
        Person kamau = person("Amina KAMAU", "Amina W. KAMAU");

        Visit byName = record(visit("Amy Pope", null, somebody("Amina KAMAU", null, MINISTER)));
        Visit byAlias = record(visit("Amy Pope", null, somebody("Amina W. KAMAU", null, MINISTER)));

        assertThat(byName.counterparts().get(0).personIfKnown()).contains(kamau.id());
        assertThat(byAlias.counterparts().get(0).personIfKnown()).contains(kamau.id());
        assertThat(byAlias.principal().person()).isEqualTo(byName.principal().person());
        assertThat(people.find(kamau.id())).contains(kamau);
        assertThat(people.visitsOf(kamau.id())).hasSize(2);
    }

    @Test
    void linksNobodyWhereTwoHaveTheName() {
        person("Amina KAMAU");
        Person meant = person("Amina KAMAU");

        Visit open = record(visit("Amy Pope", null, somebody("Amina KAMAU", null, MINISTER)));
        Visit told = record(visit("Amy Pope", null, somebody("Amina KAMAU", meant.id(), MINISTER)));

        assertThat(open.counterparts().get(0).personIfKnown()).isEmpty();
        assertThat(told.counterparts().get(0).personIfKnown()).contains(meant.id());
        assertThat(people.search("kamau", 5)).hasSize(2);
    }

    @Test
    void doesNotKeepALinkToSomebodyElse() {
        Person kamau = person("Amina KAMAU");

        Visit visit = record(visit(
                "Amy Pope",
                PersonId.random(),
                somebody("Grace OKELLO", kamau.id(), MINISTER),
                somebody("Amina KAMAU", PersonId.random(), MEMBER)));

        assertThat(visit.counterparts().get(0).personIfKnown()).isPresent().isNotEqualTo(Optional.of(kamau.id()));
        assertThat(visit.counterparts().get(1).personIfKnown()).contains(kamau.id());
        assertThat(people.find(visit.principal().personIfKnown().orElseThrow())).isPresent();
    }

    @Test
    void keepsALinkWhenThePersonIsWrittenOtherwiseSince() {
        Visit visit = record(visit("Amy Pope", null, somebody("Amina KAMAU", null, MINISTER)));
        PersonId id = visit.counterparts().get(0).personIfKnown().orElseThrow();
        Person person = people.find(id).orElseThrow();
        people.record(
                new Person(
                        id,
                        "",
                        new PersonName("Amina OTIENO", "OTIENO"),
                        List.of(),
                        Map.of(),
                        List.of(),
                        person.version()),
                People.AUTHOR.id());

        Visit again = record(visit);

        assertThat(again.counterparts().get(0).personIfKnown()).contains(id);
        assertThat(people.search("", 9)).hasSize(2);
    }

    @Test
    void beginsNoRecordIfTheVisitIsNotSaved() {
        Visit visit = record(visit("Amy Pope", null));
        Visit stale = visit(visit.id(), "Amy Pope", null, somebody("Amina KAMAU", null, MINISTER));
        record(visit);

        assertThatExceptionOfType(StaleVisitException.class)
                .isThrownBy(() -> visits.record(
                        new Visit(
                                stale.id(),
                                "",
                                stale.principal(),
                                stale.kind(),
                                stale.hostCountry(),
                                stale.cities(),
                                stale.period(),
                                stale.meetings(),
                                List.of(),
                                List.of(),
                                "",
                                stale.recordedBy(),
                                visit.version()),
                        People.AUTHOR.id()));

        assertThat(people.search("kamau", 5)).isEmpty();
    }

    @Test
    void findsTheOnlyOneWhoCanBeMeant() {
        Person kamau = person("Amina KAMAU");
        person("Amina KAMAU-OTIENO");
        person("Grace OKELLO");

        assertThat(people.only("Amina KAMAU")).contains(kamau);
        assertThat(people.only("grace")).map(found -> found.name().written()).contains("Grace OKELLO");
        assertThat(people.only("Ami")).isEmpty();
        assertThat(people.only("")).isEmpty();
    }

    @Test
    void letsOnlyPressOfficersChangePeople() {
        Person kamau = person("Amina KAMAU");

        for (var other : List.of(People.REVIEWER, People.APPROVER, People.ADMINISTRATOR)) {
            assertThatExceptionOfType(NotEntitledException.class).isThrownBy(() -> people.record(kamau, other.id()));
            assertThatExceptionOfType(NotEntitledException.class)
                    .isThrownBy(() -> visits.record(visit("Amy Pope", null), other.id()));
        }
        people.record(kamau, People.COLLEAGUE.id());
        assertThatExceptionOfType(StalePersonException.class)
                .isThrownBy(() -> people.record(kamau, People.AUTHOR.id()));
        assertThat(people.search("", 9)).hasSize(1);
    }

    private Visit record(Visit visit) {
        return visits.record(visit, People.AUTHOR.id());
    }

    private Person person(String name, String... aliases) {
        return people.record(
                new Person(
                        PersonId.random(),
                        "H.E.",
                        new PersonName(name, name.substring(name.lastIndexOf(' ') + 1)),
                        List.of(aliases),
                        Map.of(),
                        List.of(),
                        0),
                People.AUTHOR.id());
    }

    private static Counterpart somebody(String name, @Nullable PersonId person, Office held) {
        String family = name.substring(name.lastIndexOf(' ') + 1);
        return new Counterpart("H.E.", new PersonName(name, family), List.of(held), person);
    }

    private static Visit visit(String principal, @Nullable PersonId person, Counterpart... met) {
        return visit(VisitId.random(), principal, person, met);
    }

    private static Visit visit(VisitId id, String principal, @Nullable PersonId person, Counterpart... met) {
        return new Visit(
                id,
                "",
                new Principal("", new PersonName(principal, "Pope"), HEAD, person),
                VisitKind.OFFICIAL,
                new HostCountry("KE"),
                List.of(),
                new Period(DAY, DAY),
                met.length == 0 ? List.of() : List.of(new Meeting(DAY, "", List.of(met), List.of(), "")),
                List.of(),
                List.of(),
                "",
                People.AUTHOR.id(),
                0);
    }
}
