package org.dateline.core.visit;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.staff.StaffId;

/** The visit to China of April 2023, as its facts are on record; the words are the project's own. */
public final class SeedVisit {

    public static final VisitId ID = new VisitId("0000000000000000000000000000c402");
    public static final StaffId RECORDED_BY = new StaffId("author");

    private SeedVisit() {}

    public static Visit toChina() {
        return new Visit(
                ID,
                "V/2023/001",
                new Principal(
                        "",
                        new PersonName("António Vitorino", "Vitorino"),
                        new Office("Director General", "International Organization for Migration", "IOM")),
                VisitKind.HIGH_LEVEL,
                new HostCountry("CN"),
                List.of("Beijing"),
                new Period(LocalDate.of(2023, 4, 3), LocalDate.of(2023, 4, 6)),
                List.of(
                        meeting(
                                3,
                                person(
                                        "QIN Gang",
                                        "QIN",
                                        office("State Councillor"),
                                        office("Minister of Foreign Affairs")),
                                "security, peace and development",
                                "multilateralism"),
                        meeting(
                                4,
                                person("MA Zhaoxu", "MA", office("Vice-Minister of Foreign Affairs")),
                                "cooperation on migration for sustainable development"),
                        meeting(
                                5,
                                person(
                                        "LUO Zhaohui",
                                        "LUO",
                                        new Office(
                                                "Chairman",
                                                "China International Development Cooperation Agency",
                                                "CIDCA")),
                                "South-South migration"),
                        meeting(
                                6,
                                person(
                                        "XU Ganlu",
                                        "XU",
                                        office("Vice-Minister of Public Security"),
                                        new Office("Commissioner", "National Immigration Administration", "NIA")),
                                "border governance")),
                List.of(),
                List.of(),
                "",
                RECORDED_BY,
                0);
    }

    private static Meeting meeting(int day, Counterpart counterpart, String... topics) {
        return new Meeting(LocalDate.of(2023, 4, day), "Beijing", List.of(counterpart), List.of(topics), "");
    }

    private static Counterpart person(String name, String family, Office... offices) {
        return new Counterpart("H.E.", new PersonName(name, family), List.of(offices));
    }

    private static Office office(String title) {
        return new Office(title, "", "");
    }
}
