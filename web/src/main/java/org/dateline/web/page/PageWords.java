package org.dateline.web.page;

import java.util.Locale;
import org.dateline.core.text.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the bundles, for code that puts them together before a template does. */
@Component
public class PageWords {

    private final MessageSource messages;

    PageWords(MessageSource messages) {
        this.messages = messages;
    }

    public String in(Language language, String key, Object... arguments) {
        Locale locale = language == Language.ENGLISH ? Locale.UK : language.locale();
        return messages.getMessage(key, arguments, locale);
    }
}
