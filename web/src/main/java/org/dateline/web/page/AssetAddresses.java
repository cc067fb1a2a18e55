package org.dateline.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the addresses of assets alone be looked up for their digest. Spring looks up every link of a page, and what it does not
 * find it looks for in each archive of the class path again: a page of the archive has a hundred links.
 */
@Component
class AssetAddresses extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Addresses(response, request.getContextPath()));
    }

    private static final class Addresses extends HttpServletResponseWrapper {
        private final String base;

        Addresses(HttpServletResponse response, String base) {
            super(response);
            this.base = base;
        }

        @Override
        public String encodeURL(String url) {
            boolean asset = url.startsWith(base + "/assets/") || url.startsWith(base + "/webjars/");
            return asset ? super.encodeURL(url) : url;
        }
    }
}
