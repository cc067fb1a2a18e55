package org.dateline.core.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.dateline.core.Repositories;
import org.dateline.core.TestDatabase;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class JdbcPeopleTest {

    @Parameter
    private TestDatabase database;

    private People people;

    @BeforeEach
    void migrate() {
        people = new Repositories(database).people();
    }

    @Test
    void keepsEveryFactOfAPerson() {
        Person vitorino = people.save(SeedPerson.vitorino());
        Person qin = people.save(SeedPerson.qin());

        assertThat(people.find(SeedPerson.QIN)).contains(qin);
        assertThat(people.findAll(List.of(SeedPerson.QIN, SeedPerson.VITORINO, PersonId.random())))
                .containsExactlyInAnyOrder(vitorino, qin);
        assertThat(people.findAll(List.of())).isEmpty();
        assertThat(people.first(5)).containsExactly(vitorino, qin);
        assertThat(people.first(1)).containsExactly(vitorino);
        assertThat(qin).usingRecursiveComparison().ignoringFields("version").isEqualTo(SeedPerson.qin());
    }

    @Test
    void keepsWhatChangedAndForgetsWhatWasTakenOut() {
        Person first = people.save(SeedPerson.qin());

        people.save(new Person(
                first.id(), "", new PersonName("QIN G.", "QIN"), List.of("Gang Qin"), Map.of(), List.of(), 1));

        Person now = people.find(SeedPerson.QIN).orElseThrow();
        assertThat(now.name().written()).isEqualTo("QIN G.");
        assertThat(now.namesByLanguage()).isEmpty();
        assertThat(now.tenures()).isEmpty();
        assertThat(now.version()).isEqualTo(2);
        assertThat(people.startingWith("цинь", 5)).isEmpty();
        assertThatExceptionOfType(StalePersonException.class).isThrownBy(() -> people.save(first));
    }

    @Test
    void findsSomebodyAsOneBeginsToType() {
        people.save(SeedPerson.vitorino());
        people.save(SeedPerson.qin());
        people.save(SeedPerson.called("Łukasz O'Brien Żak", "Żak"));

        assertThat(names("ant")).containsExactly("António Vitorino");
        assertThat(names("VITO antó")).containsExactly("António Vitorino");
        assertThat(names("цин")).containsExactly("QIN Gang");
        assertThat(names("秦")).containsExactly("QIN Gang");
        assertThat(names("刚")).containsExactly("QIN Gang");
        assertThat(names("luk zak")).containsExactly("Łukasz O'Brien Żak");
        assertThat(names("o'b")).containsExactly("Łukasz O'Brien Żak");
    }

    @Test
    void findsNobodyByThePartsThatAreNotTheBeginningOfAWord() {
        people.save(SeedPerson.vitorino());

        assertThat(names("torino")).isEmpty();
        assertThat(names("antónio qin")).isEmpty();
        assertThat(names("")).isEmpty();
        assertThat(names("%_'--")).isEmpty();
    }

    @Test
    void findsNoMoreThanAreAskedFor() {
        people.save(SeedPerson.called("Ana Adams", "Adams"));
        people.save(SeedPerson.called("Ana Baker", "Baker"));
        people.save(SeedPerson.called("Ana Cole", "Cole"));

        assertThat(people.startingWith("ana", 2))
                .extracting(person -> person.name().written())
                .containsExactly("Ana Adams", "Ana Baker");
    }

    @Test
    void knowsWhoIsCalledJustSo() {
        people.save(SeedPerson.vitorino());
        Person qin = people.save(SeedPerson.qin());

        assertThat(people.called(List.of("Antonio Vitorino", "Nobody")))
                .extracting(Person::id)
                .containsExactly(SeedPerson.VITORINO);
        assertThat(people.called(List.of("秦刚", "QIN Gang"))).containsExactly(qin);
        assertThat(people.called(List.of("QIN", "qin gang"))).isEmpty();
        assertThat(people.called(List.of())).isEmpty();
        assertThat(qin.nameIn(Language.RUSSIAN)).isPresent();
    }

    private List<String> names(String typed) {
        return people.startingWith(typed, 8).stream()
                .map(person -> person.name().written())
                .toList();
    }
}
