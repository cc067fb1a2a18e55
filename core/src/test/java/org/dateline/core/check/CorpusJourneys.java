package org.dateline.core.check;

import static org.dateline.core.check.CorpusRecords.person;
import static org.dateline.core.check.CorpusRecords.tenure;

import java.util.List;
import java.util.Map;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.VisitRecord;

/** The visits of the fifth corpus; people, words and days are invented. */
final class CorpusJourneys {

    private CorpusJourneys() {}

    static VisitRecord ottawa() {
        return new CorpusRecords("CA", "2026-02-09", "2026-02-11", "Ottawa", "Iqaluit")
                .led(
                        "",
                        person("Amara Bell-Okafor", "Bell-Okafor"),
                        new Office(
                                "Director-General",
                                "United Nations Educational, Scientific and Cultural Organization",
                                "UNESCO"))
                .met(
                        "The Honourable",
                        person("Claire Beaulieu", "Beaulieu"),
                        new Office("Minister of Canadian Heritage", "", ""))
                .met("", person("Eva Ipeelie", "Ipeelie"), new Office("President", "Nunavut Language Council", "NLC"))
                .met(
                        "Dr",
                        person("Graham O’Donnell", "O’Donnell"),
                        new Office("President", "National Research Council Canada", "NRC"))
                .said(
                        "Eva Ipeelie",
                        "A language that is only kept in an archive is a language that has already left home",
                        Language.ENGLISH,
                        true)
                .after("2018-10-01")
                .record();
    }

    static VisitRecord suva() {
        return new CorpusRecords("FJ", "2026-03-16", "2026-03-18", "Suva", "Labasa")
                .led(
                        "",
                        person("Ingrid Thorvaldsen", "Thorvaldsen"),
                        new Office("Executive Director", "World Food Programme", "WFP"))
                .met("Hon.", person("Josefa Tora", "Tora"), new Office("Prime Minister", "", ""))
                .met(
                        "Hon.",
                        person(
                                "Mere Vakaloloma",
                                "Vakaloloma",
                                List.of(),
                                Map.of(),
                                tenure("Permanent Secretary for Health", "2018-02-01", "2022-12-23"),
                                tenure("Minister for Rural Development", "2022-12-24", "9999-12-31")),
                        new Office("Minister for Rural Development", "", ""))
                .accompanied("Paul Decker", "Decker", new Office("Country Director", "", ""))
                .record();
    }

    static VisitRecord riyadh() {
        return new CorpusRecords("SA", "2026-01-19", "2026-01-20", "Riyadh")
                .led(
                        "",
                        person("Mathias Brunner", "Brunner"),
                        new Office(
                                "Secretary-General", "Organisation for Economic Co-operation and Development", "OECD"))
                .met("H.E.", person("Khalid Al-Otaibi", "Al-Otaibi"), new Office("Minister of Energy", "", ""))
                .met(
                        "H.E.",
                        person("Hessa Al-Qahtani", "Al-Qahtani"),
                        new Office("Vice Minister of Economy and Planning", "", ""))
                .said(
                        "Mathias Brunner",
                        "A pension fund that thinks in decades is the best friend of a wind farm",
                        Language.ENGLISH,
                        false)
                .after("2024-11-04")
                .record();
    }

    static VisitRecord vilnius() {
        return new CorpusRecords("LT", "2026-04-13", "2026-04-14", "Vilnius", "Klaipėda")
                .led(
                        "",
                        person("Rosalind Achterberg", "Achterberg"),
                        new Office("President", "European Investment Bank", "EIB"))
                .met("H.E.", person("Gintarė Vaitkūnaitė", "Vaitkūnaitė"), new Office("Minister of Finance", "", ""))
                .met(
                        "",
                        person("Tomas Žemaitis", "Žemaitis"),
                        new Office("Chair of the Board", "Bank of Lithuania", ""))
                .said(
                        "Rosalind Achterberg",
                        "Energy independence is paid for once; dependence is paid for every winter",
                        Language.ENGLISH,
                        true)
                .after("2023-09-25")
                .record();
    }

    static VisitRecord abidjan() {
        return new CorpusRecords("CI", "2026-05-04", "2026-05-07", "Abidjan", "Bouaké")
                .led(
                        "",
                        person("Mireille Tessier", "Tessier"),
                        new Office("Secrétaire générale", "Organisation internationale de la Francophonie", "OIF"))
                .met("S.E.", person("Bertin Kouassi Yao", "Kouassi Yao"), new Office("Premier ministre", "", ""))
                .met(
                        "S.E.",
                        person(
                                "Adjoua Konan",
                                "Konan",
                                List.of(),
                                Map.of(),
                                tenure("Ambassadrice auprès de l’UNESCO", "2016-01-10", "2021-04-05"),
                                tenure("Ministre de la Culture", "2021-04-06", "9999-12-31")),
                        new Office("Ministre de la Culture", "", ""))
                .met(
                        "",
                        person("Serge Gnahoré", "Gnahoré"),
                        new Office("Directeur général", "Institut national de la statistique", "INS"))
                .said(
                        "Mireille Tessier",
                        "Une langue partagée ne vaut que par ce que l’on se dit",
                        Language.FRENCH,
                        true)
                .after("2021-06-14")
                .record();
    }

