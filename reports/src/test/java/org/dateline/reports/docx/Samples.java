package org.dateline.reports.docx;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.release.Reference;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.rendition.Letterhead;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Prose;

/** One release in each language, with what is hard in it: lists in lists, quotation marks, telephone numbers. */
final class Samples {

    private record Words(
            String organization,
            String acronym,
            String unit,
            String city,
            String headline,
            String subhead,
            String body,
            String notes,
            String aboutHeading,
            String about,
            String desk,
            String hours) {}

    private Samples() {}

    static ReleaseDocument in(Language language) {
        return in(language, ReleaseDocument.Standing.RELEASE);
    }

    static ReleaseDocument in(Language language, ReleaseDocument.Standing standing) {
        Words words = words(language);
        ReleaseText text = new ReleaseText(
                language,
                words.headline,
                words.subhead,
                new Dateline(words.city, LocalDate.of(2023, 4, 6)),
                new Prose(words.body + "\n" + SampleTables.in(language)),
                new Prose(words.notes),
                List.of(new MediaContact(
                        words.desk, words.hours, "+41 22 555 01 00", "+41 79 555 01 00", "media@example.org")),
                new Boilerplate(words.aboutHeading, new Prose(words.about)),
                null);
        return new ReleaseDocument(
                new Letterhead(
                        words.organization,
                        words.acronym,
                        words.unit,
                        List.of("17 route des Morillons, 1211 Genève 19", "www.example.org")),
                ReleaseType.PRESS_RELEASE,
                new Reference("PR/2023/014"),
                text,
                ReleaseDocuments.PICTURES,
                ReleaseDocuments.verifyAt(text),
                ReleaseDocuments.ISSUED_AT,
                standing);
    }

