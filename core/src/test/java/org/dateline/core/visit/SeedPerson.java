package org.dateline.core.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.core.text.Language;

/** People as protocol keeps them: one with everything that can be on record, and one with a name alone. */
public final class SeedPerson {

    public static final PersonId VITORINO = new PersonId("00000000000000000000000000a17001");
    public static final PersonId QIN = new PersonId("00000000000000000000000000a17002");

    private SeedPerson() {}

    public static Person vitorino() {
        return new Person(
                VITORINO,
                "",
                new PersonName("António Vitorino", "Vitorino"),
                List.of("Antonio Vitorino"),
                Map.of(),
                List.of(new Tenure(
                        new Office("Director General", "International Organization for Migration", "IOM"),
                        LocalDate.of(2018, 10, 1),
                        LocalDate.of(2023, 9, 30))),
                0);
    }

    public static Person qin() {
        return new Person(
                QIN,
                "H.E.",
                new PersonName("QIN Gang", "QIN"),
                List.of(),
                Map.of(
                        Language.CHINESE, new PersonName("秦刚", "秦"),
                        Language.RUSSIAN, new PersonName("Цинь Ган", "Цинь")),
                List.of(
                        new Tenure(new Office("State Councillor", "", ""), LocalDate.of(2023, 3, 12), null),
                        new Tenure(new Office("Minister of Foreign Affairs", "", ""), null, LocalDate.of(2023, 7, 25))),
                0);
    }

    public static Person called(String name, String family) {
        return new Person(PersonId.random(), "", new PersonName(name, family), List.of(), Map.of(), List.of(), 0);
    }
}
