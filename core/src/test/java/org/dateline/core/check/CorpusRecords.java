package org.dateline.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.HostCountry;
import org.dateline.core.visit.Meeting;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.Period;
import org.dateline.core.visit.Person;
import org.dateline.core.visit.PersonId;
import org.dateline.core.visit.PersonName;
import org.dateline.core.visit.Principal;
import org.dateline.core.visit.Quotation;
import org.dateline.core.visit.SeedVisit;
import org.dateline.core.visit.Tenure;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitKind;
import org.dateline.core.visit.VisitRecord;

/** Visits with all that may be on record about them; people, words and days are invented. */
final class CorpusRecords {

    private final String country;
    private final List<String> cities;
    private final Period period;
    private final List<Person> people = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Counterpart> delegation = new ArrayList<>();
    private final List<Counterpart> mentioned = new ArrayList<>();
    private final List<Visit> earlier = new ArrayList<>();
    private Principal principal = new Principal("", new PersonName("Nobody", "Nobody"), new Office("Nobody", "", ""));

    CorpusRecords(String country, String first, String last, String... cities) {
        this.country = country;
        this.cities = List.of(cities);
        this.period = new Period(LocalDate.parse(first), LocalDate.parse(last));
    }

    /** The seed's visit, and the one before it, in 2019. */
    static VisitRecord china() {
        Visit visit = SeedVisit.toChina();
        Visit before = new Visit(
                visit.id(),
                "V/2019/001",
                visit.principal(),
                visit.kind(),
                visit.hostCountry(),
                visit.cities(),
                new Period(LocalDate.of(2019, 7, 8), LocalDate.of(2019, 7, 12)),
                List.of(),
                List.of(),
                List.of(),
                "",
                visit.recordedBy(),
                0);
        return new VisitRecord(visit, List.of(), List.of(before));
    }

    static VisitRecord nairobi() {
        return new CorpusRecords("KE", "2024-02-12", "2024-02-15", "Nairobi", "Kakuma")
                .led(
                        "",
                        person("Marta Lindqvist", "Lindqvist"),
                        new Office(
                                "High Commissioner",
                                "Office of the United Nations High Commissioner for Refugees",
                                "UNHCR"))
                .met(
                        "H.E.",
                        person(
                                "Wanjiru Kamau",
                                "Kamau",
                                List.of("Wanjiro Kamau"),
                                Map.of(),
                                tenure("Governor of Nyandarua County", "2017-08-22", "2022-08-25"),
                                tenure("Cabinet Secretary for the Interior", "2022-10-27", "9999-12-31")),
                        new Office("Cabinet Secretary for the Interior", "", ""))
                .met(
                        "H.E.",
                        person("Peter Otieno Odhiambo", "Odhiambo"),
                        new Office("Principal Secretary", "State Department for Immigration and Citizen Services", ""))
                .met(
                        "",
                        person("Amina Yusuf", "Yusuf"),
                        new Office("Commissioner", "Department of Refugee Services", "DRS"))
                .accompanied("Jonas Keller", "Keller", new Office("Regional Director", "", ""))
                .mayName("Daniel Mwangi", "Mwangi", new Office("Governor of Turkana County", "", ""))
                .said(
                        "Marta Lindqvist",
                        "Kenya has shown that refugees can be neighbours, colleagues and taxpayers",
                        Language.ENGLISH,
                        true)
                .said(
                        "Wanjiru Kamau",
                        "We will register every child before the end of the year",
                        Language.ENGLISH,
                        true)
                .said("Amina Yusuf", "The new settlement plan belongs to those who live in it", Language.ENGLISH, false)
                .after("2021-06-07")
                .record();
    }

    static VisitRecord hanoi() {
        return new CorpusRecords("VN", "2024-09-16", "2024-09-18", "Hanoi")
                .led(
                        "Dr",
                        person("Samuel Adeyemi", "Adeyemi"),
                        new Office("Director-General", "World Health Organization", "WHO"))
                .met("H.E.", person("PHAM Quoc Hung", "PHAM"), new Office("Deputy Prime Minister", "", ""))
                .met("H.E.", person("TRAN Thi Lan", "TRAN"), new Office("Minister of Health", "", ""))
                .met(
                        "Dr",
                        person("NGUYEN Van Khoa", "NGUYEN"),
                        new Office("Director", "National Institute of Hygiene and Epidemiology", "NIHE"))
                .after("2016-03-07")
                .said(
                        "Samuel Adeyemi",
                        "Viet Nam has built a health system that reaches the last village",
                        Language.ENGLISH,
                        true)
                .said("TRAN Thi Lan", "No mother should travel a whole day to see a midwife", Language.ENGLISH, true)
                .record();
    }

    static VisitRecord rabat() {
        return new CorpusRecords("MA", "2024-05-20", "2024-05-22", "Rabat")
                .led(
                        "",
                        person("Hélène Marchand-Diop", "Marchand-Diop"),
                        new Office("Directrice générale", "Organisation internationale pour les migrations", "OIM"))
                .met(
                        "S.E.",
                        person("Youssef El Mansouri", "El Mansouri"),
                        new Office("Ministre de l’Intérieur", "", ""))
                .met("S.E.", person("Nadia Berrechid", "Berrechid"), new Office("Ministre de la Solidarité", "", ""))
                .met(
                        "",
                        person("Karim Tazi", "Tazi"),
                        new Office("Directeur général", "Agence nationale pour l’emploi", "ANE"))
                .said(
                        "Hélène Marchand-Diop",
                        "Le Maroc a ouvert une voie que d’autres pays peuvent suivre",
                        Language.FRENCH,
                        true)
                .after("2022-11-14")
                .record();
    }

