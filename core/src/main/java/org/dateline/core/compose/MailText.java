package org.dateline.core.compose;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of an e-mail, as somebody pastes it: without the lines above it, what it answers to, and the signature.
 *
 * @param subject the headline, perhaps; empty if it is no e-mail
 */
record MailText(String subject, String text) {

    private static final Pattern HEAD = Pattern.compile(
            "\\A(?:(?:From|To|Cc|Sent|Date|Subject|De|À|A|Envoyé|Objet|Para|Enviado|Fecha|Asunto|Reply-To): ?.*\\n){2,}\\s*");

    private static final Pattern SUBJECT = Pattern.compile("(?m)^(?:Subject|Objet|Asunto): ?(.*)$");
    private static final Pattern PREFIX = Pattern.compile("^(?i:(?:re|fwd?|tr|rv) ?: ?)+");
    private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?$");

    /** @param typed with line feeds */
    static MailText of(String typed) {
        Matcher head = HEAD.matcher(typed);
        if (!head.find()) {
            return new MailText("", typed);
        }
        Matcher subject = SUBJECT.matcher(head.group());
        String about = subject.find() ? PREFIX.matcher(subject.group(1).strip()).replaceFirst("") : "";
        String text = SIGNATURE.split(typed.substring(head.end()), 2)[0];
        return new MailText(
                about,
                Arrays.stream(text.split("\\n", -1))
                        .filter(line -> !line.startsWith(">"))
                        .collect(Collectors.joining("\n")));
    }
}
