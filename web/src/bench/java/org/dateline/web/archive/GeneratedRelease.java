package org.dateline.web.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.core.text.Language;

/**
 * A release as an office might have published it: three to nine paragraphs of some 250 to 700 words whose frequencies fall as those of a
 * language do (Zipf), names of people and places that are rare, a subhead in every second one.
 *
 * @param number of it, from 0: the same number gives the same release
 */
record GeneratedRelease(
        int number,
        Language language,
        String type,
        String country,
        String principal,
        List<String> topics,
        String headline,
        String subhead,
        String body,
        String notes) {

    private static final List<String> TYPES = List.of("PRESS_RELEASE", "READOUT", "MEDIA_ADVISORY", "STATEMENT");
    private static final List<String> COUNTRIES = List.of(
            "CN", "FR", "KE", "MX", "EG", "JP", "BR", "IN", "DE", "NG", "PE", "MA", "TH", "CO", "ET", "UA", "RU", "ZA");
    private static final List<String> TOPICS = List.of(
            "border governance",
            "labour migration",
            "climate and displacement",
            "human trafficking",
            "health",
            "data",
            "return and reintegration",
            "diaspora",
            "education",
            "emergency response",
            "gender",
            "youth");
    private static final String[] SYLLABLES = {
        "ka", "ri", "mo", "ten", "lu", "sha", "vo", "bel", "ni", "dar", "or", "pe", "zan", "qui", "eth", "gar", "sol",
        "im"
    };
    private static final String HAN = "北京东南西海山河林田安平和明国家长江城市省州县大学中心医院文化教育环境气候合作发展计划问题论坛会议代表";
    /** The languages in which releases are published, each as often as it stands here. */
    private static final Language[] SPOKEN = {
        Language.ENGLISH,
        Language.ENGLISH,
        Language.FRENCH,
        Language.SPANISH,
        Language.ARABIC,
        Language.RUSSIAN,
        Language.CHINESE
    };

    private static final Map<Language, String[]> WORDS = Map.of(
            Language.ENGLISH,
            words("the of and to in for with on that is by as at from migration cooperation government people minister "
                    + "border governance development visit support agreement programme regional partners displacement "
                    + "meeting climate communities protection said national international policy labour women children "
                    + "countries safe orderly mobility rights data health response humanitarian returned signed opened "
                    + "officials education funding crisis families progress dialogue ministers authorities delegation "
                    + "commitment training recruitment trafficking reintegration diaspora resilience pathways islands"),
            Language.FRENCH,
            words(
                    "de la le et les des en à un une pour dans sur par avec qui au migration coopération gouvernement "
                            + "population ministre frontières gouvernance développement visite appui accord programme régional "
                            + "partenaires déplacement réunion climat communautés protection déclaré national international "
                            + "politique travail femmes enfants pays sûre ordonnée mobilité droits données santé réponse crise "
                            + "familles progrès dialogue autorités délégation engagement formation traite réintégration diaspora"),
            Language.SPANISH,
            words(
                    "de la el y en los las del para con por una que se al migración cooperación gobierno personas ministro "
                            + "fronteras gobernanza desarrollo visita apoyo acuerdo programa regional socios desplazamiento "
                            + "reunión clima comunidades protección declaró nacional internacional política trabajo mujeres niños "
                            + "países segura ordenada movilidad derechos datos salud respuesta crisis familias avances diálogo "
                            + "autoridades delegación compromiso formación trata reintegración diáspora resiliencia islas"),
            Language.RUSSIAN,
            words("и в на с по для что от о из к миграция сотрудничество правительство люди министр границы управление "
                    + "развитие визит поддержка соглашение программа региональный партнёры перемещение встреча климат "
                    + "сообщества защита заявил национальный международный политика труд женщины дети страны безопасная "
                    + "упорядоченная мобильность права данные здоровье помощь кризис семьи прогресс диалог власти "
                    + "делегация обязательство обучение торговля реинтеграция диаспора устойчивость острова"),
            Language.ARABIC,
            words(
                    "في من على إلى عن مع هذا التي الهجرة التعاون الحكومة الناس الوزير الحدود الحوكمة التنمية الزيارة الدعم "
                            + "الاتفاق البرنامج الإقليمي الشركاء النزوح الاجتماع المناخ المجتمعات الحماية وقال الوطنية الدولية "
                            + "السياسة العمل النساء الأطفال البلدان الآمنة المنظمة التنقل الحقوق البيانات الصحة الاستجابة الأزمة "
                            + "الأسر التقدم الحوار السلطات الوفد الالتزام التدريب الاتجار الإدماج الشتات الصمود الجزر"),
            Language.CHINESE,
            words("的 和 在 了 与 对 为 移民 合作 政府 人民 部长 边境 治理 发展 访问 支持 协议 项目 区域 伙伴 流离失所 会议 气候 社区 保护 表示 "
                    + "国家 国际 政策 劳动 妇女 儿童 各国 安全 有序 流动 权利 数据 卫生 应对 危机 家庭 进展 对话 当局 代表团 承诺 培训 招聘 贩运 "
                    + "重返社会 侨民 韧性 途径 岛屿"));

    private static String[] words(String all) {
        return all.split(" ");
    }

    static GeneratedRelease of(int number) {
        Random random = new Random(number * 7919L + 17);
        Language language = SPOKEN[random.nextInt(SPOKEN.length)];
        List<String> topics = new ArrayList<>(TOPICS);
        Collections.shuffle(topics, random);
        StringBuilder body = new StringBuilder();
        int paragraphs = 3 + random.nextInt(7);
        for (int i = 0; i < paragraphs; i++) {
            int sentences = 3 + random.nextInt(4);
            for (int k = 0; k < sentences; k++) {
                body.append(sentence(random, language)).append(language == Language.CHINESE ? "" : " ");
            }
            body.append("\n\n");
        }
        return new GeneratedRelease(
                number,
                language,
                TYPES.get(Math.min(TYPES.size() - 1, (int) Math.abs(random.nextGaussian() * 1.2))),
                COUNTRIES.get(random.nextInt(COUNTRIES.size())),
                name(new Random(random.nextInt(12)), Language.ENGLISH) + " "
                        + name(new Random(random.nextInt(5)), Language.ENGLISH),
                topics.subList(0, 1 + random.nextInt(3)),
                some(random, language, 8),
                random.nextBoolean() ? some(random, language, 14) : "",
                body.toString().strip(),
                random.nextInt(3) == 0 ? sentence(random, language) : "");
    }

    private static String sentence(Random random, Language language) {
        return some(random, language, 12 + random.nextInt(14)) + (language == Language.CHINESE ? "。" : ".");
    }

    private static String some(Random random, Language language, int count) {
        String between = language == Language.CHINESE ? "" : " ";
        return IntStream.range(0, count)
                .mapToObj(i -> random.nextInt(8) == 0 ? name(random, language) : frequent(random, language))
                .collect(Collectors.joining(between));
    }

    /** The first of the list often, the last seldom. */
    private static String frequent(Random random, Language language) {
        String[] words = WORDS.getOrDefault(language, new String[0]);
        int rank = (int) Math.exp(random.nextDouble() * Math.log(words.length + 1.0)) - 1;
        return words[Math.min(words.length - 1, rank)];
    }

    /** One of some hundred thousand. */
    private static String name(Random random, Language language) {
        if (language == Language.CHINESE) {
            return "" + HAN.charAt(random.nextInt(HAN.length())) + HAN.charAt(random.nextInt(HAN.length()));
        }
        StringBuilder name = new StringBuilder();
        int length = 2 + random.nextInt(3);
        for (int i = 0; i < length; i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