    static VisitRecord bogota() {
        return new CorpusRecords("CO", "2024-03-04", "2024-03-07", "Bogotá", "Cartagena")
                .led(
                        "",
                        person("Ignacio Valdés Prieto", "Valdés Prieto"),
                        new Office("Director General", "Organización Mundial del Comercio", "OMC"))
                .met(
                        "Excma. Sra.",
                        person("María Fernanda Quiñones", "Quiñones"),
                        new Office("Ministra de Comercio, Industria y Turismo", "", ""))
                .met(
                        "",
                        person("Camilo Ordóñez", "Ordóñez"),
                        new Office("Director", "Instituto Nacional de Pesca", "INP"))
                .after("2017-05-08")
                .said(
                        "Ignacio Valdés Prieto",
                        "La pesca ilegal roba el futuro de las comunidades costeras",
                        Language.SPANISH,
                        true)
                .record();
    }

    static VisitRecord tashkent() {
        return new CorpusRecords("UZ", "2024-04-22", "2024-04-24", "Tashkent")
                .led(
                        "",
                        person("Marta Lindqvist", "Lindqvist", Language.RUSSIAN, "Марта Линдквист", "Линдквист"),
                        new Office("High Commissioner", "", ""))
                .met(
                        "H.E.",
                        person("Dilshod Rakhimov", "Rakhimov", Language.RUSSIAN, "Дилшод Рахимов", "Рахимов"),
                        new Office("Minister of Labour", "", ""))
                .met(
                        "",
                        person("Gulnora Saidova", "Saidova", Language.RUSSIAN, "Гульнора Саидова", "Саидова"),
                        new Office("Director", "", ""))
                .record();
    }

    static VisitRecord amman() {
        return new CorpusRecords("JO", "2024-10-06", "2024-10-08", "Amman")
                .led(
                        "Dr",
                        person("Samuel Adeyemi", "Adeyemi", Language.ARABIC, "صامويل أديمي", "أديمي"),
                        new Office("Director-General", "World Health Organization", "WHO"))
                .met(
                        "H.E.",
                        person("Rania Al-Khatib", "Al-Khatib", Language.ARABIC, "رانيا الخطيب", "الخطيب"),
                        new Office("Minister of Health", "", ""))
                .record();
    }

    static VisitRecord nanjing() {
        return new CorpusRecords("CN", "2024-06-03", "2024-06-05", "Nanjing")
                .led(
                        "",
                        person("Marta Lindqvist", "Lindqvist", Language.CHINESE, "玛尔塔 林奎斯特", "林奎斯特"),
                        new Office("High Commissioner", "", ""))
                .met(
                        "H.E.",
                        person("LIU Jianguo", "LIU", Language.CHINESE, "刘 建国", "刘"),
                        new Office("Minister of Civil Affairs", "", ""))
                .met(
                        "",
                        person("WANG Xiulan", "WANG", Language.CHINESE, "王 秀兰", "王"),
                        new Office("Commissioner", "", ""))
                .record();
    }

    static Person person(String written, String family) {
        return person(written, family, List.of(), Map.of());
    }

    static Person person(String written, String family, Language language, String there, String familyThere) {
        return person(written, family, List.of(), Map.of(language, new PersonName(there, familyThere)));
    }

    static Person person(
            String written, String family, List<String> aliases, Map<Language, PersonName> names, Tenure... tenures) {
        String id = String.format("%032x", Integer.toUnsignedLong(written.hashCode()));
        return new Person(
                new PersonId(id),
                "",
                new PersonName(written, family),
                aliases,
                new LinkedHashMap<>(names),
                List.of(tenures),
                1);
    }

    static Tenure tenure(String title, String from, String to) {
        return new Tenure(
                new Office(title, "", ""), LocalDate.parse(from), to.startsWith("9") ? null : LocalDate.parse(to));
    }

    CorpusRecords led(String honorific, Person person, Office office) {
        people.add(person);
        principal = new Principal(honorific, person.name(), office, person.id());
        return this;
    }

    CorpusRecords met(String honorific, Person person, Office office) {
        people.add(person);
        meetings.add(new Meeting(
                period.firstDay(),
                cities.get(0),
                List.of(new Counterpart(honorific, person.name(), List.of(office), person.id())),
                List.of(),
                ""));
        return this;
    }

    CorpusRecords accompanied(String written, String family, Office office) {
        delegation.add(new Counterpart("", new PersonName(written, family), List.of(office)));
        return this;
    }

    private CorpusRecords mayName(String written, String family, Office office) {
        mentioned.add(new Counterpart("", new PersonName(written, family), List.of(office)));
        return this;
    }

    CorpusRecords said(String speaker, String words, Language language, boolean cleared) {
        quotations.add(new Quotation(speaker, words, language, "", cleared));
        return this;
    }

    CorpusRecords after(String earlierVisit) {
        LocalDate day = LocalDate.parse(earlierVisit);
        earlier.add(visit(new Period(day, day.plusDays(1)), List.of(), List.of()));
        return this;
    }

    VisitRecord record() {
        List<Meeting> all = new ArrayList<>(meetings);
        Meeting first = all.get(0);
        all.set(0, new Meeting(first.on(), null, null, first.place(), first.counterparts(), List.of(), "", quotations));
        return new VisitRecord(visit(period, all, delegation), people, earlier);
    }

    private Visit visit(Period when, List<Meeting> held, List<Counterpart> travelling) {
        return new Visit(
                SeedVisit.ID,
                "V/2024/001",
                principal,
                VisitKind.OFFICIAL,
                new HostCountry(country),
                cities,
                when,
                held,
                travelling,
                mentioned,
                "",
                SeedVisit.RECORDED_BY,
                0);
    }
}
