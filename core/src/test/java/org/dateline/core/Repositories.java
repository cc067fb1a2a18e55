package org.dateline.core;

import javax.sql.DataSource;
import org.dateline.core.discussion.SeenRevisions;
import org.dateline.core.discussion.Threads;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.picture.Pictures;
import org.dateline.core.publication.HubPings;
import org.dateline.core.publication.Listings;
import org.dateline.core.publication.Publications;
import org.dateline.core.publication.PublishedEditions;
import org.dateline.core.release.Editions;
import org.dateline.core.release.Releases;
import org.dateline.core.rendition.Renditions;
import org.dateline.core.staff.People;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.Substitutions;
import org.dateline.core.visit.Visits;
import org.dateline.core.workingcopy.WorkingCopies;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every repository on one empty database, as the application wires them; the people of the tests are settled in. */
public final class Repositories {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public Repositories(TestDatabase database) {
        DataSource dataSource = database.migrated();
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(dataSource));
        context.scan("org.dateline.core");
        context.refresh();
        People.settleIn(staff());
    }

    public <T> T get(Class<T> repository) {
        return context.getBean(repository);
    }

    public JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    public Staff staff() {
        return context.getBean(Staff.class);
    }

    public Visits visits() {
        return context.getBean(Visits.class);
    }

    /** Everybody on record for the visits; {@link People} are the tests' staff. */
    public org.dateline.core.visit.People people() {
        return context.getBean(org.dateline.core.visit.People.class);
    }

    public Releases releases() {
        return context.getBean(Releases.class);
    }

    public Ledger ledger() {
        return context.getBean(Ledger.class);
    }

    public Renditions renditions() {
        return context.getBean(Renditions.class);
    }

    public Pictures pictures() {
        return context.getBean(Pictures.class);
    }

    public Threads threads() {
        return context.getBean(Threads.class);
    }

    public SeenRevisions seenRevisions() {
        return context.getBean(SeenRevisions.class);
    }

    public Substitutions substitutions() {
        return context.getBean(Substitutions.class);
    }

    public HubPings hubPings() {
        return context.getBean(HubPings.class);
    }

    public Editions editions() {
        return context.getBean(Editions.class);
    }

    public PublishedEditions publishedEditions() {
        return context.getBean(PublishedEditions.class);
    }

    public Listings listings() {
        return context.getBean(Listings.class);
    }

    public WorkingCopies workingCopies() {
        return context.getBean(WorkingCopies.class);
    }

    public Publications publications() {
        return context.getBean(Publications.class);
    }
}
