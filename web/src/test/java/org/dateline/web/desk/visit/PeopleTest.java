package org.dateline.web.desk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Objects;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.People;
import org.dateline.core.visit.Person;
import org.dateline.core.visit.PersonId;
import org.dateline.core.visit.PersonName;
import org.dateline.core.visit.Tenure;
import org.dateline.web.DatelineTest;
import org.dateline.web.security.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@DatelineTest
class PeopleTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Test
    void findsThosePutOnRecordWithAVisit() {
        assertThat(mvc.get().uri("/desk/people").param("q", "qin").with(As.reviewer()))
                .hasStatusOk()
                .bodyText()
                .contains("H.E. QIN Gang", "State Councillor")
                .doesNotContain("Vitorino", "Record a person", "??");
        assertThat(mvc.get().uri("/desk/people").param("q", "zzz").with(As.reviewer()))
                .hasStatusOk()
                .bodyText()
                .contains("Nobody on record is called so");
    }

    @Test
    void suggestsPeopleAsANameIsTyped() {
        assertThat(mvc.get().uri("/desk/people/suggestions").param("q", "vito").with(As.author()))
                .hasStatusOk()
                .bodyText()
                .contains("role=\"option\"", "data-name=\"António Vitorino\"", "Director General")
                .doesNotContain("QIN", "<html", "??");
        assertThat(mvc.get().uri("/desk/people/suggestions").param("q", "").with(As.author()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("role=\"option\"");
    }

    @Test
    void keepsEverythingThatIsTyped() {
        Person person = person(recorded(complete()));

        assertThat(person.name()).isEqualTo(new PersonName("Layla HADDAD", "HADDAD"));
        assertThat(person.aliases()).containsExactly("Leila Haddad", "Layla al-Haddad");
        assertThat(person.nameIn(Language.ARABIC)).contains(new PersonName("ليلى حداد", "حداد"));
        assertThat(person.nameIn(Language.CHINESE)).isEmpty();
        assertThat(person.tenures())
                .containsExactly(
                        new Tenure(
                                new Office("Minister", "Ministry of Labour", "MoL"),
                                LocalDate.of(2020, 1, 1),
                                LocalDate.of(2023, 6, 30)),
                        new Tenure(new Office("Governor", "", ""), null, null));
        assertThat(mvc.get().uri("/desk/people/{id}", person.id()).with(As.author()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "value=\"ليلى حداد\"", "value=\"2020-01-01\"", "Layla al-Haddad", "No visit names this person")
                .doesNotContain("??");
        assertThat(mvc.get().uri("/desk/people/{id}", person.id()).with(As.reviewer()))
                .hasStatusOk()
                .bodyText()
                .contains("ليلى حداد", "from 1 January 2020", "until 30 June 2023")
                .doesNotContain("Save the person", "<textarea", "??");
    }

    @Test
    void tellsInWhichVisitsSomebodyOccurs() {
        Person qin = people.startingWith("qin", 1).get(0);

        assertThat(mvc.get().uri("/desk/people/{id}", qin.id()).with(As.approver()))
                .hasStatusOk()
                .bodyText()
                .contains("António Vitorino in China", "6 April 2023")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name              | ''         | Write the person’s name.
            family            | ''         | Say which part of the name is the family name.
            family            | Hadd       | has to be a part of “Layla HADDAD”
            arabic.family     | ''         | Say which part of the name is the family name.
            chinese.family    | 王         | Write the person’s name.
            tenures[0].title  | ''         | Write the office that the person held.
            tenures[0].from   | early      | Write the day as year-month-day
            tenures[0].to     | 2019-12-31 | The office has to end on or after its first day, 1 January 2020.
            """)
    void saysWhatIsWrongAndKeepsWhatWasTyped(String field, String typed, String sentence) {
        MultiValueMap<String, String> form = complete();
        form.set(field, typed);
        String problem = field.equals("chinese.family") ? "chinese.name" : field;

        assertThat(send("/desk/people", form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(sentence, "id=\"" + problem + "-problem\"", "href=\"#" + problem + "\"")
                .contains("value=\"H.E.\"", "Layla al-Haddad", "value=\"Governor\"", "value=\"MoL\"")
                .contains(typed.isEmpty() ? "" : "value=\"" + typed + "\"")
                .doesNotContain("??");
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseWasQuicker() {
        PersonId id = recorded(complete());
        MultiValueMap<String, String> mine = complete();
        mine.set("version", "1");
        mine.set("aliases", "Mine");
        MultiValueMap<String, String> theirs = complete();
        theirs.set("version", "1");
        theirs.set("aliases", "Theirs");
        assertThat(send("/desk/people/" + id, theirs)).hasStatus(HttpStatus.FOUND);

        assertThat(send("/desk/people/" + id, mine))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Somebody else saved this person", "Mine", "name=\"version\" value=\"2\"")
                .contains("value=\"Governor\"", "value=\"ليلى حداد\"");
        assertThat(person(id).aliases()).containsExactly("Theirs");

        mine.set("version", "2");
        assertThat(send("/desk/people/" + id, mine)).hasStatus(HttpStatus.FOUND);
        assertThat(person(id).aliases()).containsExactly("Mine");
    }

    @Test
    void addsAndRemovesAnOfficeAndKeepsTheRest() {
        MultiValueMap<String, String> form = complete();
        form.set("row", "add:tenures");
        assertThat(send("/desk/people", form))
                .hasStatusOk()
                .bodyText()
                .contains("tenures[2].title", "value=\"Governor\"", "Layla al-Haddad");
        form.set("row", "remove:tenures[0]");
        assertThat(send("/desk/people", form))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Governor\"", "Layla al-Haddad")
                .doesNotContain("MoL");
    }

    @Test
    void letsOnlyPressOfficersChangePeople() {
        PersonId id = recorded(complete());

        assertThat(mvc.get().uri("/desk/people/new").with(As.reviewer())).hasStatus(HttpStatus.FORBIDDEN);
        MultiValueMap<String, String> form = complete();
        form.set("version", "1");
        assertThat(mvc.post()
                        .uri("/desk/people/" + id)
                        .params(form)
                        .with(csrf())
                        .with(As.approver()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(person(id).version()).isEqualTo(1);
    }

    @Test
    void knowsNothingOfOtherAddresses() {
        assertThat(mvc.get().uri("/desk/people/{id}", PersonId.random()).with(As.author()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/desk/people/nonsense").with(As.author())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static MultiValueMap<String, String> complete() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("version", "0");
        form.set("honorific", "H.E.");
        form.set("name", "Layla HADDAD");
        form.set("family", "HADDAD");
        form.set("aliases", "Leila Haddad\r\nLayla al-Haddad\r\n");
        form.set("arabic.name", "ليلى حداد");
        form.set("arabic.family", "حداد");
        form.set("tenures[0].title", "Minister");
        form.set("tenures[0].institution", "Ministry of Labour");
        form.set("tenures[0].acronym", "MoL");
        form.set("tenures[0].from", "2020-01-01");
        form.set("tenures[0].to", "2023-06-30");
        form.set("tenures[1].title", "Governor");
        return form;
    }

    private Person person(PersonId id) {
        return people.find(id).orElseThrow();
    }

    private PersonId recorded(MultiValueMap<String, String> form) {
        MvcTestResult result = send("/desk/people", form);
        assertThat(result).hasStatus(HttpStatus.FOUND);
        String address = Objects.requireNonNull(result.getResponse().getRedirectedUrl());
        return new PersonId(address.substring(address.lastIndexOf('/') + 1));
    }

    private MvcTestResult send(String path, MultiValueMap<String, String> form) {
        return mvc.post().uri(path).params(form).with(csrf()).with(As.author()).exchange();
    }
}
