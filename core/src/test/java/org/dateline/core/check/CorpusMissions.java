package org.dateline.core.check;

import static org.dateline.core.check.CorpusRecords.person;
import static org.dateline.core.check.CorpusRecords.tenure;

import java.util.List;
import java.util.Map;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.VisitRecord;

/** The visits of the third and fourth corpus; people, words and days are invented. */
final class CorpusMissions {

    private static final Office OF_IOM =
            new Office("Director General", "International Organization for Migration", "IOM");

    private CorpusMissions() {}

    static VisitRecord dhaka() {
        return new CorpusRecords("BD", "2025-01-19", "2025-01-22", "Dhaka", "Cox’s Bazar")
                .led("", person("Elin Hauge", "Hauge"), OF_IOM)
                .met(
                        "H.E.",
                        person(
                                "Shafiqul Islam Chowdhury",
                                "Chowdhury",
                                List.of(),
                                Map.of(),
                                tenure("Permanent Representative to the United Nations", "2019-03-01", "2023-06-30"),
                                tenure("Minister of Foreign Affairs", "2024-08-08", "9999-12-31")),
                        new Office("Minister of Foreign Affairs", "", ""))
                .met(
                        "H.E.",
                        person("Nasreen Sultana", "Sultana"),
                        new Office("Minister for Disaster Management and Relief", "", ""))
                .met(
                        "",
                        person("Mizanur Rahman", "Rahman"),
                        new Office(
                                "Refugee Relief and Repatriation Commissioner",
                                "Office of the Refugee Relief and Repatriation Commissioner",
                                "RRRC"))
                .accompanied("Lance Whitaker", "Whitaker", new Office("Chief of Mission", "", ""))
                .said(
                        "Elin Hauge",
                        "Bangladesh has carried a responsibility that belongs to the whole world",
                        Language.ENGLISH,
                        true)
                .after("2022-05-16")
                .record();
    }

    /** No earlier visit is on record: nobody has looked. */
    static VisitRecord addis() {
        return new CorpusRecords("ET", "2025-02-10", "2025-02-12", "Addis Ababa")
                .led(
                        "",
                        person("Maren Solberg", "Solberg"),
                        new Office("Deputy Secretary-General", "United Nations", ""))
                .met(
                        "H.E.",
                        person("Tesfaye Bekele", "Bekele"),
                        new Office("Minister of Planning and Development", "", ""))
                .met(
                        "H.E.",
                        person("Mahamat Idriss Abakar", "Abakar"),
                        new Office("Chairperson", "African Union Commission", "AUC"))
                .record();
    }

    static VisitRecord accra() {
        return new CorpusRecords("GH", "2025-05-12", "2025-05-14", "Accra", "Kumasi")
                .led(
                        "Dr",
                        person("Leila Haddad", "Haddad"),
                        new Office("Director-General", "World Health Organization", "WHO"))
                .met("Hon.", person("Kwabena Asante", "Asante"), new Office("Minister for Health", "", ""))
                .met(
                        "Dr",
                        person("Efua Mensah-Boateng", "Mensah-Boateng"),
                        new Office("Director-General", "Ghana Health Service", "GHS"))
                .said(
                        "Leila Haddad",
                        "Ghana was the first country to trust this vaccine, and Ghana’s children are the first to live because of it",
                        Language.ENGLISH,
                        true)
                .after("2023-03-20")
                .record();
    }

    /** Of two ministers one has an honorific on record. */
    static VisitRecord chisinau() {
        return new CorpusRecords("MD", "2025-06-16", "2025-06-17", "Chisinau")
                .led(
                        "",
                        person("Katarina Novak", "Novak"),
                        new Office("Commissioner for Enlargement", "European Commission", ""))
                .met("H.E.", person("Ion Țurcanu", "Țurcanu"), new Office("Minister of Foreign Affairs", "", ""))
                .met("", person("Doina Rusu-Cebotari", "Rusu-Cebotari"), new Office("Minister of Finance", "", ""))
                .record();
    }

    static VisitRecord dakar() {
        return new CorpusRecords("SN", "2025-03-03", "2025-03-05", "Dakar", "Mbour")
                .led(
                        "",
                        person("Katalin Vörös", "Vörös"),
                        new Office("Commissaire aux partenariats internationaux", "Commission européenne", ""))
                .met("S.E.", person("Ousmane Sarr", "Sarr"), new Office("Ministre de l’Économie", "", ""))
                .met("S.E.", person("Aminata Guèye", "Guèye"), new Office("Ministre de la Pêche", "", ""))
                .record();
    }

