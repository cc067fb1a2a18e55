package org.dateline.web.security;

import jakarta.servlet.DispatcherType;
import org.dateline.web.page.ImportMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Which address takes which role. What is not named here is closed. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** One script stands in pages: the import map of the editor's modules, which is named by its digest. */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self' %s",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final String GUEST = "/guest/**";
    private static final String SUBSCRIPTIONS = "/newsroom/subscriptions/**";
    private static final String EMBARGOED_COPY = "/embargoed/**";

    @Bean
    SecurityFilterChain security(HttpSecurity http, StaffSession sessions, ClosedDoors doors, ImportMap modules) {
        String content = CONTENT_SECURITY_POLICY.formatted(modules.digest());
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(
                                        "/",
                                        "/robots.txt",
                                        "/newsroom",
                                        "/newsroom/**",
                                        "/verify",
                                        "/verify/*",
                                        SignInController.PATH)
                                .permitAll()
                                .requestMatchers(GUEST, EMBARGOED_COPY)
                                .permitAll()
                                .requestMatchers("/assets/**", "/webjars/**", "/error", "/actuator/health")
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
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(content))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .crossOriginOpenerPolicy(Customizer.withDefaults()))
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
