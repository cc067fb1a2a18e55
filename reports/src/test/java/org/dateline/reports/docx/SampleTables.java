package org.dateline.reports.docx;

import org.dateline.core.picture.SamplePictures;
import org.dateline.core.text.Language;

/** A table and two pictures in each language: what comes last in the body of each sample. */
final class SampleTables {

    private SampleTables() {}

    static String in(Language language) {
        return switch (language) {
            case ENGLISH ->
                """
                ## What was promised

                | Programme | Where | Students | From |
                | --- | --- | ---: | :---: |
                | **Skills Passport**, with [universities](https://example.org/skills) | Geneva, Beijing and *three* more cities | 12 000 | 2024 |
                | Visas without queues | | 1 250 | 2025 |
                | Language courses in the evening, free of charge for families who have just arrived | everywhere | 940 | 2024 |

                """
                        + figures(
                                "Two delegations at a table",
                                "The delegations on the first day of the meetings, in the great hall of the ministry in Beijing",
                                "Photo: Press office",
                                "Bars that grow from 2019 to 2023",
                                "Students by year");
            case FRENCH ->
                """
                ## Ce qui a été promis

                | Programme | Lieu | Étudiants | Dès |
                | --- | --- | ---: | :---: |
                | **Passeport de compétences**, avec [les universités](https://example.org/skills) | Genève, Pékin et *trois* autres villes | 12 000 | 2024 |
                | Des visas sans file d’attente | | 1 250 | 2025 |

                """
                        + figures(
                                "Deux délégations autour d’une table",
                                "Les délégations au premier jour des entretiens",
                                "Photo : Service de presse",
                                "Des barres qui montent de 2019 à 2023",
                                "Étudiants par année");
            case SPANISH ->
                """
                ## Lo prometido

                | Programa | Lugar | Estudiantes | Desde |
                | --- | --- | ---: | :---: |
                | **Pasaporte de competencias**, con [las universidades](https://example.org/skills) | Ginebra, Pekín y *tres* ciudades más | 12 000 | 2024 |
                | Visados sin colas | | 1 250 | 2025 |

                """
                        + figures(
                                "Dos delegaciones a una mesa",
                                "Las delegaciones en el primer día de las reuniones",
                                "Foto: Servicio de prensa",
                                "Barras que suben de 2019 a 2023",
                                "Estudiantes por año");
            case RUSSIAN ->
                """
                ## Что обещано

                | Программа | Место | Студенты | Начало |
                | --- | --- | ---: | :---: |
                | **Паспорт навыков**, вместе с [университетами](https://example.org/skills) | Женева, Пекин и ещё *три* города | 12 000 | 2024 |
                | Визы без очередей | | 1 250 | 2025 |

                """
                        + figures(
                                "Две делегации за столом",
                                "Делегации в первый день встреч",
                                "Фото: Пресс-служба",
                                "Столбцы растут с 2019 по 2023 год",
                                "Студенты по годам");
            case CHINESE -> """
                ## 承诺事项

                | 项目 | 地点 | 学生人数 | 起始年份 |
                | --- | --- | ---: | :---: |
                | **技能护照**，与[各大学](https://example.org/skills)合作 | 日内瓦、北京和另外三个城市 | 12 000 | 2024 |
                | 免排队签证 | | 1 250 | 2025 |

                """ + figures("两个代表团坐在桌旁", "会谈首日的两个代表团", "摄影：媒体组", "2019年至2023年不断上升的柱形", "各年学生人数");
            case ARABIC ->
                """
                ## ما وُعد به

                | البرنامج | المكان | الطلاب | ابتداء من |
                | --- | --- | ---: | :---: |
                | **جواز المهارات** Skills Passport بالتعاون مع [الجامعات](https://example.org/skills) | جنيف وبيجين و*ثلاث* مدن أخرى | 12 000 | 2024 |
                | تأشيرات بلا انتظار، هاتف +41 22 555 01 00 | | 1 250 | 2025 |

                """
                        + figures(
                                "وفدان حول طاولة",
                                "الوفدان في اليوم الأول من اللقاءات",
                                "تصوير: وحدة الإعلام",
                                "أعمدة ترتفع من 2019 إلى 2023",
                                "الطلاب حسب السنة");
        };
    }

    private static String figures(String seen, String caption, String credit, String chartSeen, String chartCaption) {
        return SamplePictures.figure(SamplePictures.MEETING, seen, caption, credit)
                + "\n\n"
                + SamplePictures.figure(SamplePictures.CHART, chartSeen, chartCaption, "");
    }
}
