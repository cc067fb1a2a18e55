package org.dateline.web.start;

import java.time.LocalDate;
import java.util.List;
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

/** The visit to China of April 2023: facts on public record, in our own words; and one before it, which is invented. */
final class SampleVisit {

    private static final int YEAR = 2023;
    private static final int YEAR_BEFORE = 2019;
    private static final int APRIL = 4;
    private static final int MAY = 5;

    private SampleVisit() {}

    /** So that the visit of 2023 is the second since 2019: the year is on public record, the days are made up. */
    static Visit toChinaBefore(StaffId recordedBy) {
        return new Visit(
                VisitId.random(),
                "",
                principal(),
                VisitKind.OFFICIAL,
                new HostCountry("CN"),
                List.of("Beijing"),
                new Period(LocalDate.of(YEAR_BEFORE, MAY, 13), LocalDate.of(YEAR_BEFORE, MAY, 15)),
                List.of(),
                List.of(),
                List.of(),
                "Sample: the days of this visit are invented.",
                recordedBy,
                0);
    }

    static Visit toChina(StaffId recordedBy) {
        return new Visit(
                VisitId.random(),
                "",
                principal(),
                VisitKind.HIGH_LEVEL,
                new HostCountry("CN"),
                List.of("Beijing"),
                new Period(april(3), april(6)),
                List.of(withForeignMinister(), withViceMinister(), withDevelopmentAgency(), withImmigration()),
                List.of(),
                List.of(),
                "",
                recordedBy,
                0);
    }

    private static Principal principal() {
        return new Principal(
                "",
                new PersonName("António Vitorino", "Vitorino"),
                new Office("Director General", "International Organization for Migration", "IOM"));
    }

    private static Meeting withForeignMinister() {
        return meeting(
                april(3),
                List.of(
                        "Peace, security and development, and what they mean for people on the move",
                        "The United Nations and multilateral work"),
                "QIN Gang",
                "QIN",
                new Office("State Councillor", "", ""),
                new Office("Minister of Foreign Affairs", "", ""));
    }

    private static Meeting withViceMinister() {
        return meeting(
                april(4),
                List.of("How the organization and China can work together so that migration serves development"),
                "MA Zhaoxu",
                "MA",
                new Office("Vice-Minister of Foreign Affairs", "", ""));
    }

    private static Meeting withDevelopmentAgency() {
        return meeting(
                april(5),
                List.of("Migration between countries of the South", "South-South cooperation"),
                "LUO Zhaohui",
                "LUO",
                new Office("Chairman", "China International Development Cooperation Agency", "CIDCA"));
    }

    private static Meeting withImmigration() {
        return meeting(
                april(6),
                List.of("Immigration and border governance, at home, in the region and worldwide"),
                "XU Ganlu",
                "XU",
                new Office("Vice-Minister of Public Security", "", ""),
                new Office("Commissioner", "National Immigration Administration", "NIA"));
    }

    private static Meeting meeting(LocalDate on, List<String> topics, String name, String family, Office... offices) {
        Counterpart counterpart = new Counterpart("H.E.", new PersonName(name, family), List.of(offices));
        return new Meeting(on, "Beijing", List.of(counterpart), topics, "");
    }

    private static LocalDate april(int day) {
        return LocalDate.of(YEAR, APRIL, day);
    }
}
