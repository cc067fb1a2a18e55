package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.core.TestDatabase;
import org.dateline.core.distribution.Distribution;
import org.dateline.core.distribution.Distributions;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.staff.People;
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

    private static Distributions distributions() {
        return office.get(Distributions.class);
    }
}
