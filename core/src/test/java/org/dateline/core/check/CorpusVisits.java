package org.dateline.core.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.Meeting;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.Period;
import org.dateline.core.visit.PersonName;
import org.dateline.core.visit.Principal;
import org.dateline.core.visit.SeedVisit;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitKind;
import org.dateline.core.visit.VisitRecord;
import org.jspecify.annotations.Nullable;

/** The visits that the corpus tells; all but the seed's are invented. */
final class CorpusVisits {

    private CorpusVisits() {}

    static @Nullable VisitRecord record(String name) {
        return switch (name) {
            case "nairobi" -> CorpusRecords.nairobi();
            case "hanoi" -> CorpusRecords.hanoi();
            case "rabat" -> CorpusRecords.rabat();
            case "bogota" -> CorpusRecords.bogota();
            case "tashkent" -> CorpusRecords.tashkent();
            case "amman" -> CorpusRecords.amman();
            case "nanjing" -> CorpusRecords.nanjing();
            case "china" -> CorpusRecords.china();
            case "dhaka" -> CorpusMissions.dhaka();
            case "addis" -> CorpusMissions.addis();
            case "accra" -> CorpusMissions.accra();
            case "chisinau" -> CorpusMissions.chisinau();
            case "dakar" -> CorpusMissions.dakar();
            case "tunis" -> CorpusMissions.tunis();
            case "lima" -> CorpusMissions.lima();
            case "panama" -> CorpusMissions.panama();
            case "bishkek" -> CorpusMissions.bishkek();
            case "doha" -> CorpusMissions.doha();
            case "chengdu" -> CorpusMissions.chengdu();
            case "ottawa" -> CorpusJourneys.ottawa();
            case "suva" -> CorpusJourneys.suva();
            case "riyadh" -> CorpusJourneys.riyadh();
            case "vilnius" -> CorpusJourneys.vilnius();
            case "abidjan" -> CorpusJourneys.abidjan();
            case "beyrouth" -> CorpusJourneys.beyrouth();
            case "quito" -> CorpusJourneys.quito();
            case "montevideo" -> CorpusJourneys.montevideo();
            case "yerevan" -> CorpusJourneys.yerevan();
            case "manama" -> CorpusJourneys.manama();
            case "kunming" -> CorpusJourneys.kunming();
            default -> {
                Visit visit = named(name);
                yield visit == null ? null : VisitRecord.of(visit);
            }
        };
    }

    private static @Nullable Visit named(String name) {
        return switch (name) {
            case "none" -> null;
            case "peru" ->
                visit(
                        "Clara Østby",
                        "Østby",
                        "PE",
                        "Lima",
                        "2023-06-12",
                        4,
                        person("H.E.", "José Muñoz-Quispe", "Muñoz-Quispe"),
                        person("H.E.", "Lucía Peña", "Peña"));
            case "senegal" ->
                visit(
                        "Ibrahima N’Diaye",
                        "N’Diaye",
                        "SN",
                        "Dakar",
                        "2023-10-09",
                        3,
                        person("H.E.", "Aïssata Koné", "Koné"),
                        person("", "Jean-Luc Faye", "Faye"));
            case "astana" ->
                visit(
                        "Clara Østby",
                        "Østby",
                        "KZ",
                        "Астана",
                        "2023-05-15",
                        3,
                        person("", "Асель Нурланова", "Нурланова"));
            case "cairo" ->
                visit("Clara Østby", "Østby", "EG", "القاهرة", "2023-09-04", 3, person("", "سامح البدري", "البدري"));
            case "xian" -> visit("Clara Østby", "Østby", "CN", "北京", "2023-04-03", 4, person("", "陈 立新", "陈"));
            default -> throw new IllegalArgumentException("no visit " + name);
        };
    }

    private static Visit visit(
            String principal, String family, String country, String city, String first, int days, Counterpart... met) {
        LocalDate from = LocalDate.parse(first);
        return new Visit(
                SeedVisit.ID,
                "V/2023/001",
                new Principal("", new PersonName(principal, family), new Office("Director General", "", "")),
                VisitKind.OFFICIAL,
                new HostCountry(country),
                List.of(city),
                new Period(from, from.plusDays(days - 1L)),
                Stream.of(met)
                        .map(person -> new Meeting(from, city, List.of(person), List.of(), ""))
                        .toList(),
                List.of(),
                List.of(),
                "",
                SeedVisit.RECORDED_BY,
                0);
    }

    private static Counterpart person(String honorific, String name, String family) {
        return new Counterpart(honorific, new PersonName(name, family), List.of(new Office("Minister", "", "")));
    }
}
