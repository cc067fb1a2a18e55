package org.dateline.web.desk.release;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.core.staff.StaffId;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.Meeting;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.Period;
import org.dateline.core.visit.PersonName;
import org.dateline.core.visit.Principal;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitId;
import org.dateline.core.visit.VisitKind;
import org.dateline.web.desk.release.ProposalForm.MeetingFact;
import org.dateline.web.desk.release.ProposalForm.OfficeFact;
import org.dateline.web.desk.release.ProposalForm.PersonFact;
import org.dateline.web.page.Problems;
import org.jspecify.annotations.Nullable;

/** Reads the confirmed facts as a visit, or says field by field why they make none. What is not confirmed is left out. */
final class ProposalReading {

    private static final int LONGEST = 500;

    private final ProposalForm form;
    private final Problems problems = new Problems();

    ProposalReading(ProposalForm form) {
        this.form = form;
    }

    Problems problems() {
        return problems;
    }

    Optional<Visit> visit(StaffId by) {
        if (!form.principal().isConfirmed()) {
            problems.add("principal.sure", "proposal.problem.principalUnsure");
        }
        Counterpart principal = person("principal", form.principal());
        if (!form.isPlaceConfirmed()) {
            problems.add("sureOfPlace", "proposal.problem.placeUnsure");
        }
        if (!HostCountry.exists(form.country())) {
            problems.add("country", "proposal.problem.country");
        }
        Period period = period();
        Optional<VisitKind> kind = Arrays.stream(VisitKind.values())
                .filter(known -> known.name().equals(form.kind()))
                .findFirst();
        if (kind.isEmpty()) {
            problems.add("kind", "proposal.problem.kind");
        }
        List<Meeting> meetings = meetings(period);
        if (!problems.isEmpty() || principal == null || period == null || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Visit(
                VisitId.random(),
                "",
                new Principal(
                        principal.honorific(),
                        principal.name(),
                        principal.offices().get(0)),
                kind.get(),
                new HostCountry(form.country()),
                List.of(),
                period,
                meetings,
                List.of(),
                List.of(),
                form.earlier(),
                by,
                0));
    }

    private List<Meeting> meetings(@Nullable Period period) {
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < form.meetings().size(); i++) {
            MeetingFact fact = form.meetings().get(i);
            if (fact.person().isConfirmed()) {
                String path = "meetings[" + i + "]";
                Counterpart person = person(path + ".person", fact.person());
                LocalDate on = day(path + ".on", fact.on());
                if (on != null && period != null && !period.contains(on)) {
                    problems.add(path + ".on", "proposal.problem.outside");
                }
                if (person != null && on != null && problems.isEmpty()) {
                    meetings.add(new Meeting(
                            on, "", List.of(person), fact.topics().lines().toList(), ""));
                }
            }
        }
        return meetings;
    }

    private @Nullable Counterpart person(String path, PersonFact fact) {
        int before = problems.getList().size();
        if (fact.name().isBlank()) {
            problems.add(path + ".name", "proposal.problem.name");
        } else if (fact.family().isBlank() || !PersonName.hasPart(fact.name(), fact.family())) {
            problems.add(path + ".family", "proposal.problem.family");
        }
        List<OfficeFact> offices =
                fact.offices().stream().filter(office -> !office.isBlank()).toList();
        if (offices.isEmpty()
                || offices.stream().anyMatch(office -> office.title().isBlank())) {
            problems.add(path + ".offices[0].title", "proposal.problem.office");
        }
        if (fact.name().length() > LONGEST || offices.stream().anyMatch(ProposalReading::isTooLong)) {
            problems.add(path + ".name", "proposal.problem.tooLong", Integer.toString(LONGEST));
        }
        if (problems.getList().size() > before) {
            return null;
        }
        return new Counterpart(
                fact.honorific(),
                new PersonName(fact.name(), fact.family()),
                offices.stream()
                        .map(office -> new Office(office.title(), office.institution(), office.acronym()))
                        .toList());
    }

    private static boolean isTooLong(OfficeFact office) {
        return office.title().length() > LONGEST || office.institution().length() > LONGEST;
    }

    private @Nullable Period period() {
        LocalDate first = day("firstDay", form.firstDay());
        LocalDate last = day("lastDay", form.lastDay());
        if (first == null || last == null) {
            return null;
        }
        if (last.isBefore(first)) {
            problems.add("lastDay", "proposal.problem.order");
            return null;
        }
        return new Period(first, last);
    }

    private @Nullable LocalDate day(String field, String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException notADay) {
            problems.add(field, "proposal.problem.day");
            return null;
        }
    }
}
