package org.dateline.web.newsroom;

import jakarta.servlet.DispatcherType;
import org.dateline.web.page.ImportMap;
import org.dateline.web.security.PublicSide;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The doors of a newsroom that is a process of its own: what is public is open, anything else is not there, and nobody signs
 * in. It keeps no session, so it sets no cookie and has nothing to forge.
 */
@Configuration(proxyBeanMethods = false)
@Profile(NewsroomAlone.PROFILE)
class NewsroomAlone {

    static final String PROFILE = "newsroom";

    @Bean
    SecurityFilterChain newsroomDoors(HttpSecurity http, ImportMap modules) {
        int notThere = HttpStatus.NOT_FOUND.value();
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(PublicSide.pages())
                                .permitAll()
                                .requestMatchers(PublicSide.aroundThem())
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(closed -> closed.authenticationEntryPoint(
                                (request, response, stranger) -> response.sendError(notThere))
                        .accessDeniedHandler((request, response, denied) -> response.sendError(notThere)))
                .headers(PublicSide.headers(modules))
                .build();
    }
}
