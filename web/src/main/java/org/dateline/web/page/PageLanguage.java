package org.dateline.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.dateline.core.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a page: English, unless the page shows a text in another. */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
public class PageLanguage implements LocaleResolver {

    private static final String LANGUAGE = PageLanguage.class.getName();

    /** The page that answers this request is in that language, all of it. */
    public static void set(HttpServletRequest request, Language language) {
        request.setAttribute(LANGUAGE, language);
    }

    public static Language of(HttpServletRequest request) {
        return request.getAttribute(LANGUAGE) instanceof Language language ? language : Language.ENGLISH;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Language language = of(request);
        // British English: the United Nations write 6 April 2023.
        return language == Language.ENGLISH ? Locale.UK : language.locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("a page's language is that of its text");
    }
}
