package org.dateline.workflow.webhook;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.webhook.HookLine;
import org.dateline.core.webhook.HookMessage;
import org.dateline.core.webhook.HookTrouble;
import org.dateline.core.webhook.UntoldException;
import org.dateline.core.webhook.Webhook;
import org.dateline.core.webhook.WebhookCarrier;
import org.dateline.core.webhook.WebhookId;
import org.dateline.core.webhook.WebhookItem;
import org.dateline.core.webhook.Webhooks;
import org.dateline.workflow.outbox.Patience;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells webhooks, one after the other. What is to be told is held while it is sent, and its row says so only when the other
 * side has said that it has it.
 */
@Service
@Transactional
public class WebhookDesk {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookDesk.class);
    private static final int MOST_SHOWN = 20;

    private final Webhooks webhooks;
    private final WebhookCarrier carrier;
    private final WebhookItem item;
    private final Publications publications;
    private final Staff staff;
    private final Clock clock;

    WebhookDesk(
            Webhooks webhooks,
            WebhookCarrier carrier,
            WebhookItem item,
            Publications publications,
            Staff staff,
            Clock clock) {
        this.webhooks = webhooks;
        this.carrier = carrier;
        this.item = item;
        this.publications = publications;
        this.staff = staff;
        this.clock = clock;
    }

    /** A webhook and what it was to be told of late. */
    public record Report(WebhookId id, URI target, List<HookLine> last) {

        public Report {
            last = List.copyOf(last);
        }
    }

    /** Tells one that is due; false if none is. */
    public boolean tellNext() {
        Optional<Webhooks.Due> due = webhooks.claim(clock.instant());
        due.ifPresent(this::tell);
        return due.isPresent();
    }

    private void tell(Webhooks.Due due) {
        Publication publication = publications
                .find(due.publication())
                .orElseThrow(() -> new IllegalStateException("no publication " + due.publication()));
        Instant now = clock.instant();
        try {
            carrier.carry(due.webhook(), message(due, publication, now));
            webhooks.told(due.id(), clock.instant());
        } catch (UntoldException untold) {
            LOG.warn("{} is not told: {}", due.webhook(), untold.trouble());
            keep(due, untold.trouble());
        }
    }

    private HookMessage message(Webhooks.Due due, Publication publication, Instant now) {
        return new HookMessage(due.id(), due.kind().toLowerCase(Locale.ROOT), item.of(publication), now);
    }

    private void keep(Webhooks.Due due, HookTrouble trouble) {
        int attempts = due.attempts() + 1;
        Optional<Instant> again =
                trouble.isFinal() ? Optional.empty() : Patience.nextAttempt(attempts, clock.instant());
        again.ifPresentOrElse(
                next -> webhooks.failed(due.id(), trouble, attempts, next),
                () -> webhooks.givenUp(due.id(), trouble, attempts));
    }

    @Transactional(readOnly = true)
    public List<Report> report(StaffId by) {
        staff.entitled(by, Role.ADMINISTRATOR);
        return webhooks.all().stream()
                .map(each -> new Report(each.id(), each.target(), webhooks.last(each.id(), MOST_SHOWN)))
                .toList();
    }

    /** Why an address may not be one of a webhook; empty if it may. */
    @Transactional(readOnly = true)
    public Optional<HookTrouble> hindrance(URI target) {
        return carrier.hindrance(target);
    }

    /**
     * Adds a webhook.
     *
     * @return its secret, which is not shown again
     * @throws IllegalArgumentException if it may not be told
     */
    public String add(URI target, StaffId by) {
        staff.entitled(by, Role.ADMINISTRATOR);
        carrier.hindrance(target).ifPresent(why -> {
            throw new IllegalArgumentException("no address of a webhook: " + why);
        });
        Webhook webhook = Webhook.to(target, clock.instant());
        webhooks.add(webhook, by);
        return webhook.secret();
    }

    public void remove(WebhookId id, StaffId by) {
        staff.entitled(by, Role.ADMINISTRATOR);
        webhooks.remove(id, clock.instant());
    }

    public void tryAgain(StaffId by) {
        staff.entitled(by, Role.ADMINISTRATOR);
        webhooks.tryAgain(clock.instant());
    }
}
