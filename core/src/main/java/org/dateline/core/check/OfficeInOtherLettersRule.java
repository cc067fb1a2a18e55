package org.dateline.core.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.PersonName;
import org.dateline.core.visit.VisitRecord;

/**
 * The office right before a whole name in Russian, Arabic and Chinese is the one on record, where the record has it in
 * that language. Endings and articles do not matter.
 */
final class OfficeInOtherLettersRule implements FactRule {

    private static final Map<Language, Pattern> STATED = new EnumMap<>(Language.class);
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern ARTICLE = Pattern.compile("^[ولب]?(?:ال|لل)");
    private static final int KEPT = 5;

    /** How the words of office begin; another person's may follow an "and". */
    private static final String RUSSIAN =
            "заместител|министр|директор|президент|председател|секретар|комиссар|губернатор"
                    + "|посол|посл|глав|руководител|мэр";

    private static final String ARABIC = "وزير|مدير|رئيس|محافظ|سفير|مفوض|أمين|نائب";

    static {
        STATED.put(
                Language.RUSSIAN,
                Pattern.compile("(?iu)(?<![\\p{L}-])(?<title>(?:" + RUSSIAN + ")\\p{L}*(?: (?!и (?:" + RUSSIAN
                        + "))\\p{L}+){0,6}) $"));
        STATED.put(
                Language.ARABIC,
                Pattern.compile("(?<!\\p{L})(?<title>[ولب]?(?:ال)?(?:" + ARABIC + ")ة?(?: (?!مع |في |و(?:ال)?(?:"
                        + ARABIC + "))\\p{L}+){0,5}) $"));
        STATED.put(
                Language.CHINESE,
                Pattern.compile("(?<title>(?:\\p{IsHan}{2}(?:部|局|厅|署|委员会))?副?(?:部长|局长|厅长|署长|主任|省长|市长|州长|县长|司长|总理))$"));
    }

    @Override
    public List<Finding> check(CheckedText text, VisitRecord record) {
        List<Finding> findings = new ArrayList<>();
        Pattern stated = STATED.get(text.language());
        if (stated == null) {
            return findings;
        }
        for (PersonOnRecord person : text.people()) {
            Optional<PersonName> name = person.nameIn(text.language());
            if (name.isEmpty() || !isThere(person.offices(), text.language())) {
                continue;
            }
            for (Passage passage : text.passages()) {
                for (int at : places(passage, name.get(), text)) {
                    Matcher title = stated.matcher(passage.words().substring(0, at));
                    if (title.find() && !agrees(title.group("title"), person.offices(), text)) {
                        findings.add(passage.warning(
                                "officeDiffers",
                                title.start("title"),
                                title.end("title"),
                                NameSpellingRule.printed(name.get(), text.language()),
                                title.group("title"),
                                written(person.offices().get(0), text.language())));
                    }
                }
            }
        }
        return findings;
    }

    /** Where the name stands, be it misspelled. */
    private static List<Integer> places(Passage passage, PersonName name, CheckedText text) {
        return Stream.concat(
                        NameInOtherLetters.places(passage, name, text.language()).stream(),
                        text.misspellings().stream()
                                .filter(wrong -> wrong.name().equals(name)
                                        && wrong.passage().equals(passage))
                                .map(Misspelling::start))
                .distinct()
                .toList();
    }

    private static boolean isThere(List<Office> offices, Language language) {
        Character.UnicodeScript script = switch (language) {
            case RUSSIAN -> Character.UnicodeScript.CYRILLIC;
            case ARABIC -> Character.UnicodeScript.ARABIC;
            default -> Character.UnicodeScript.HAN;
        };
        return offices.stream()
                .allMatch(office -> office.title()
                        .codePoints()
                        .filter(Character::isLetter)
                        .allMatch(letter -> Character.UnicodeScript.of(letter) == script));
    }

    private static boolean agrees(String stated, List<Office> offices, CheckedText text) {
        if (text.language() == Language.CHINESE) {
            return offices.stream()
                    .anyMatch(office -> isEndOf(stated, office.institution() + office.title())
                            || stated.endsWith(office.institution() + office.title())
                            || office.institution().isEmpty() && isEndOf(office.title(), stated));
        }
        StringBuilder recorded = new StringBuilder();
        offices.forEach(office -> recorded.append(office.title())
                .append(' ')
                .append(office.institution())
                .append(' '));
        List<String> known = new ArrayList<>();
        Word.in(recorded.toString()).forEach(word -> known.add(stem(word.folded(), text.language())));
        text.host().forEach(word -> known.add(stem(word, text.language())));
        return Word.in(stated).stream()
                .map(word -> stem(word.folded(), text.language()))
                .allMatch(word -> word.length() < 2 || known.stream().anyMatch(other -> isLike(word, other)));
    }

    /** 部长 is not the end of 副部长: a vice-minister is no minister. */
    private static boolean isEndOf(String title, String whole) {
        return whole.endsWith(title) && !whole.endsWith("副" + title);
    }

    private static boolean isLike(String a, String b) {
        // "بوزير", "ووزير": a letter that is joined to the word.
        return a.startsWith(b) || b.startsWith(a) || a.length() == b.length() + 1 && a.endsWith(b);
    }

    /** What is left of a word without its ending or article. */
    private static String stem(String folded, Language language) {
        if (language == Language.ARABIC) {
            return ARTICLE.matcher(folded).replaceFirst("");
        }
        return folded.length() > KEPT
                ? folded.substring(0, KEPT)
                : folded.length() > 3 ? folded.substring(0, folded.length() - 1) : folded;
    }

    private static String written(Office office, Language language) {
        boolean han =
                language == Language.CHINESE && HAN.matcher(office.title()).find();
        return office.institution().isEmpty()
                ? office.title()
                : han ? office.institution() + office.title() : office.title() + ", " + office.institution();
    }
}