    static VisitRecord beyrouth() {
        return new CorpusRecords("LB", "2026-06-08", "2026-06-10", "Beyrouth", "Tyr")
                .led(
                        "",
                        person("Helena Baumgartner", "Baumgartner"),
                        new Office("Présidente", "Comité international de la Croix-Rouge", "CICR"))
                .met("S.E.", person("Rami Khoury", "Khoury"), new Office("Ministre de la Santé publique", "", ""))
                .met(
                        "",
                        person("Samira Chéhab", "Chéhab"),
                        new Office("Secrétaire générale", "Croix-Rouge libanaise", "CRL"))
                .record();
    }

    static VisitRecord quito() {
        return new CorpusRecords("EC", "2026-09-07", "2026-09-09", "Quito", "Esmeraldas")
                .led(
                        "Dra.",
                        person("Beatriz Salgado Núñez", "Salgado Núñez"),
                        new Office("Directora", "Organización Panamericana de la Salud", "OPS"))
                .met(
                        "Excmo. Sr.",
                        person("Hernán Villacís Torres", "Villacís Torres"),
                        new Office("Ministro de Salud Pública", "", ""))
                .met("", person("Lourdes Tituaña", "Tituaña"), new Office("Alcaldesa de Esmeraldas", "", ""))
                .said("Beatriz Salgado Núñez", "Un hospital sin agua es un edificio con camas", Language.SPANISH, true)
                .after("2022-05-09")
                .record();
    }

    static VisitRecord montevideo() {
        return new CorpusRecords("UY", "2026-10-05", "2026-10-06", "Montevideo")
                .led(
                        "",
                        person("Luis Felipe Arango", "Arango"),
                        new Office("Secretario General", "Organización de los Estados Americanos", "OEA"))
                .met(
                        "S.E.",
                        person("Carolina Etcheverry", "Etcheverry"),
                        new Office("Ministra de Relaciones Exteriores", "", ""))
                .met(
                        "",
                        person("Martín Olivera", "Olivera"),
                        new Office("Presidente", "Banco Central del Uruguay", "BCU"))
                .record();
    }

    static VisitRecord yerevan() {
        return new CorpusRecords("AM", "2026-07-06", "2026-07-08", "Ереван")
                .led(
                        "",
                        person("Helle Nyberg", "Nyberg", Language.RUSSIAN, "Хелле Нюберг", "Нюберг"),
                        new Office("Комиссар по правам человека", "Совет Европы", ""))
                .met(
                        "",
                        person("Vahan Melkonyan", "Melkonyan", Language.RUSSIAN, "Ваган Мелконян", "Мелконян"),
                        new Office("Министр юстиции", "", ""))
                .met(
                        "",
                        person("Lusine Avagyan", "Avagyan", Language.RUSSIAN, "Лусине Авагян", "Авагян"),
                        new Office("Министр здравоохранения", "", ""))
                .record();
    }

    static VisitRecord manama() {
        return new CorpusRecords("BH", "2026-11-09", "2026-11-11", "المنامة")
                .led(
                        "",
                        person("Carlos Mendes", "Mendes", Language.ARABIC, "كارلوس مينديس", "مينديس"),
                        new Office("المدير العام", "منظمة العمل الدولية", ""))
                .met(
                        "",
                        person("Fatima Al-Dosari", "Al-Dosari", Language.ARABIC, "فاطمة الدوسري", "الدوسري"),
                        new Office("وزيرة العمل", "", ""))
                .record();
    }

    static VisitRecord kunming() {
        return new CorpusRecords("CN", "2026-01-12", "2026-01-14", "昆明")
                .led(
                        "",
                        person("Ingrid Thorvaldsen", "Thorvaldsen", Language.CHINESE, "英格丽 托瓦尔森", "托瓦尔森"),
                        new Office("执行主任", "世界粮食计划署", ""))
                .met(
                        "",
                        person("DUAN Zhiyuan", "DUAN", Language.CHINESE, "段 志远", "段"),
                        new Office("副省长", "云南省人民政府", ""))
                .met("", person("ZHAO Yaqin", "ZHAO", Language.CHINESE, "赵 雅琴", "赵"), new Office("局长", "云南省粮食局", ""))
                .record();
    }
}
