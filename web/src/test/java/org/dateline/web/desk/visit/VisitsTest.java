package org.dateline.web.desk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.Period;
import org.dateline.core.visit.PersonName;
import org.dateline.core.visit.Principal;
import org.dateline.core.visit.Quotation;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitId;
import org.dateline.core.visit.VisitKind;
import org.dateline.core.visit.Visits;
import org.dateline.web.DatelineTest;
import org.dateline.web.security.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatelineTest
class VisitsTest {

    /** What no browser sends, because a list does not have it: a list cannot show it again. */
    private static final Set<String> CHOSEN = Set.of("XX", "SECRET", "xx");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Visits visits;

    @Test
    void listsVisitsForEverybodyAtTheDesk() {
        assertThat(mvc.get().uri("/desk/visits").with(As.reviewer()))
                .hasStatusOk()
                .bodyText()
                .contains("António Vitorino in China", "High-level visit")
                .doesNotContain("Record a visit", "??");
    }

    @Test
    void showsTheProgrammeDayByDay() {
        VisitId china = visits.all().stream()
                .filter(visit -> visit.hostCountry().code().equals("CN"))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(mvc.get().uri("/desk/visits/{id}", china).with(As.approver()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Monday, 3 April", "H.E. QIN Gang", "Tuesday, 4 April", "H.E. MA Zhaoxu")
                .contains("Commissioner", "National Immigration Administration", "NIA")
                .doesNotContain("Edit the visit", "??");
    }

    @Test
    void recordsAVisitWithEverythingInIt() {
        VisitId id = recorded(VisitParameters.complete());

        Visit visit = visits.find(id).orElseThrow();
        assertThat(visit.principal().name()).isEqualTo(new PersonName("Amy Pope", "Pope"));
        assertThat(visit.hostCountry()).isEqualTo(new HostCountry("KE"));
        assertThat(visit.cities()).containsExactly("Nairobi", "Mombasa");
        assertThat(visit.recordedBy()).isEqualTo(new StaffId("author"));
        assertThat(visit.meetings()).hasSize(2);
        assertThat(visit.meetings().get(0).topics()).containsExactly("Labour migration", "Border posts");
        assertThat(visit.meetings().get(0).counterparts().get(0).offices())
                .containsExactly(
                        new Office("Minister of Labour", "", ""), new Office("Member", "National Assembly", "NA"));
        assertThat(visit.reference()).matches("V/2024/\\d{3}");
        assertThat(visit.meetings().get(0).at()).isEqualTo(LocalTime.of(9, 30));
        assertThat(visit.meetings().get(0).zone()).isEqualTo(ZoneId.of("Africa/Nairobi"));
        assertThat(visit.quotations())
                .containsExactly(
                        new Quotation("Amina KAMAU", "We will open the posts.", Language.ENGLISH, "press point", true));
        assertThat(visit.delegation())
                .extracting(delegate -> delegate.name().written())
                .containsExactly("Lena Graf");
        assertThat(visit.mentioned())
                .extracting(mentioned -> mentioned.name().written())
                .containsExactly("Otieno WERE");
        assertThat(visit.named()).allMatch(named -> named.person() != null);

        assertThat(mvc.get().uri("/desk/visits/{id}", id).with(As.reviewer()))
                .hasStatusOk()
                .bodyText()
                .contains("09:30", "(Africa/Nairobi)", "We will open the posts.", "press point", "Cleared")
                .contains("Lena Graf", "Chief of Staff", "Otieno WERE", "Poet", visit.reference())
                .doesNotContain("??", "Not cleared", "Earlier visits");
        assertThat(mvc.get().uri("/desk/visits/{id}/edit", id).with(As.author()))
                .bodyText()
                .contains("value=\"09:30\"", "value=\"Africa/Nairobi\"", "checked=\"checked\"", "value=\"Poet\"");
    }

    @Test
    void recordsWordsThatAreNotCleared() {
        VisitParameters form = VisitParameters.complete();
        form.without("meetings[0].quotations[0].cleared");

        VisitId id = recorded(form);

        assertThat(visit(id).quotations()).extracting(Quotation::cleared).containsExactly(false);
        assertThat(mvc.get().uri("/desk/visits/{id}", id).with(As.reviewer()))
                .bodyText()
                .contains("Not cleared");
    }

    @Test
    void takesTheOnlyClockOfTheCountryOrTheOneOfTheMeetingBefore() {
        Visit onlyClock = visit(recorded(VisitParameters.complete().with("meetings[0].zone", "")));
        assertThat(onlyClock.meetings().get(0).zone()).isEqualTo(ZoneId.of("Africa/Nairobi"));

        VisitParameters second = VisitParameters.complete()
                .with("country", "US")
                .with("meetings[0].zone", "America/Denver")
                .with("meetings[1].at", "10:00");
        assertThat(visit(recorded(second)).meetings().get(1).zone()).isEqualTo(ZoneId.of("America/Denver"));

        assertThat(record("/desk/visits", second.with("meetings[0].zone", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say of which place the hour is", "id=\"meetings[0].zone-problem\"", "value=\"09:30\"");
    }

    @Test
    void takesAnHourThatTheClockOfThePlaceSkips() {
        Visit visit = visit(recorded(VisitParameters.complete()
                .with("country", "FR")
                .with("firstDay", "2024-03-31")
                .with("meetings[0].on", "2024-03-31")
                .with("meetings[0].at", "02:30")
                .with("meetings[0].zone", "Europe/Paris")));

        assertThat(visit.meetings().get(0).at()).isEqualTo(LocalTime.of(2, 30));
    }

    @Test
    void findsVisitsByWordsCountryYearAndKind() throws UnsupportedEncodingException {
        visit(recorded(VisitParameters.complete()));

        assertThat(search("q", "vito")).contains("António Vitorino in China").doesNotContain("Amy Pope in Kenya");
        assertThat(search("q", "kamau")).contains("Amy Pope in Kenya").doesNotContain("Vitorino in China");
        assertThat(search("country", "KE")).contains("Amy Pope in Kenya").doesNotContain("Vitorino in China");
        assertThat(search("year", "2019")).contains("Vitorino in China").doesNotContain("Amy Pope in Kenya");
        assertThat(search("kind", "HIGH_LEVEL")).contains("Vitorino in China").doesNotContain("Amy Pope in Kenya");
        assertThat(search("q", "<script>nobody"))
                .contains("No visit is like that", "value=\"&lt;script&gt;nobody\"")
                .doesNotContain("<script>nobody", "??");
        assertThat(search("year", "soon")).contains("Amy Pope in Kenya");
    }

    @Test
    void turnsTheListOverFiftyAtATime() throws UnsupportedEncodingException {
        for (int i = 0; i < 51; i++) {
            visits.save(another("Turned Over", "IS", 1950 + i));
        }
        String first = search("q", "turned");
        assertThat(first).contains("Earlier visits").doesNotContain("Back to the latest", "1950");
        String next = first.replaceFirst("(?s).*after=([0-9a-f.-]+).*", "$1");

        assertThat(mvc.get()
                        .uri("/desk/visits")
                        .param("q", "turned")
                        .param("after", next)
                        .with(As.reviewer())
                        .exchange()
                        .getResponse()
                        .getContentAsString())
                .contains("1950", "Back to the latest")
                .doesNotContain("1951", "Earlier visits");
        assertThat(search("after", "nonsense")).contains("Turned Over");
    }

    @Test
    void saysWhichVisitToTheCountryItIs() {
        VisitId china = visits.all().stream()
                .filter(visit -> visit.hostCountry().code().equals("CN"))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(mvc.get().uri("/desk/visits/{id}", china).with(As.reviewer()))
                .bodyText()
                .contains("The second visit since 2019.", "Earlier visits", "V/2019/001")
                .doesNotContain("??");
    }

    @Test
    void beginsANewVisitLikeAnother() {
        VisitId id = recorded(VisitParameters.complete());

        assertThat(mvc.get().uri("/desk/visits/new?like={id}", id).with(As.author()))
                .hasStatusOk()
                .bodyText()
                .contains("action=\"/desk/visits\"", "value=\"Amy Pope\"", "value=\"Amina KAMAU\"", "Border posts")
                .contains("value=\"Lena Graf\"", "name=\"version\" value=\"0\"")
                .doesNotContain("2024-05", "We will open the posts.", "V/2024");
        assertThat(mvc.get().uri("/desk/visits/new?like=nonsense").with(As.author()))
                .hasStatusOk();
    }

    @Test
    void fillsSomebodyInFromTheRecord() {
        recorded(VisitParameters.complete()
                .with("mentioned[0].person.name", "Zawadi ABDI")
                .with("mentioned[0].person.family", "ABDI"));
        VisitParameters form = VisitParameters.complete()
                .with("meetings[0].counterparts[0].person.name", "zawadi")
                .with("meetings[0].counterparts[0].person.family", "")
                .with("row", "fill:meetings[0].counterparts[0]");

        assertThat(record("/desk/visits", form))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Zawadi ABDI\"", "value=\"ABDI\"", "Border posts")
                .doesNotContain("value=\"Minister of Labour\"", "??");

        assertThat(record("/desk/visits", form.with("meetings[0].counterparts[0].person.name", "Nobody Known")))
                .hasStatusOk()
                .bodyText()
                .contains("Nobody on record can be meant", "value=\"Nobody Known\"", "value=\"Minister of Labour\"");
    }

    @ParameterizedTest
    @CsvSource({
        "add:delegation, name=\"delegation[1].person.name\"",
        "add:meetings[1].quotations, name=\"meetings[1].quotations[0].words\"",
        "add:mentioned[0].offices, name=\"mentioned[0].offices[1].title\"",
        "add:meetings[9].quotations, value=\"Poet\"",
        "fill:principal.offices[3], value=\"Poet\"",
        "nonsense, value=\"Poet\"",
    })
    void addsRowsAndKeepsEverythingElse(String row, String expected) {
        assertThat(record("/desk/visits", VisitParameters.complete().with("row", row)))
                .hasStatusOk()
                .bodyText()
                .contains(expected, "We will open the posts.", "value=\"Poet\"", "value=\"Chief of Staff\"")
                .contains("checked=\"checked\"", "value=\"09:30\"", "Bring the brochure")
                .doesNotContain("??");
    }

    @Test
    void removesTheRowThatIsMeant() {
        assertThat(record("/desk/visits", VisitParameters.complete().with("row", "remove:meetings[0].quotations[0]")))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Poet\"", "Border posts")
                .doesNotContain("We will open the posts.");
        assertThat(record("/desk/visits", VisitParameters.complete().with("row", "remove:mentioned[0]")))
                .bodyText()
                .contains("We will open the posts.")
                .doesNotContain("value=\"Poet\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lastDay                                    | 2024-05-01  | The visit has to end on or after its first day, 6 May 2024.
            lastDay                                    | next week   | Write the day as year-month-day
            firstDay                                   | ''          | Say on which day the visit begins.
            meetings[0].on                             | 2024-05-09  | The meeting has to be within the visit, 6 May 2024 to 8 May 2024.
            meetings[0].on                             | ''          | Say on which day the meeting was.
            country                                    | XX          | That is not a country we know.
            country                                    | ''          | Choose the host country.
            kind                                       | SECRET      | Choose the kind of visit.
            principal.name                             | ''          | Write the person’s name.
            principal.family                           | ''          | Say which part of the name is the family name.
            principal.family                           | Popes       | has to be a part of “Amy Pope”
            office.title                               | ''          | Write the office that the person held.
            meetings[0].counterparts[0].person.family  | ''          | Say which part of the name is the family name.
            meetings[0].counterparts[0].person.name    | ' '         | Write the person’s name.
            meetings[0].at                             | noon        | Write the hour as 09:30.
            meetings[0].at                             | ''          | Say the hour too, or leave out the clock.
            meetings[0].zone                           | Africa/Oz   | No clock is called so.
            meetings[0].zone                           | GMT+3       | No clock is called so.
            meetings[0].quotations[0].words            | ' '         | Write the words that were said.
            meetings[0].quotations[0].speaker          | ''          | Say who said it.
            meetings[0].quotations[0].speaker          | Ann Onymous | “Ann Onymous” is neither the principal
            meetings[0].quotations[0].language         | xx          | Choose the language of the words.
            delegation[0].person.family                | ''          | Say which part of the name is the family name.
            delegation[0].person.family                | Graph       | has to be a part of “Lena Graf”
            delegation[0].offices[0].title             | ''          | Write the office that the person held.
            mentioned[0].person.name                   | ''          | Write the person’s name.
            """)
    void saysWhatIsWrongAndKeepsWhatWasTyped(String field, String typed, String sentence) {
        MvcTestResult result = record("/desk/visits", VisitParameters.complete().with(field, typed));

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(result)
                .bodyText()
                .contains(sentence, "id=\"" + field + "-problem\"", "href=\"#" + field + "\"")
                .contains("value=\"Amina KAMAU\"", "Border posts", "value=\"Member\"", "Bring the brochure")
                .contains("value=\"press point\"", "value=\"Cabinet\"", "value=\"Poet\"", "checked=\"checked\"")
                .contains(typed.isBlank() || CHOSEN.contains(typed) ? "" : "\"" + typed + "\"")
                .doesNotContain("??");
    }

    @Test
    void saysThatAMeetingIsWithSomebody() {
        VisitParameters nobody = VisitParameters.complete();
        nobody.without("meetings[0].counterparts");

        MvcTestResult result = record("/desk/visits", nobody);

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(result).bodyText().contains("Say whom the meeting was with.");
    }

    @Test
    void refusesWhatIsTooLongInsteadOfCuttingIt() {
        assertThat(record("/desk/visits", VisitParameters.complete().with("office.title", "x".repeat(201))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("at most 200 characters");
    }

    @Test
    void escapesWhateverIsTyped() {
        VisitId id = recorded(VisitParameters.complete().with("office.title", "<script>alert(1)</script>"));

        assertThat(mvc.get().uri("/desk/visits/{id}", id).with(As.author()))
                .bodyText()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void addsARowAndKeepsWhatWasTyped() {
        VisitParameters form = VisitParameters.complete().with("row", "add:meetings[0].counterparts[0].offices");
        MvcTestResult result = record("/desk/visits", form);

        assertThat(result).hasStatusOk();
        assertThat(result)
                .bodyText()
                .contains("meetings[0].counterparts[0].offices[2].title", "value=\"Amina KAMAU\"", "<html");
    }

    @Test
    void answersAPartialRequestWithTheFormAlone() {
        MvcTestResult result = mvc.post()
                .uri("/desk/visits")
                .params(VisitParameters.complete()
                        .with("row", "remove:meetings[1]")
                        .all())
                .header("HX-Request", "true")
                .with(csrf())
                .with(As.author())
                .exchange();

        assertThat(result).hasStatusOk();
        assertThat(result)
                .bodyText()
                .contains("id=\"visit-form\"", "value=\"Amina KAMAU\"")
                .doesNotContain("<html", "Governor");
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseWasQuicker() {
        VisitId id = recorded(VisitParameters.complete());
        VisitParameters mine = VisitParameters.complete().with("version", "1").with("notes", "Mine");
        VisitParameters theirs = VisitParameters.complete().with("version", "1").with("notes", "Theirs");
        assertThat(record("/desk/visits/" + id, theirs)).hasStatus(HttpStatus.FOUND);

        MvcTestResult result = record("/desk/visits/" + id, mine);

        assertThat(result).hasStatus(HttpStatus.CONFLICT);
        assertThat(result)
                .bodyText()
                .contains("Somebody else saved this visit", "Mine", "name=\"version\" value=\"2\"");
        assertThat(visits.find(id).orElseThrow().notes()).isEqualTo("Theirs");

        assertThat(record("/desk/visits/" + id, mine.with("version", "2"))).hasStatus(HttpStatus.FOUND);
        assertThat(visits.find(id).orElseThrow().notes()).isEqualTo("Mine");
    }

    @Test
    void letsOnlyPressOfficersRecord() {
        VisitId id = saved();
        assertThat(mvc.get().uri("/desk/visits/new").with(As.reviewer())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/desk/visits/{id}/edit", id).with(As.approver()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post()
                        .uri("/desk/visits")
                        .params(VisitParameters.complete().all())
                        .with(csrf())
                        .with(As.administrator()))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("This is not yours to do");
    }

    @Test
    void opensTheFormWithWhatIsOnRecord() {
        assertThat(mvc.get().uri("/desk/visits/{id}/edit", saved()).with(As.author()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Amy Pope\"", "value=\"2024-05-06\"", "name=\"version\" value=\"1\"");
    }

    @Test
    void knowsNothingOfOtherAddresses() {
        assertThat(mvc.get().uri("/desk/visits/{id}", VisitId.random()).with(As.author()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/desk/visits/nonsense").with(As.author())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String search(String parameter, String value) throws UnsupportedEncodingException {
        return mvc.get()
                .uri("/desk/visits")
                .param(parameter, value)
                .with(As.reviewer())
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private Visit visit(VisitId id) {
        return visits.find(id).orElseThrow();
    }

    private VisitId recorded(VisitParameters form) {
        MvcTestResult result = record("/desk/visits", form);
        assertThat(result).hasStatus(HttpStatus.FOUND);
        String address = Objects.requireNonNull(result.getResponse().getRedirectedUrl());
        return new VisitId(address.substring(address.lastIndexOf('/') + 1));
    }

    private MvcTestResult record(String path, VisitParameters form) {
        return mvc.post()
                .uri(path)
                .params(form.all())
                .with(csrf())
                .with(As.author())
                .exchange();
    }

    private VisitId saved() {
        return visits.save(another("Amy Pope", "KE", 2024)).id();
    }

    private static Visit another(String principal, String country, int year) {
        return new Visit(
                VisitId.random(),
                "",
                new Principal(
                        "",
                        new PersonName(principal, principal.substring(principal.indexOf(' ') + 1)),
                        new Office("Director General", "", "")),
                VisitKind.WORKING,
                new HostCountry(country),
                List.of(),
                new Period(LocalDate.of(year, 5, 6), LocalDate.of(year, 5, 8)),
                List.of(),
                List.of(),
                List.of(),
                "",
                new StaffId("author"),
                0);
    }
}