    private static Words words(Language language) {
        return switch (language) {
            case ENGLISH ->
                new Words(
                        "International Office for Good Examples",
                        "IOGE",
                        "Media and Communications",
                        "Geneva",
                        "Ministers agree on a common road for migration and skills",
                        "A working group starts in the autumn; 12 000 students are to benefit",
                        """
                    The Director General **returned today** from a visit of *five days*, and [the programme](https://example.org/visit?a=1&b=2) is public.

                    ## What was agreed

                    Three points came out of the meetings – “small but real”, as the host put it:

                    - safe and regular migration
                      - visas for students
                      - recognition of skills
                    - cooperation between countries of the South

                    ### In which order

                    1. a joint working group
                    2. a first meeting in the autumn
                       1. in Geneva
                       2. or in Beijing

                       whichever is ready first
                    3. a report to both governments

                    > “Migration joins what geography has put apart.”
                    >
                    > - said on the first day
                    > - and again on the last

                    Two questions stayed open:

                    1. who pays
                    2. and from when

                    Questions are answered\\
                    at any hour under +41 22 555 01 00.
                    """,
                        "The visit was the ***second*** since 2019.",
                        "About the Office",
                        "The Office gives good examples so that **others** need not.",
                        "Media Unit",
                        "Geneva, day and night");
            case FRENCH ->
                new Words(
                        "Bureau international des bons exemples",
                        "BIBE",
                        "Médias et communication",
                        "Genève",
                        "Les ministres s’accordent sur une voie commune pour la mobilité",
                        "Un groupe de travail dès l’automne ; 12 000 étudiants concernés",
                        """
                    La Directrice générale est **rentrée aujourd’hui** d’une visite de *cinq jours* : [le programme](https://example.org/visite) est public.

                    ## Ce qui a été convenu

                    - une migration sûre et régulière
                      - des visas pour les étudiants
                    - la coopération Sud-Sud

                    1. un groupe commun
                    2. une première réunion

                    > « La migration unit ce que la géographie sépare. »
                    """,
                        "La visite était la deuxième depuis 2019.",
                        "À propos du Bureau",
                        "Le Bureau donne l’exemple, où qu’on le cherche.",
                        "Service de presse",
                        "Genève, jour et nuit");
            case SPANISH ->
                new Words(
                        "Oficina Internacional de Buenos Ejemplos",
                        "OIBE",
                        "Medios y comunicación",
                        "Ginebra",
                        "Los ministros acuerdan un camino común para la movilidad",
                        "Un grupo de trabajo comenzará en otoño; ¿quién paga?",
                        """
                    La Directora General **regresó hoy** de una visita de *cinco días*, y [el programa](https://example.org/visita) es público.

                    ## Lo acordado

                    - migración segura y regular
                      - visados para estudiantes
                    - cooperación Sur-Sur

                    1. un grupo conjunto
                    2. una primera reunión en España

                    > «La migración une lo que separó la geografía.»
                    """,
                        "La visita fue la segunda desde 2019.",
                        "Acerca de la Oficina",
                        "La Oficina da buen ejemplo, mañana y siempre.",
                        "Servicio de prensa",
                        "Ginebra, día y noche");
            case RUSSIAN ->
                new Words(
                        "Международное бюро добрых примеров",
                        "МБДП",
                        "Отдел по связям с прессой",
                        "Женева",
                        "Министры договорились об общем пути для миграции и навыков",
                        "Рабочая группа начнёт осенью; речь идёт о 12 000 студентов",
                        """
                    Генеральный директор **вернулась сегодня** из *пятидневной* поездки, и [программа](https://example.org/vizit) открыта.

                    ## О чём договорились

                    - безопасная и упорядоченная миграция
                      - визы для студентов
                    - сотрудничество стран Юга

                    1. общая рабочая группа
                    2. первая встреча осенью

                    > «Миграция соединяет то, что разделила география».
                    """,
                        "Это вторая поездка с 2019 года.",
                        "О Бюро",
                        "Бюро подаёт добрый пример всем, кто его ищет.",
                        "Пресс-служба",
                        "Женева, круглосуточно");
            case CHINESE ->
                new Words(
                        "国际良好范例办公室",
                        "",
                        "媒体与传播部",
                        "日内瓦",
                        "部长们就移民与技能的共同道路达成一致",
                        "工作组将于秋季启动，12 000名学生将从中受益",
                        """
                    总干事**今天返回**，访问历时*五天*，[日程](https://example.org/visit)已经公布。

                    ## 达成的共识

                    会谈取得三项成果——用东道主的话说，“虽小却真实”：

                    - 安全、有序的移民
                      - 学生签证
                      - 技能互认（Skills Passport 2030）
                    - 南南合作

                    1. 联合工作组
                    2. 秋季首次会议

                    > “移民把地理隔开的连在一起。”
                    """,
                        "这是2019年以来的第二次访问。",
                        "关于本办公室",
                        "本办公室提供良好范例，使他人不必自寻。",
                        "媒体组",
                        "日内瓦，全天候");
            case ARABIC ->
                new Words(
                        "المكتب الدولي للأمثلة الحسنة",
                        "",
                        "الإعلام والاتصال",
                        "جنيف",
                        "الوزراء يتفقون على طريق مشترك للهجرة والمهارات",
                        "فريق عمل يبدأ في الخريف ويستفيد منه 12 000 طالب",
                        """
                    عادت المديرة العامة **اليوم** من زيارة دامت *خمسة أيام*، و[البرنامج](https://example.org/visit) منشور على موقع IOGE (Geneva 2023).

                    ## ما اتُّفق عليه

                    خرجت اللقاءات بثلاث نقاط، وهي «صغيرة ولكنها حقيقية»:

                    - هجرة آمنة ومنظمة
                      - تأشيرات للطلاب
                      - الاعتراف بالمهارات
                    - التعاون بين بلدان الجنوب

                    1. فريق عمل مشترك
                    2. لقاء أول في الخريف

                    > «الهجرة تصل ما فصلته الجغرافيا.»

                    للاستفسار في أي وقت: +41 22 555 01 00 أو media@example.org.
                    """,
                        "هذه هي الزيارة الثانية منذ عام 2019.",
                        "عن المكتب",
                        "يقدم المكتب المثل الحسن لكل من يبحث عنه.",
                        "وحدة الإعلام",
                        "جنيف، ليلا ونهارا");
        };
    }
}
