package org.dateline.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.web.DatelineTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatelineTest
class SignInTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Staff staff;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void letsInWhoKnowsThePassword() {
        MvcTestResult result = signIn("author", "demo-author");

        assertThat(result).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/desk");
        assertThat(mvc.get().uri("/desk").cookie(session(result)))
                .hasStatusOk()
                .bodyText()
                .contains("Leila Haddad");
    }

    @Test
    void keepsNothingButTheNameInTheSession() {
        signIn("approver", "demo-approver");

        assertThat(jdbc.sql("select attribute_name from spring_session_attributes a join spring_session s"
                                + " on a.session_primary_id = s.primary_id where s.principal_name = 'approver'")
                        .query(String.class)
                        .list())
                .noneMatch(name -> name.startsWith("SPRING_SECURITY_CONTEXT"));
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownNameAlike() {
        assertThat(signIn("reviewer", "wrong")).hasRedirectedUrl("/sign-in?state=wrong");
        assertThat(signIn("nobody", "wrong")).hasRedirectedUrl("/sign-in?state=wrong");
        assertThat(signIn("Not a name!", "wrong")).hasRedirectedUrl("/sign-in?state=wrong");
    }

    @Test
    void slowsDownWhoGuesses() {
        member("guessed", "right", true);
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("guessed", "wrong" + i)).hasRedirectedUrl("/sign-in?state=wrong");
        }
        assertThat(signIn("guessed", "right")).hasRedirectedUrl("/sign-in?state=wait");

        jdbc.sql("update sign_in_failure set last_failed_at = dateadd('hour', -1, last_failed_at)")
                .update();
        assertThat(signIn("guessed", "right")).hasRedirectedUrl("/desk");
    }

    @Test
    void putsOutWhoIsDeactivatedAtTheNextRequest() {
        member("leaver", "farewell", true);
        Cookie session = session(signIn("leaver", "farewell"));
        assertThat(mvc.get().uri("/desk").cookie(session)).hasStatusOk();

        member("leaver", "farewell", false);

        assertThat(mvc.get().uri("/desk").cookie(session)).hasRedirectedUrl("/sign-in");
        assertThat(signIn("leaver", "farewell")).hasRedirectedUrl("/sign-in?state=wrong");
    }

    @Test
    void signsOut() {
        Cookie session = session(signIn("administrator", "demo-administrator"));

        assertThat(mvc.post().uri("/sign-out").with(csrf()).cookie(session))
                .hasRedirectedUrl("/sign-in?state=signed-out");
        assertThat(mvc.get().uri("/desk").cookie(session)).hasRedirectedUrl("/sign-in");
    }

    @Test
    void givesTheSessionANewNumber() {
        Cookie before = session(mvc.get().uri("/sign-in").exchange());
        MvcTestResult result = mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .cookie(before)
                .param("name", "author")
                .param("password", "demo-author")
                .exchange();

        assertThat(session(result).getValue()).isNotEqualTo(before.getValue());
    }

    private MvcTestResult signIn(String name, String password) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("name", name)
                .param("password", password)
                .exchange();
    }

    private static Cookie session(MvcTestResult result) {
        return Arrays.stream(result.getResponse().getCookies()).findFirst().orElseThrow();
    }

    private void member(String id, String password, boolean active) {
        staff.save(
                new StaffMember(new StaffId(id), id, Set.of(Role.REVIEWER), Set.of(), active),
                Optional.ofNullable(passwords.encode(password)));
    }
}
