package org.dateline.reports.pdf;

import java.util.List;
import org.dateline.core.rendition.Letterhead;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Prose;

/** What the sample release says in one language: every construct but tables and figures, and what is hard in its script. */
record SampleWords(
        Letterhead letterhead,
        String headline,
        String subhead,
        String city,
        String body,
        String notes,
        Boilerplate boilerplate,
        MediaContact contact) {

    static SampleWords in(Language language) {
        return switch (language) {
            case ENGLISH -> english();
            case FRENCH -> french();
            case SPANISH -> spanish();
            case RUSSIAN -> russian();
            case CHINESE -> chinese();
            case ARABIC -> arabic();
        };
    }

    private static Letterhead letterhead(String organization, String acronym, String unit, String street) {
        return new Letterhead(organization, acronym, unit, List.of(street, "www.example.org"));
    }

    private static MediaContact contact(String name, String role) {
        return new MediaContact(name, role, "+41 22 555 01 00", "+41 79 555 01 00", "media@example.org");
    }

    private static SampleWords english() {
        return new SampleWords(
                letterhead(
                        "International Organization for Migration",
                        "IOM",
                        "Media and Communications",
                        "17 route des Morillons, 1211 Geneva 19"),
                "Director General ends a week of talks in Beijing on fair and orderly migration",
                "Ministers, development planners and border officials discuss skills, students and the South",
                "Geneva",
                """
                The Director General, **António Vitorino**, came back on Thursday from Beijing, where he had spent a week \
                with ministers and officials (his first journey there *since 2019*). The [programme of the visit]\
                (https://example.org/visits/china) lists five meetings; a 6th was added on the last day, at 4 % of the cost.

                ## What the meetings settled

                Both sides want more people to move **safely, legally and in good order**. They named three fields:

                - studies and skills
                  - visas for students
                  - recognition of diplomas
                    - first those of nurses
                - cooperation among countries of the South
                - figures: who moves, from where, and why

                ### In which order

                Work begins at once. It has these steps:

                1. a joint working group is named
                2. the group meets in the autumn
                   1. in Geneva, or
                   2. in Beijing
                3. it reports to both sides

                > “Most people who move, move to a neighbouring country,” said the Director General. “We plan for them first.”
                >
                > His hosts agreed.

                Questions are answered\\
                at any hour, also by telephone: +41 22 555 01 99.

                ## What comes next

                The office will publish the working group’s first report, *and **all** of its annexes*, in six languages.
                """,
                "The visit was paid for by the office. Figures are those of 31 December 2022.",
                new Boilerplate(
                        "About the International Organization for Migration",
                        new Prose(
                                "Founded in 1951, the organization helps governments and people so that moving is **humane** for all.")),
                contact("Media Unit", "Geneva, day and night"));
    }

    private static SampleWords french() {
        return new SampleWords(
                letterhead(
                        "Organisation internationale pour les migrations",
                        "OIM",
                        "Médias et communication",
                        "17, route des Morillons, 1211 Genève 19"),
                "Le Directeur général achève à Pékin une semaine d’entretiens sur les migrations",
                "Études, compétences et coopération entre pays du Sud : l’accord porte sur trois domaines",
                "Genève",
                """
                Le Directeur général, **António Vitorino**, est rentré jeudi de Pékin, où il avait passé une semaine auprès \
                de ministres et de hauts fonctionnaires (son premier voyage *depuis 2019*). Le [programme de la visite]\
                (https://example.org/visites/chine) compte cinq rencontres ; une sixième s’y est ajoutée, à 4 % du coût.

                ## Ce que les rencontres ont établi

                L’eau, l’emploi et l’école sont liés. Trois domaines ont été retenus :

                - les études et les compétences
                  - visas pour étudiants
                  - reconnaissance des diplômes
                - la coopération entre pays du Sud
                - les chiffres : qui part, d’où et pourquoi

                ### Dans quel ordre

                1. un groupe de travail est nommé
                2. il se réunit à l’automne
                   1. à Genève, ou
                   2. à Pékin

                > « La plupart des gens qui partent vont chez leurs voisins », a dit le Directeur général.

                On répond aux questions\\
                à toute heure.
                """,
                "La visite a été payée par l’organisation.",
                new Boilerplate(
                        "À propos de l’Organisation",
                        new Prose(
                                "Fondée en 1951, l’organisation aide les États et les gens : cœur, raison et **mesure**.")),
                contact("Service des médias", "Genève, jour et nuit"));
    }

    private static SampleWords spanish() {
        return new SampleWords(
                letterhead(
                        "Organización Internacional para las Migraciones",
                        "OIM",
                        "Medios y comunicación",
                        "17 route des Morillons, 1211 Ginebra 19"),
                "El Director General concluye en Pekín una semana de conversaciones sobre migración",
                "¿Qué se acordó? Estudios, competencias y cooperación entre países del Sur",
                "Ginebra",
                """
                El Director General, **António Vitorino**, volvió el jueves de Pekín, donde pasó una semana con ministros y \
                funcionarios (su primer viaje *desde 2019*). El [programa de la visita](https://example.org/visitas/china) \
                incluye cinco reuniones; el último día se añadió otra.

                ## Lo que se acordó

                ¡Más personas deben poder moverse de forma segura! Se nombraron tres ámbitos:

                - estudios y competencias
                  - visados para estudiantes
                  - reconocimiento de títulos
                - cooperación entre países del Sur
                - cifras: quién se va, de dónde y por qué

                ### En qué orden

                1. se nombra un grupo de trabajo
                2. el grupo se reúne en otoño
                   1. en Ginebra o
                   2. en Pekín

                > «La mayoría de quienes migran van al país vecino», dijo el Director General.

                Se responde a las preguntas\\
                a cualquier hora.
                """,
                "La visita corrió a cargo de la organización.",
                new Boilerplate(
                        "Acerca de la Organización",
                        new Prose(
                                "Fundada en 1951, la organización ayuda a los Estados y a las personas, **año tras año**.")),
                contact("Unidad de medios", "Ginebra, día y noche"));
    }

    private static SampleWords russian() {
        return new SampleWords(
                letterhead(
                        "Международная организация по миграции",
                        "МОМ",
                        "Отдел по связям со СМИ",
                        "17 route des Morillons, 1211 Женева 19"),
                "Генеральный директор завершил в Пекине неделю переговоров о миграции",
                "Учёба, навыки и сотрудничество стран Юга: названы три области",
                "Женева",
                """
                Генеральный директор **Антониу Виторину** вернулся в четверг из Пекина, где провёл неделю с министрами и \
                должностными лицами (первая поездка *с 2019 года*). В [программе визита](https://example.org/visits/china) \
                пять встреч; шестую добавили в последний день.

                ## О чём договорились

                Объём поездок растёт. Стороны назвали три области:

                - учёба и навыки
                  - визы для студентов
                  - признание дипломов
                - сотрудничество стран Юга
                - данные: кто едет, откуда и почему

                ### В каком порядке

                1. создаётся рабочая группа
                2. группа встречается осенью
                   1. в Женеве или
                   2. в Пекине

                > «Большинство людей переезжает в соседнюю страну», — сказал Генеральный директор.

                На вопросы отвечают\\
                в любое время.
                """,
                "Визит оплатила организация.",
                new Boilerplate(
                        "О Международной организации по миграции",
                        new Prose("Организация основана в 1951 году и помогает государствам и **людям**.")),
                contact("Отдел СМИ", "Женева, круглосуточно"));
    }

    private static SampleWords chinese() {
        return new SampleWords(
                letterhead("国际移民组织", "IOM", "媒体与传播处", "日内瓦莫里永路17号，邮编1211"),
                "总干事结束北京之行，就安全有序移民举行一周会谈",
                "学业、技能与南南合作：双方确定三个领域",
                "日内瓦",
                """
                总干事**安东尼奥·维托里诺**（António Vitorino）星期四从北京返回。他在那里停留一周，会见了多位部长和官员，\
                这是他*自2019年以来*首次访华。[访问日程](https://example.org/visits/china)列有五场会见，最后一天又增加一场。\
                双方谈到学生、护士、工程师，也谈到离开家乡的人为什么离开、到哪里去，以及怎样才能安全地回来。

                ## 会谈确定了什么

                双方都希望人们能够“安全、合法、有序”地流动，并确定三个领域：

                - 学业与技能
                  - 学生签证
                  - 学历互认
                - 南方国家之间的合作
                - 数据：谁在流动，从哪里来，为什么

                ### 先后次序

                1. 成立联合工作组
                2. 工作组秋季开会
                   1. 在日内瓦，或者
                   2. 在北京

                > 总干事说：“大多数人只是搬到邻国。我们首先要为他们着想。”

                全天解答提问，\\
                包括电话提问。
                """,
                "访问费用由本组织承担。",
                new Boilerplate("关于国际移民组织", new Prose("本组织成立于1951年，帮助各国政府和人民，使迁徙对**所有人**都合乎人道。")),
                contact("媒体处", "日内瓦，昼夜值班"));
    }

    private static SampleWords arabic() {
        return new SampleWords(
                letterhead("المنظمة الدولية للهجرة", "IOM", "وحدة الإعلام والاتصال", "17 طريق موريون، 1211 جنيف 19"),
                "المدير العام يختتم في بكين أسبوعا من المحادثات بشأن الهجرة الآمنة والمنظمة",
                "الدراسة والمهارات والتعاون بين بلدان الجنوب: ثلاثة مجالات اتفق عليها الطرفان",
                "جنيف",
                """
                عاد المدير العام **أنطونيو فيتورينو** (António Vitorino) يوم الخميس من بكين، حيث أمضى أسبوعا مع الوزراء \
                والمسؤولين في أول زيارة له *منذ عام 2019*. ويتضمن [برنامج الزيارة](https://example.org/visits/china) خمسة \
                اجتماعات، وأضيف اجتماع سادس في اليوم الأخير. وقال إن المنظمة (IOM) ستنشر التقرير كاملا.

                ## ما اتفق عليه في الاجتماعات

                يريد الطرفان أن يتنقل الناس **بأمان ونظام**، وقد حددا ثلاثة مجالات:

                - الدراسة والمهارات
                  - تأشيرات الطلاب
                  - الاعتراف بالشهادات
                - التعاون بين بلدان الجنوب
                - الأرقام: من يتنقل ومن أين ولماذا

                ### ترتيب العمل

                1. تشكيل فريق عمل مشترك
                2. اجتماع الفريق في الخريف
                   1. في جنيف أو
                   2. في بكين

                > «معظم من يهاجرون ينتقلون إلى بلد مجاور»، قال المدير العام، «ولأجلهم نخطط أولا».

                نجيب عن الأسئلة\\
                في كل وقت، وعلى الرقم +41 22 555 01 99 أيضا.
                """,
                "تحملت المنظمة تكاليف الزيارة.",
                new Boilerplate(
                        "نبذة عن المنظمة الدولية للهجرة",
                        new Prose(
                                "تأسست المنظمة عام 1951، وهي تساعد الحكومات والناس لتكون الهجرة **إنسانية** للجميع.")),
                contact("وحدة الإعلام", "جنيف، ليلا ونهارا"));
    }
}
