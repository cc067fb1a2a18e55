package org.dateline.workflow.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.dateline.core.outbox.MailCarrier;
import org.dateline.core.outbox.Outbox;
import org.dateline.core.outbox.OutboxMail;
import org.dateline.core.outbox.Trouble;
import org.dateline.core.outbox.UndeliveredException;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.SignedCopies;
import org.dateline.core.rendition.Rendition;
import org.dateline.core.rendition.Renditions;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the mails to the server. A mail is held while it is sent, and its row says so only when the server has said that
 * it has it: whatever is cut off in between is sent again, under the same Message-ID.
 */
@Service
@Transactional
public class OutboxDesk {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDesk.class);
    private static final int MOST_IN_A_ROUND = 500;
    private static final int MOST_SHOWN = 200;

    private final Outbox outbox;
    private final MailCarrier carrier;
    private final Renditions renditions;
    private final SignedCopies signedCopies;
    private final Staff staff;
    private final TransactionTemplate transactions;
    private final Clock clock;

    OutboxDesk(
            Outbox outbox,
            MailCarrier carrier,
            Renditions renditions,
            SignedCopies signedCopies,
            Staff staff,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.outbox = outbox;
        this.carrier = carrier;
        this.renditions = renditions;
        this.signedCopies = signedCopies;
        this.staff = staff;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** How a round of mails ended. */
    public enum Ended {
        /** Nothing is due, or no server is named. */
        NOTHING_DUE,
        /** There may be more. */
        FULL,
        /** The connection could not be opened, or broke. */
        SERVER_IN_TROUBLE
    }

    /** Sends what is due, over one connection; some hundreds at most. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Ended sendRound() {
        if (!carrier.isReady()) {
            return Ended.NOTHING_DUE;
        }
        try (Connection connection = new Connection()) {
            for (int sent = 0; sent < MOST_IN_A_ROUND; sent++) {
                Ended ended = transactions.execute(begun -> sendNext(connection));
                if (ended != Ended.FULL) {
                    return ended;
                }
            }
        }
        return Ended.FULL;
    }

    private Ended sendNext(Connection connection) {
        Optional<Outbox.Claimed> next = outbox.claim(clock.instant());
        if (next.isEmpty()) {
            return Ended.NOTHING_DUE;
        }
        OutboxMail mail = next.get().mail();
        try {
            connection.carry(mail);
            outbox.sent(mail.id(), clock.instant());
            return Ended.FULL;
        } catch (UndeliveredException undelivered) {
            Trouble trouble = undelivered.trouble();
            // What the server said may quote the mail.
            LOG.warn("mail {} is not delivered: {}", mail.id(), trouble);
            keep(mail, trouble, next.get().attempts());
            return trouble.endsTheConnection() ? Ended.SERVER_IN_TROUBLE : Ended.FULL;
        }
    }

    private void keep(OutboxMail mail, Trouble trouble, int before) {
        Instant now = clock.instant();
        if (trouble.isOfTheServer()) {
            outbox.failed(mail.id(), trouble, before, now.plus(Patience.WITH_THE_SERVER));
        } else {
            int attempts = before + 1;
            Optional<Instant> again = trouble.isFinal() ? Optional.empty() : Patience.nextAttempt(attempts, now);
            again.ifPresentOrElse(
                    next -> outbox.failed(mail.id(), trouble, attempts, next),
                    () -> outbox.givenUp(mail.id(), trouble, attempts));
        }
    }

    /** What does not go, and whether a mail server is named at all. */
    @Transactional(readOnly = true)
    public OutboxReport report(StaffId by) {
        staff.entitled(by, Role.ADMINISTRATOR);
        return new OutboxReport(carrier.isReady(), outbox.count(), outbox.unsent(MOST_SHOWN));
    }

    /** Tries everything again that failed or was given up. */
    public void tryAgain(StaffId by) {
        staff.entitled(by, Role.ADMINISTRATOR);
        outbox.tryAgain(clock.instant());
    }

    /** One connection, opened with the first mail; it keeps the document that ten thousand mails have in common. */
    private final class Connection implements AutoCloseable {

        private MailCarrier.@Nullable Round round;
        private OutboxMail.@Nullable Attachment known;
        private byte @Nullable [] document;

        void carry(OutboxMail mail) throws UndeliveredException {
            byte[] attached = document(mail);
            MailCarrier.Round open = round;
            if (open == null) {
                open = carrier.begin();
                round = open;
            }
            try {
                open.carry(mail, attached);
            } catch (RuntimeException surprise) {
                // One mail that nobody foresaw does not hold up those behind it.
                throw new UndeliveredException(Trouble.UNWRITABLE, surprise);
            }
        }

        private byte @Nullable [] document(OutboxMail mail) throws UndeliveredException {
            OutboxMail.Attachment wanted = mail.attachment();
            if (wanted == null) {
                return null;
            }
            if (!wanted.equals(known)) {
                document = published(wanted)
                        .or(() -> renditions
                                .find(wanted.release(), wanted.revision(), wanted.format())
                                .map(Rendition::bytes))
                        .orElse(null);
                known = wanted;
            }
            if (document == null) {
                throw new UndeliveredException(
                        Trouble.ATTACHMENT_GONE, new IllegalStateException("no document of " + wanted.release()));
            }
            return document;
        }

        /** Signed, as the newsroom gives it out. */
        private Optional<byte[]> published(OutboxMail.Attachment wanted) {
            return signedCopies.content(
                    new Publication.Origin(wanted.release().value(), wanted.revision()),
                    wanted.format().key());
        }

        @Override
        public void close() {
            if (round != null) {
                round.close();
            }
        }
    }
}
