package org.dateline.web.security;

import org.dateline.web.page.ImportMap;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What the newsroom needs of security, whether it runs in the office's process or in one of its own. */
public final class PublicSide {

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

    private static final String[] PAGES = {"/", "/robots.txt", "/newsroom", "/newsroom/**", "/verify", "/verify/*"};
    private static final String[] AROUND_THEM = {"/assets/**", "/webjars/**", "/error", "/actuator/health"};

    private PublicSide() {}

    /** Pages, feeds and documents that anybody may ask for. */
    public static String[] pages() {
        return PAGES.clone();
    }

    /** What pages are made of, and whether the process is well. */
    public static String[] aroundThem() {
        return AROUND_THEM.clone();
    }

    /** The headers of every answer. */
    public static Customizer<HeadersConfigurer<HttpSecurity>> headers(ImportMap modules) {
        String content = CONTENT_SECURITY_POLICY.formatted(modules.digest());
        return headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(content))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .crossOriginOpenerPolicy(Customizer.withDefaults());
    }
}
