package org.dateline.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.dateline.web.DatelineTest;
import org.dateline.web.page.ImportMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatelineTest
class SecurityTest {

    @Autowired
    private ImportMap modules;

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {"/desk", "/desk/visits", "/desk/visits/new", "/desk/administration/people", "/desk/anything"})
    void sendsStrangersFromTheDeskToTheSignInPage(String path) {
        assertThat(mvc.get().uri(path)).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/sign-in");
    }

    @Test
    void sendsStrangersOfAPartialRequestThereToo() {
        assertThat(mvc.post().uri("/desk/visits").with(csrf()).header("HX-Request", "true"))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasHeader("HX-Redirect", "/sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/newsroom", "/sign-in", "/actuator/health", "/assets/css/tokens.css", "/assets/favicon.svg"})
    void letsEverybodyIntoThePublicPart(String path) {
        assertThat(mvc.get().uri(path)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/anything", "/actuator/env", "/actuator", "/h2-console"})
    void hasNothingAnywhereElse(String path) {
        assertThat(mvc.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(path).with(As.administrator())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void leadsToTheNewsroomFirst() {
        assertThat(mvc.get().uri("/")).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/newsroom");
    }

    @Test
    void keepsTheAdministrationForAdministrators() {
        assertThat(mvc.get().uri("/desk/administration/people").with(As.approver()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void refusesAFormWithoutItsToken() {
        assertThat(mvc.post().uri("/desk/visits").with(As.author())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri("/sign-in").param("name", "author").param("password", "demo-author"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void tellsBrowsersWhatToRefuse() {
        assertThat(mvc.get().uri("/newsroom").secure(true))
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self' " + modules.digest()
                                + "; style-src 'self'; img-src 'self' data:; font-src 'self';"
                                + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Referrer-Policy", "strict-origin-when-cross-origin")
                .containsHeader("Permissions-Policy")
                .containsHeader("Strict-Transport-Security");
    }

    @Test
    void keepsPagesOfTheDeskOutOfCaches() {
        assertThat(mvc.get().uri("/desk").with(As.author()))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
    }
}
