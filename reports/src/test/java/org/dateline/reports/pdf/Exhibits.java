package org.dateline.reports.pdf;

import org.dateline.core.picture.SamplePictures;
import org.dateline.core.text.Language;

/** A photograph, a table and a drawing for a text in each language. */
final class Exhibits {

    private Exhibits() {}

    /** The photograph above a text. */
    static String above(Language language) {
        return switch (language) {
            case ENGLISH ->
                photograph(
                        "Two delegations face each other across a long table",
                        "The delegations at work in Beijing on 6 April 2023.",
                        "Photograph: IOM");
            case FRENCH ->
                photograph(
                        "Deux délégations se font face à une longue table",
                        "Les délégations au travail à Pékin, le 6 avril 2023.",
                        "Photo : OIM");
            case SPANISH ->
                photograph(
                        "Dos delegaciones frente a frente en una mesa larga",
                        "Las delegaciones durante el trabajo en Pekín, el 6 de abril de 2023.",
                        "Foto: OIM");
            case RUSSIAN ->
                photograph(
                        "Две делегации сидят друг против друга за длинным столом",
                        "Делегации за работой в Пекине 6 апреля 2023 года.",
                        "Фото: МОМ");
            case CHINESE -> photograph("两个代表团在长桌两侧就座", "2023年4月6日，双方代表团在北京工作。", "图片：国际移民组织");
            case ARABIC ->
                photograph(
                        "وفدان متقابلان على طاولة طويلة",
                        "الوفدان أثناء العمل في بيجين في 6 نيسان/أبريل 2023.",
                        "الصورة: المنظمة الدولية للهجرة");
        };
    }

    private static String photograph(String alternative, String caption, String credit) {
        return SamplePictures.figure(SamplePictures.MEETING, alternative, caption, credit) + "\n\n";
    }

    /** The table below a text, and the drawing under it. */
    static String below(Language language) {
        return switch (language) {
            case ENGLISH -> """


                The meetings were these:

                | Day | With whom | About what | Hours |
                | --- | --- | --- | ---: |
                | Monday | QIN Gang, State Councillor and Minister for Foreign Affairs | cooperation, the 2030 Agenda, and the *next* visit | 2 |
                | Tuesday | **National Immigration Administration** | exit, entry and stay | 1.5 |
                | Wednesday | [China Development Bank](https://example.org/bank) | | 1 |

                %s
                """.formatted(chart("Bars that rise from 2018 to 2023", "Visas for students, by year"));
            case FRENCH -> """


                Les rencontres ont été les suivantes :

                | Jour | Avec qui | Sujet | Heures |
                | --- | --- | --- | ---: |
                | Lundi | QIN Gang, conseiller d’État et Ministre des affaires étrangères | la coopération et le Programme 2030 | 2 |
                | Mardi | **Administration nationale de l’immigration** | l’entrée et le séjour | 1,5 |
                | Mercredi | [Banque de développement](https://example.org/banque) | | 1 |

                %s
                """.formatted(chart("Barres qui montent de 2018 à 2023", "Visas pour étudiants, par année"));
            case SPANISH ->
                """


                Las reuniones fueron estas:

                | Día | Con quién | Asunto | Horas |
                | --- | --- | --- | ---: |
                | Lunes | QIN Gang, Consejero de Estado y Ministro de Relaciones Exteriores | la cooperación y la Agenda 2030 | 2 |
                | Martes | **Administración Nacional de Inmigración** | la entrada y la estancia | 1,5 |
                | Miércoles | [Banco de Desarrollo](https://example.org/banco) | | 1 |

                %s
                """.formatted(chart("Barras que suben de 2018 a 2023", "Visados para estudiantes, por año"));
            case RUSSIAN -> """


                Состоялись следующие встречи:

                | День | С кем | О чём | Часы |
                | --- | --- | --- | ---: |
                | Понедельник | ЦИНЬ Ган, член Государственного совета и министр иностранных дел | сотрудничество и Повестка дня 2030 | 2 |
                | Вторник | **Национальное управление по делам иммиграции** | въезд и пребывание | 1,5 |
                | Среда | [Банк развития](https://example.org/bank) | | 1 |

                %s
                """.formatted(chart("Столбцы растут с 2018 по 2023 год", "Визы для студентов по годам"));
            case CHINESE -> """


                会见情况如下：

                | 日期 | 会见对象 | 议题 | 小时 |
                | --- | --- | --- | ---: |
                | 星期一 | 国务委员兼外交部长秦刚（QIN Gang） | 合作与2030年议程 | 2 |
                | 星期二 | **国家移民管理局** | 出入境与居留 | 1.5 |
                | 星期三 | [国家开发银行](https://example.org/bank) | | 1 |

                %s
                """.formatted(chart("2018年至2023年逐年升高的柱形", "历年学生签证数"));
            case ARABIC -> """


                وكانت اللقاءات كما يلي:

                | اليوم | مع من | الموضوع | الساعات |
                | --- | --- | --- | ---: |
                | الاثنين | عضو مجلس الدولة ووزير الخارجية QIN Gang | التعاون وخطة عام 2030 | 2 |
                | الثلاثاء | **الإدارة الوطنية للهجرة** | الدخول والإقامة | 1,5 |
                | الأربعاء | [بنك التنمية](https://example.org/bank) | | 1 |

                %s
                """.formatted(chart("أعمدة ترتفع من 2018 إلى 2023", "تأشيرات الطلاب حسب السنة"));
        };
    }

    private static String chart(String alternative, String caption) {
        return "![%s](picture:%s \"%s\")".formatted(alternative, SamplePictures.CHART.digest(), caption);
    }
}
