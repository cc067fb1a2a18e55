package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.TestDatabase;
import org.dateline.core.distribution.Distribution;
import org.dateline.core.distribution.Distributions;
import org.dateline.core.distribution.Interest;
import org.dateline.core.distribution.Subscriber;
import org.dateline.core.distribution.SubscriberId;
import org.dateline.core.distribution.Subscribers;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.release.CorrectionKind;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.staff.People;
import org.dateline.core.text.Language;
import org.dateline.workflow.correction.CorrectionDesk;
import org.dateline.workflow.correction.WithdrawalDesk;
import org.dateline.workflow.distribution.DistributionDesk;
import org.dateline.workflow.distribution.OutlookDesk;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.publication.PublicationDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A distribution is due with the publication, in one transaction with it: both are, or neither. */
@ParameterizedClass
@EnumSource
class DistributionDueTest {

    private static Office office;

    @Parameter
    private TestDatabase database;

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase database) {
        office = new Office(database);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        office.close();
    }

    @Test
    void isDueWhenAReleaseIsPublishedAndNotBefore() {
        ReleaseId id = office.approved();
        assertThat(distributions().ofRelease(id.value())).isEmpty();

        office.get(PublicationDesk.class).publishNow(id, People.AUTHOR.id());

        Publication publication = office.publicationOf(id);
        assertThat(distributions().ofRelease(id.value())).singleElement().satisfies(due -> {
            assertThat(due.publication()).isEqualTo(publication.id());
            assertThat(due.kind()).isEqualTo(Distribution.Kind.PUBLICATION);
            assertThat(due.dueAt()).isEqualTo(publication.publishedAt());
        });
    }

    @Test
    void isUndoneWithThePublication() {
        ReleaseId id = office.approved();
        office.transaction().executeWithoutResult(act -> {
            office.get(PublicationDesk.class).publishNow(id, People.AUTHOR.id());
            assertThat(distributions().ofRelease(id.value())).hasSize(1);
            act.setRollbackOnly();
        });

        assertThat(office.get(Publications.class).ofRelease(id.value())).isEmpty();
        assertThat(distributions().ofRelease(id.value())).isEmpty();
    }

    /** Who subscribes in between gets neither the correction nor word of the withdrawal: they have nothing to put right. */
    @Test
    void goesOnToExactlyThoseWhoGotTheOriginal() {
        SubscriberId early = subscriber("early@example.org");
        ReleaseId id = office.approved(ReleaseTexts.withBody("He met ten envoys."));
        office.publish(id);
        write();
        SubscriberId late = subscriber("late@example.org");

        ReleaseId minor = corrected(id, CorrectionKind.MINOR_CHANGE, "He met ten Envoys.");
        ReleaseId correction = corrected(id, CorrectionKind.CORRECTION, "He met twelve Envoys.");
        office.get(WithdrawalDesk.class).ask(id, "It did not take place.", People.AUTHOR.id());
        office.get(WithdrawalDesk.class).grant(id, People.APPROVER.id());
        write();

        assertThat(distributions().ofRelease(minor.value())).isEmpty();
        assertThat(distributions().ofRelease(correction.value()))
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.kind()).isEqualTo(Distribution.Kind.CORRECTION);
                    assertThat(due.note()).isEqualTo("In the first paragraph, for “ten” read “twelve”.");
                    assertThat(distributions().recipients(due.id()))
                            .contains(early)
                            .doesNotContain(late);
                });
        assertThat(distributions().ofRelease(id.value()))
                .extracting(Distribution::kind)
                .containsExactly(Distribution.Kind.PUBLICATION, Distribution.Kind.WITHDRAWAL);
        assertThat(distributions().ofRelease(id.value()))
                .allSatisfy(each -> assertThat(distributions().recipients(each.id()))
                        .contains(early)
                        .doesNotContain(late));
    }

    /** What the outlook counts is what is written afterwards. */
    @Test
    void isForeseen() {
        subscriber("first@example.org");
        subscriber("second@example.org");
        ReleaseId id = office.approved(ReleaseTexts.withBody("He met ten envoys."));
        long foreseen = outlook(id).orElseThrow().all();
        assertThat(foreseen).isGreaterThanOrEqualTo(2);

        office.publish(id);
        write();

        assertThat(recipients(id)).isEqualTo(foreseen);
        assertThat(outlook(id)).isEmpty();
        subscriber("third@example.org");
        ReleaseId minor = begun(id, CorrectionKind.MINOR_CHANGE, "He met ten Envoys.");
        assertThat(outlook(minor)).isEmpty();
        office.get(DraftingDesk.class).abandon(minor, "For a real one.", People.AUTHOR.id());
        ReleaseId correction = begun(id, CorrectionKind.CORRECTION, "He met twelve envoys.");
        assertThat(outlook(correction)).contains(new OutlookDesk.Outlook(foreseen, 0));
        pass(correction);
        write();
        assertThat(recipients(correction)).isEqualTo(foreseen);
    }

    private static Optional<OutlookDesk.Outlook> outlook(ReleaseId id) {
        return office.get(OutlookDesk.class).of(id);
    }

    private static long recipients(ReleaseId id) {
        return distributions().ofRelease(id.value()).stream()
                .mapToLong(each -> distributions().recipients(each.id()).size())
                .sum();
    }

    private static ReleaseId corrected(ReleaseId original, CorrectionKind kind, String body) {
        ReleaseId correction = begun(original, kind, body);
        pass(correction);
        return correction;
    }

    private static ReleaseId begun(ReleaseId original, CorrectionKind kind, String body) {
        ReleaseId correction = office.get(CorrectionDesk.class).correct(original, kind, "A slip.", People.AUTHOR.id());
        office.get(DraftingDesk.class).revise(correction, ReleaseTexts.withBody(body), 1, People.AUTHOR.id());
        return correction;
    }

    private static void pass(ReleaseId id) {
        office.submit(id);
        office.clear(id);
        office.approve(id);
        office.publish(id);
    }

    private static SubscriberId subscriber(String address) {
        SubscriberId id = SubscriberId.random();
        office.get(Subscribers.class)
                .save(new Subscriber(
                        id,
                        new MailAddress("", address),
                        "",
                        Interest.inAll(Set.of(Language.values())),
                        null,
                        Subscriber.Standing.ACTIVE,
                        Instant.parse("2023-04-06T08:00:00Z")));
        return id;
    }

    private static void write() {
        boolean more = true;
        while (more) {
            more = office.get(DistributionDesk.class).writeNext();
        }
    }

    private static Distributions distributions() {
        return office.get(Distributions.class);
    }
}
