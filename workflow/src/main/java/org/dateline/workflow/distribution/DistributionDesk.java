package org.dateline.workflow.distribution;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.core.distribution.Distribution;
import org.dateline.core.distribution.DistributionId;
import org.dateline.core.distribution.Distributions;
import org.dateline.core.distribution.Enclosure;
import org.dateline.core.distribution.MediaLetter;
import org.dateline.core.distribution.MediaWording;
import org.dateline.core.distribution.Recipient;
import org.dateline.core.distribution.Subscribers;
import org.dateline.core.distribution.SubscriptionToken;
import org.dateline.core.fingerprint.Sha256;
import org.dateline.core.outbox.MailId;
import org.dateline.core.outbox.Outbox;
import org.dateline.core.outbox.OutboxMail;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.publication.PublishedItem;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.rendition.Format;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.webhook.Webhooks;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the mails of what is published, batch by batch. A batch and how far it came are one transaction: whatever is cut
 * off is begun again where it was, and nobody gets the same twice.
 */
@Service
@Transactional
public class DistributionDesk {

    private static final Logger LOG = LoggerFactory.getLogger(DistributionDesk.class);
    private static final Duration IN_TROUBLE = Duration.ofMinutes(1);
    private static final int BATCH = 200;
    private static final int ID_DIGITS = 32;

    private final Distributions distributions;
    private final Subscribers subscribers;
    private final Publications publications;
    private final Outbox outbox;
    private final MediaWording wording;
    private final Webhooks webhooks;
    private final Staff staff;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DistributionDesk(
            Distributions distributions,
            Subscribers subscribers,
            Publications publications,
            Outbox outbox,
            MediaWording wording,
            Webhooks webhooks,
            Staff staff,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.distributions = distributions;
        this.subscribers = subscribers;
        this.publications = publications;
        this.outbox = outbox;
        this.wording = wording;
        this.webhooks = webhooks;
        this.staff = staff;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Says that what a release has made public is to go to the media: to whoever wants it; a correction, to exactly those
     * who got what it corrects. A minor change goes to nobody. Said twice it is said once.
     */
    public void begin(ReleaseId release) {
        Publication publication = publications
                .ofRelease(release.value())
                .orElseThrow(() -> new IllegalStateException(release + " is not public"));
        PublishedItem item = publications
                .item(publication.id())
                .orElseThrow(() -> new IllegalStateException("no address of " + publication.id()));
        if (item.id().equals(publication.id())) {
            distributions.due(publication.id(), publication.publishedAt());
        }
        item.corrections().stream()
                .filter(made -> made.publication().equals(publication.id()) && !made.minorChange())
                .forEach(made -> distributions.dueToThoseWhoGot(
                        item.id(),
                        publication.id(),
                        Distribution.Kind.CORRECTION,
                        made.corrigendum().words(),
                        made.at()));
    }

    /**
     * Writes the next batch of mails that are due; false if none is, or another node has what there is. A distribution that
     * cannot be written is left for a minute, so that it holds up no other.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean writeNext() {
        AtomicReference<@Nullable DistributionId> claimed = new AtomicReference<>();
        try {
            return Boolean.TRUE.equals(transactions.execute(begun -> {
                Optional<Distribution> due = distributions.claim(clock.instant());
                due.map(Distribution::id).ifPresent(claimed::set);
                due.ifPresent(this::write);
                return due.isPresent();
            }));
        } catch (RuntimeException trouble) {
            DistributionId id = claimed.get();
            if (id != null && !(trouble instanceof TransientDataAccessException)) {
                LOG.error("distribution {} waits on: {}", id, trouble.getClass().getName());
                transactions.executeWithoutResult(
                        begun -> distributions.postpone(id, clock.instant().plus(IN_TROUBLE)));
            }
            throw trouble;
        }
    }

    private void write(Distribution distribution) {
        webhooks.due(distribution.publication(), distribution.kind().name(), clock.instant());
        List<Distributions.Candidate> batch = distributions.next(distribution, BATCH);
        if (batch.isEmpty()) {
            distributions.written(distribution, clock.instant());
            return;
        }
        Publication publication = publications
                .find(distribution.publication())
                .orElseThrow(() -> new IllegalStateException("no publication of " + distribution.id()));
        MediaWording.Writer writer = wording.writer(distribution, publication);
        for (Distributions.Candidate each : batch) {
            Optional<Enclosure> wanted = distribution.thoseWhoGotIfAny().isPresent()
                    ? each.before()
                    : each.subscriber().wants(publication, each.lists());
            wanted.ifPresent(enclosure -> write(distribution, publication, writer, each, enclosure));
        }
        distributions.reached(distribution, batch.get(batch.size() - 1));
    }

    private void write(
            Distribution distribution,
            Publication publication,
            MediaWording.Writer writer,
            Distributions.Candidate to,
            Enclosure enclosure) {
        Instant now = clock.instant();
        SubscriptionToken leaving = SubscriptionToken.random();
        MediaLetter letter = writer.to(to.subscriber(), leaving);
        MailId id = mailId(distribution, to);
        outbox.add(new OutboxMail(
                id,
                OutboxMail.Kind.DISTRIBUTION,
                new ReleaseId(publication.origin().release()),
                to.subscriber().to(),
                letter.subject(),
                letter.text(),
                letter.html(),
                letter.headers(),
                enclosure == Enclosure.PDF && distribution.kind() != Distribution.Kind.WITHDRAWAL
                        ? pdf(publication)
                        : null,
                now));
        distributions.dispatched(
                distribution, new Distributions.Dispatch(to.subscriber().id(), id, enclosure, leaving, now));
    }

    /** Of the distribution and its recipient, so that the same mail has the same Message-ID whoever writes it, and when. */
    private static MailId mailId(Distribution distribution, Distributions.Candidate to) {
        String both = distribution.id() + " " + to.subscriber().id();
        return new MailId(Sha256.hex(both.getBytes(StandardCharsets.US_ASCII)).substring(0, ID_DIGITS));
    }

    private static OutboxMail.@Nullable Attachment pdf(Publication publication) {
        return publication
                .document(Format.PDF.extension())
                .map(document -> new OutboxMail.Attachment(
                        new ReleaseId(publication.origin().release()),
                        publication.origin().revision(),
                        Format.PDF,
                        document.fileName()))
                .orElse(null);
    }

    /** Marks those whose mail server will never deliver. */
    void markBounced() {
        subscribers.markBounced(clock.instant());
    }

    /** The distributions of a release and how far they are, for everybody at the desk. */
    @Transactional(readOnly = true)
    public List<DistributionReport> of(ReleaseId release) {
        return distributions.ofRelease(release.value()).stream()
                .map(each -> new DistributionReport(each, distributions.progress(each.id())))
                .toList();
    }

    /** To whom a distribution went, some of them: those after that number. */
    @Transactional(readOnly = true)
    public List<Recipient> recipients(DistributionId id, long after, int most, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER, Role.ADMINISTRATOR);
        return distributions.page(id, after, most);
    }
}
