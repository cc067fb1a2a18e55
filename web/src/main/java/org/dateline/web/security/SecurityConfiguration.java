package org.dateline.web.security;

import jakarta.servlet.DispatcherType;
import org.dateline.web.page.ImportMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Which address takes which role. What is not named here is closed. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String GUEST = "/guest/**";
    private static final String SUBSCRIPTIONS = "/newsroom/subscriptions/**";
    private static final String EMBARGOED_COPY = "/embargoed/**";

    @Bean
    SecurityFilterChain security(HttpSecurity http, StaffSession sessions, ClosedDoors doors, ImportMap modules) {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(PublicSide.pages())
                                .permitAll()
                                .requestMatchers(SignInController.PATH)
                                .permitAll()
                                .requestMatchers(GUEST, EMBARGOED_COPY)
                                .permitAll()
                                .requestMatchers(PublicSide.aroundThem())
                                .permitAll()
                                .requestMatchers("/desk/administration/**")
                                .hasRole("ADMINISTRATOR")
                                .requestMatchers("/desk/media", "/desk/media/**")
                                .hasAnyRole("PRESS_OFFICER", "ADMINISTRATOR")
                                .requestMatchers(
                                        "/desk/visits/new",
                                        "/desk/visits/*/edit",
                                        "/desk/visits/*/photos/new",
                                        "/desk/people/new",
                                        "/desk/releases/new",
                                        "/desk/releases/proposal/**",
                                        "/desk/batches/**")
                                .hasRole("PRESS_OFFICER")
                                .requestMatchers("/desk", "/desk/**")
                                .authenticated()
                                .anyRequest()
                                .denyAll())
                // Checking a document changes nothing; the link itself is what lets a guest in, and what confirms or
                // ends a
                // subscription, whoever sends it: mail programs do (RFC 8058). Without a token none needs a session.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/verify", GUEST, SUBSCRIPTIONS))
                .securityContext(context -> context.securityContextRepository(sessions))
                .formLogin(form -> form.loginPage(SignInController.PATH)
                        .usernameParameter("name")
                        .passwordParameter("password")
                        .defaultSuccessUrl("/desk")
                        .failureHandler(failure()))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .logoutSuccessUrl(SignInController.PATH + "?state=signed-out")
                        .deleteCookies("dateline")
                        .permitAll())
                .exceptionHandling(
                        denied -> denied.authenticationEntryPoint(doors).accessDeniedHandler(doors))
                .headers(PublicSide.headers(modules))
                .build();
    }

    private static AuthenticationFailureHandler failure() {
        return (request, response, failed) -> response.sendRedirect(request.getContextPath()
                + SignInController.PATH
                + (failed instanceof LockedException ? "?state=wait" : "?state=wrong"));
    }

    /** Argon2id with the parameters that Spring Security recommends since 5.8. */
    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}
