package org.dateline.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.rendition.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxMailTest {

    private static final MailAddress TO = new MailAddress("Amina", "amina@example.org");

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\r\n", "\u0000", "\u0085", "\u2028"})
    void refusesWhateverBreaksALineInAnyField(String breaking) {
        String line = "One" + breaking + "Bcc: everybody@example.org";

        assertThatIllegalArgumentException().isThrownBy(() -> mail(TO, line));
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress(line, "amina@example.org"));
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress("", "amina@example.org" + breaking));
        assertThatIllegalArgumentException().isThrownBy(() -> new HeaderLine("List-Unsubscribe", line));
        assertThatIllegalArgumentException().isThrownBy(() -> new HeaderLine(line, "value"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutboxMail.Attachment(ReleaseId.random(), 1, Format.PDF, line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"From", "to", "BCC", "Content-Type", "Message-ID", "Subject", "", "Två", "A b"})
    void leavesTheFieldsOfEveryMailToTheSending(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new HeaderLine(name, "value"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "amina", "@example.org", "amina@", "a b@example.org", "<a@example.org>", "a@b,c@d", "a@-"})
    void knowsWhatIsNoAddress(String typed) {
        assertThat(MailAddress.isAddress(typed)).isFalse();
    }

    @Test
    void hasTheSameMessageIdAtEachAttempt() {
        OutboxMail mail = mail(TO, "Subject");

        assertThat(mail.id().messageId("example.org"))
                .isEqualTo("<" + mail.id().value() + "@example.org>")
                .isEqualTo(new MailId(mail.id().value()).messageId("example.org"));
    }

    private static OutboxMail mail(MailAddress to, String subject) {
        return OutboxMail.plain(OutboxMail.Kind.NOTICE, null, to, subject, "Words", Instant.EPOCH);
    }
}
