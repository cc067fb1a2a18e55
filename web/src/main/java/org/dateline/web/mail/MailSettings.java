package org.dateline.web.mail;

import java.net.URI;
import org.dateline.core.outbox.MailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who writes the office's mails, and where they lead.
 *
 * @param from the address of the office
 * @param deskAddress where the staff and guests find the desk, of http or https
 */
@ConfigurationProperties("dateline.mail")
public record MailSettings(String from, URI deskAddress) {

    public MailSettings {
        if (!MailAddress.isAddress(from)) {
            throw new IllegalArgumentException("dateline.mail.from is an e-mail address, such as press@example.org");
        }
        if (deskAddress.getHost() == null || deskAddress.getRawQuery() != null) {
            throw new IllegalArgumentException(
                    "dateline.mail.desk-address is where the desk is found, such as https://desk.example.org");
        }
    }

    /** The part behind the at sign, in which Message-IDs are named. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    /** @param path of the desk, with its first slash */
    public String link(String path) {
        return deskAddress.toString().replaceFirst("/+$", "") + path;
    }
}
