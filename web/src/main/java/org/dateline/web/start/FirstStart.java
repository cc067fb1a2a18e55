package org.dateline.web.start;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.core.notice.Notices;
import org.dateline.core.staff.DeskLeads;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffMember;
import org.dateline.workflow.visit.VisitDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Settles an empty office: four people and one visit. Their passwords are generated and printed once; with {@code --demo}
 * or the profile {@code demo} they are known ones.
 */
@Component
class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Staff staff;
    private final Notices notices;
    private final DeskLeads leads;
    private final VisitDesk visits;
    private final PasswordEncoder encoder;
    private final TransactionOperations transaction;
    private final Environment environment;
    private final Console console;

    FirstStart(
            Staff staff,
            Notices notices,
            DeskLeads leads,
            VisitDesk visits,
            PasswordEncoder encoder,
            TransactionOperations transaction,
            Environment environment,
            Console console) {
        this.staff = staff;
        this.notices = notices;
        this.leads = leads;
        this.visits = visits;
        this.encoder = encoder;
        this.transaction = transaction;
        this.environment = environment;
        this.console = console;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!staff.all().isEmpty()) {
            return;
        }
        boolean demonstration = arguments.containsOption("demo") || environment.acceptsProfiles(Profiles.of("demo"));
        Map<String, String> passwords = new TreeMap<>();
        FirstPeople.all().forEach(member -> {
            String name = member.id().value();
            passwords.put(name, demonstration ? FirstPassword.forDemonstration(name) : FirstPassword.random());
        });
        try {
            transaction.executeWithoutResult(status -> settle(passwords));
            print(passwords);
        } catch (DuplicateKeyException meanwhile) {
            LOG.info("another node has settled the office");
        }
    }

    private void settle(Map<String, String> passwords) {
        for (StaffMember member : FirstPeople.all()) {
            String password = passwords.getOrDefault(member.id().value(), "");
            staff.save(member, Optional.ofNullable(encoder.encode(password)));
            notices.choose(FirstPeople.noticesOf(member));
        }
        FirstPeople.REVIEWER.desks().forEach(desk -> leads.name(desk, FirstPeople.REVIEWER.id()));
        visits.record(SampleVisit.toChinaBefore(FirstPeople.AUTHOR.id()), FirstPeople.AUTHOR.id());
        visits.record(SampleVisit.toChina(FirstPeople.AUTHOR.id()), FirstPeople.AUTHOR.id());
        LOG.info("settled an empty office: {} people and two visits", passwords.size());
    }

    private void print(Map<String, String> passwords) {
        StringBuilder lines = new StringBuilder("\n  First start. These passwords are shown once:\n\n");
        passwords.forEach((name, password) -> lines.append("    %-15s%s%n".formatted(name, password)));
        console.print(lines.toString());
    }
}