    static VisitRecord tunis() {
        return new CorpusRecords("TN", "2025-09-15", "2025-09-17", "Tunis", "Médenine")
                .led(
                        "",
                        person("Jean-Baptiste Kaboré", "Kaboré"),
                        new Office("Haut Commissaire", "Haut Commissariat des Nations Unies pour les réfugiés", "HCR"))
                .met(
                        "S.E.",
                        person(
                                "Leïla Ben Youssef",
                                "Ben Youssef",
                                List.of(),
                                Map.of(),
                                tenure("Secrétaire d’État à la Jeunesse", "2020-09-02", "2023-01-31"),
                                tenure("Ministre des Affaires sociales", "2024-08-25", "9999-12-31")),
                        new Office("Ministre des Affaires sociales", "", ""))
                .met(
                        "",
                        person("Hédi Trabelsi", "Trabelsi"),
                        new Office("Président", "Croissant-Rouge tunisien", "CRT"))
                .said(
                        "Jean-Baptiste Kaboré",
                        "Aucun mur n’a jamais arrêté une mère qui cherche un médecin pour son enfant",
                        Language.FRENCH,
                        true)
                .after("2022-06-13")
                .record();
    }

    static VisitRecord lima() {
        return new CorpusRecords("PE", "2025-04-07", "2025-04-10", "Lima", "Tumbes")
                .led(
                        "",
                        person("Elena Cárdenas Ruiz", "Cárdenas Ruiz"),
                        new Office("Directora General", "Organización Internacional para las Migraciones", "OIM"))
                .met(
                        "Excmo. Sr.",
                        person("Julio Béjar Salas", "Béjar Salas"),
                        new Office("Ministro de Relaciones Exteriores", "", ""))
                .met(
                        "",
                        person("Rosa Huamán", "Huamán"),
                        new Office("Superintendenta", "Superintendencia Nacional de Migraciones", "SNM"))
                .said(
                        "Elena Cárdenas Ruiz",
                        "Quien tiene papeles paga impuestos, alquila una casa y denuncia un robo",
                        Language.SPANISH,
                        true)
                .after("2021-11-15")
                .record();
    }

    static VisitRecord panama() {
        return new CorpusRecords("PA", "2025-10-06", "2025-10-08", "Ciudad de Panamá")
                .led(
                        "",
                        person("Andrés Lleras", "Lleras"),
                        new Office(
                                "Alto Comisionado",
                                "Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados",
                                "ACNUR"))
                .met(
                        "S.E.",
                        person("Milagros Arosemena", "Arosemena"),
                        new Office("Ministra de Seguridad Pública", "", ""))
                .met(
                        "",
                        person("Ricardo Icaza", "Icaza"),
                        new Office("Director General", "Servicio Nacional de Migración", "SNM"))
                .record();
    }

    static VisitRecord bishkek() {
        return new CorpusRecords("KG", "2025-11-10", "2025-11-12", "Бишкек")
                .led(
                        "",
                        person("Elin Hauge", "Hauge", Language.RUSSIAN, "Элин Хауге", "Хауге"),
                        new Office("Генеральный директор", "Международная организация по миграции", "МОМ"))
                .met(
                        "",
                        person("Azamat Toktogulov", "Toktogulov", Language.RUSSIAN, "Азамат Токтогулов", "Токтогулов"),
                        new Office("Министр труда", "", ""))
                .met(
                        "",
                        person("Chinara Omurova", "Omurova", Language.RUSSIAN, "Чинара Омурова", "Омурова"),
                        new Office("директор", "Центр трудоустройства за рубежом", ""))
                .record();
    }

    static VisitRecord doha() {
        return new CorpusRecords("QA", "2025-11-10", "2025-11-12", "الدوحة")
                .led(
                        "Dr",
                        person("Leila Haddad", "Haddad", Language.ARABIC, "ليلى حداد", "حداد"),
                        new Office("المديرة العامة", "منظمة الصحة العالمية", ""))
                .met(
                        "",
                        person("Hamad Al-Mannai", "Al-Mannai", Language.ARABIC, "حمد المناعي", "المناعي"),
                        new Office("وزير الصحة العامة", "", ""))
                .record();
    }

    static VisitRecord chengdu() {
        return new CorpusRecords("CN", "2025-11-10", "2025-11-12", "成都")
                .led(
                        "",
                        person("Elin Hauge", "Hauge", Language.CHINESE, "埃琳 豪格", "豪格"),
                        new Office("总干事", "国际移民组织", ""))
                .met("", person("ZHOU Wenbin", "ZHOU", Language.CHINESE, "周 文斌", "周"), new Office("部长", "民政部", ""))
                .met("", person("HE Lanfang", "HE", Language.CHINESE, "何 兰芳", "何"), new Office("主任", "四川省外事办公室", ""))
                .record();
    }
}
