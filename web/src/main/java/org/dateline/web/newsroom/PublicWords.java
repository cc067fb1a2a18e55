package org.dateline.web.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.core.publication.Publication;
import org.dateline.core.text.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The office's own sentences about a release where no page says them: in feeds, for agencies, in plain text. */
@Component
class PublicWords {

    private final MessageSource messages;

    PublicWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The title of what was withdrawn, in its language. */
    String withdrawn(WithdrawnNotice notice) {
        return say("newsroom.withdrawn.title", notice.language(), notice.reference());
    }

    /** That it is corrected, and then what it is about or what was put right. */
    String corrected(Language language, String reference, String what) {
        return say("newsroom.corrected.feed", language, reference, what);
    }

    /** All that a release's page says of its text, in the order in which somebody copies it. */
    String all(Publication text) {
        Language language = text.language();
        List<String> parts = new ArrayList<>(List.of(
                say("newsroom.type." + text.type(), language),
                text.reference(),
                text.headline(),
                text.subhead(),
                text.dateline().in(language) + " – " + text.body().words()));
        if (!text.notesToEditors().isEmpty()) {
            parts.add(say("newsroom.notes", language));
            parts.add(text.notesToEditors().words());
        }
        text.boilerplateIfAny().ifPresent(about -> {
            parts.add(about.heading());
            parts.add(about.text().words());
        });
        text.contacts()
                .forEach(contact ->
                        parts.addAll(List.of(contact.name(), contact.role(), contact.telephone(), contact.email())));
        return String.join("\n", parts);
    }

    private String say(String key, Language language, Object... details) {
        return messages.getMessage(key, details, Locale.forLanguageTag(language.tag()));
    }
}
