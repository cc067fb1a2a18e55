package org.dateline.web.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Objects;
import org.dateline.core.outbox.HeaderLine;
import org.dateline.core.outbox.MailCarrier;
import org.dateline.core.outbox.OutboxMail;
import org.dateline.core.outbox.Trouble;
import org.dateline.core.outbox.UndeliveredException;
import org.dateline.core.text.Language;
import org.dateline.web.organization.ConfiguredOrganization;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Brings mails to the server that {@code spring.mail} names, by SMTP (RFC 5321). */
@Component
class SmtpCarrier implements MailCarrier {

    private static final int FIRST_FINAL_REPLY = 500;
    private static final PromptSockets PROMPT = new PromptSockets();

    private final ObjectProvider<JavaMailSenderImpl> server;
    private final MailSettings settings;
    private final String office;

    SmtpCarrier(ObjectProvider<JavaMailSenderImpl> server, MailSettings settings, ConfiguredOrganization organization) {
        this.server = server;
        this.settings = settings;
        this.office = organization.nameIn(Language.ENGLISH);
    }

    @Override
    public boolean isReady() {
        return server.getIfAvailable() != null;
    }

    @Override
    public Round begin() throws UndeliveredException {
        JavaMailSenderImpl named = server.getObject();
        try {
            Session session = named.getSession();
            session.getProperties().putIfAbsent("mail.smtp.socketFactory", PROMPT);
            Transport transport = session.getTransport(protocol(named));
            transport.connect(named.getHost(), named.getPort(), named.getUsername(), named.getPassword());
            return new Connection(named, transport);
        } catch (AuthenticationFailedException refused) {
            throw new UndeliveredException(Trouble.SIGN_IN_REFUSED, refused);
        } catch (NoSuchProviderException wrong) {
            throw new IllegalStateException("spring.mail.protocol is unknown", wrong);
        } catch (MessagingException away) {
            throw new UndeliveredException(Trouble.SERVER_AWAY, away);
        }
    }

    private static String protocol(JavaMailSenderImpl named) {
        return Objects.requireNonNullElse(named.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL);
    }

    private final class Connection implements Round {

        private final JavaMailSenderImpl server;
        private final Transport transport;

        Connection(JavaMailSenderImpl server, Transport transport) {
            this.server = server;
            this.transport = transport;
        }

        @Override
        public void carry(OutboxMail mail, byte @Nullable [] attachment) throws UndeliveredException {
            MimeMessage message;
            try {
                message = message(mail, attachment);
            } catch (MessagingException | UnsupportedEncodingException unwritable) {
                throw new UndeliveredException(Trouble.UNWRITABLE, unwritable);
            }
            try {
                transport.sendMessage(message, message.getAllRecipients());
            } catch (MessagingException failed) {
                throw new UndeliveredException(trouble(failed, transport.isConnected()), failed);
            }
        }

        private MimeMessage message(OutboxMail mail, byte @Nullable [] attachment)
                throws MessagingException, UnsupportedEncodingException {
            MimeMessage message = server.createMimeMessage();
            MimeMessageHelper parts =
                    new MimeMessageHelper(message, mail.html() != null || attachment != null, "UTF-8");
            parts.setFrom(settings.from(), office);
            parts.setTo(new InternetAddress(mail.to().address(), mail.to().name(), "UTF-8"));
            parts.setSubject(mail.subject());
            parts.setSentDate(Date.from(mail.at()));
            String html = mail.html();
            if (html == null) {
                parts.setText(mail.text());
            } else {
                parts.setText(mail.text(), html);
            }
            OutboxMail.Attachment named = mail.attachment();
            if (attachment != null && named != null) {
                parts.addAttachment(
                        named.fileName(),
                        new ByteArrayResource(attachment),
                        named.format().mediaType());
            }
            for (HeaderLine line : mail.headers()) {
                message.setHeader(line.name(), line.value());
            }
            // Nobody is to answer a machine's mail with another (RFC 3834).
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
            message.setHeader("Message-ID", mail.id().messageId(settings.domain())); // saving gives it another
            return message;
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException gone) {
                // Whatever was sent, the server has said so before.
                return;
            }
        }
    }

    /** What the server's answer means. Its numbers are those of RFC 5321, 4.2: from 500 on it will never be otherwise. */
    private static Trouble trouble(MessagingException failed, boolean connected) {
        if (!connected) {
            return Trouble.CUT_OFF;
        }
        for (Exception each = failed; each instanceof MessagingException one; each = one.getNextException()) {
            if (one instanceof SMTPAddressFailedException address) {
                return isFinal(address.getReturnCode()) ? Trouble.ADDRESS_REFUSED : Trouble.BUSY;
            }
            if (one instanceof SMTPSendFailedException refused
                    && !(one.getNextException() instanceof SMTPAddressFailedException)) {
                return isFinal(refused.getReturnCode()) ? Trouble.MAIL_REFUSED : Trouble.BUSY;
            }
        }
        return failed instanceof SendFailedException ? Trouble.BUSY : Trouble.CUT_OFF;
    }

    private static boolean isFinal(int reply) {
        return reply >= FIRST_FINAL_REPLY;
    }
}
