package org.dateline.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.text.Language;
import org.dateline.core.visit.PersonName;

/** A name as Russian, Arabic or Chinese writes it: declined, joined to the word before it, without spaces. */
final class NameInOtherLetters {

    private static final Pattern CHINESE_TITLE =
            Pattern.compile("^(?:总理|部长|主席|先生|女士|主任|局长|大使|副|总干事|专员|署长|省长|市长|行长|秘书长|司长|院长|校长|博士|教授)");
    private static final Pattern CHINESE_TITLE_BEFORE =
            Pattern.compile("(?:总理|部长|主席|主任|局长|大使|总干事|专员|署长|省长|市长|秘书长|院长)$");
    private static final Pattern ARABIC_JOINED = Pattern.compile("^[وبلكف]{0,2}(?:ال)?");
    private static final Pattern LONG_VOWELS = Pattern.compile("[اوي]");
    private static final Pattern RUSSIAN_ENDING = Pattern.compile(
            "[аяуюыиеоёйьэ]?|[оеё][мйвюе]|[ыи][мйхе]|[аяую]я|[уюая]ю|[оеё]го|[оеё]му|[аяыи]ми|[аяи]х|[аяи]м|ь?[яюеи]|ью|[оеё]ю");
    private static final int SHORT = 3;
    private static final int LONG = 5;

    private NameInOtherLetters() {}

    static boolean names(String words, PersonName name, Language language) {
        return switch (language) {
            case CHINESE -> namesInChinese(words, name);
            case RUSSIAN -> words.toLowerCase(Locale.ROOT).contains(stem(name.family()));
            default -> words.contains(bare(name.family()));
        };
    }

    /** Where a passage writes the whole name. */
    static List<Integer> places(Passage passage, PersonName name, Language language) {
        List<Integer> places = new ArrayList<>();
        if (language == Language.CHINESE) {
            for (String whole :
                    List.of(name.written().replace(" ", ""), name.written().replace(" ", "·"))) {
                for (int at = passage.words().indexOf(whole);
                        at >= 0;
                        at = passage.words().indexOf(whole, at + 1)) {
                    if (!places.contains(at)) {
                        places.add(at);
                    }
                }
            }
            return places;
        }
        List<Word> recorded = Word.in(name.written());
        List<Word> words = passage.wordList();
        for (int i = 0; i + recorded.size() <= words.size(); i++) {
            int right = 0;
            for (int k = 0; k < recorded.size(); k++) {
                right += agree(recorded.get(k).written(), words.get(i + k).written(), language) ? 1 : 0;
            }
            if (right == recorded.size()) {
                places.add(words.get(i).start());
            }
        }
        return places;
    }

    private static boolean namesInChinese(String words, PersonName name) {
        String family = name.family();
        if (family.codePointCount(0, family.length()) > 1) {
            return words.contains(family);
        }
        return bareChinese(words).contains(name.written().replace(" ", "")) || chineseTitled(words, family) >= 0;
    }

    private static int chineseTitled(String words, String family) {
        for (int at = words.indexOf(family); at >= 0; at = words.indexOf(family, at + 1)) {
            if (CHINESE_TITLE.matcher(words.substring(at + family.length())).find()) {
                return at;
            }
        }
        return -1;
    }

    static void misspelled(PersonName name, Passage passage, Language language, List<Misspelling> found) {
        if (language == Language.CHINESE) {
            chinese(name, passage, found);
        } else {
            inWords(name, passage, language, found);
        }
    }

    /** One character changed in a name of three or more, or of two beside a title. */
    private static void chinese(PersonName name, Passage passage, List<Misspelling> found) {
        for (String between : List.of("", "·")) {
            chinese(name, name.written().replace(" ", between), passage, found);
        }
    }

    private static void chinese(PersonName name, String whole, Passage passage, List<Misspelling> found) {
        String words = passage.words();
        int length = whole.length();
        if (length < 2) {
            return;
        }
        boolean familyFirst = whole.startsWith(name.family());
        for (int i = 0; i + length <= words.length(); i++) {
            String run = words.substring(i, i + length);
            int changed = 0;
            for (int k = 0; k < length; k++) {
                changed += run.charAt(k) == whole.charAt(k) ? 0 : 1;
            }
            boolean familyRight = familyFirst ? run.startsWith(name.family()) : run.endsWith(name.family());
            boolean likely = length > SHORT
                    || CHINESE_TITLE.matcher(words.substring(i + length)).find()
                    || CHINESE_TITLE_BEFORE.matcher(words.substring(0, i)).find();
            boolean han = run.replace("·", "").codePoints().allMatch(Character::isIdeographic);
            if (changed == 1
                    && han
                    && likely
                    && (length > SHORT || familyRight)
                    && !CHINESE_TITLE.matcher(words.substring(i + 1)).find()) {
                Misspelling wrong = new Misspelling(name, passage, i, i + length);
                if (!found.contains(wrong)) {
                    found.add(wrong);
                }
                i += length - 1;
            }
        }
    }

    /** Given and family name beside each other, one of them right, the other with a letter lost, added or changed. */
    private static void inWords(PersonName name, Passage passage, Language language, List<Misspelling> found) {
        List<Word> recorded = Word.in(name.written());
        List<Word> words = passage.wordList();
        if (recorded.size() < 2) {
            return;
        }
        for (int i = 0; i + recorded.size() <= words.size(); i++) {
            int wrong = 0;
            int right = 0;
            for (int k = 0; k < recorded.size(); k++) {
                String there = words.get(i + k).written();
                String here = recorded.get(k).written();
                if (agree(here, there, language)) {
                    right++;
                } else if (near(here, there, language)) {
                    wrong++;
                }
            }
            Word last = words.get(i + recorded.size() - 1);
            int letters = 0;
            for (int k = i; k < i + recorded.size(); k++) {
                letters += words.get(k).end() - words.get(k).start();
            }
            boolean joined = last.end() - words.get(i).start() == letters + recorded.size() - 1;
            if (joined && wrong == 1 && right == recorded.size() - 1) {
                found.add(new Misspelling(name, passage, words.get(i).start(), last.end()));
            }
        }
    }

    private static boolean agree(String here, String there, Language language) {
        if (language == Language.RUSSIAN) {
            String a = there.toLowerCase(Locale.ROOT);
            String b = here.toLowerCase(Locale.ROOT);
            int same = 0;
            while (same < a.length() && same < b.length() && a.charAt(same) == b.charAt(same)) {
                same++;
            }
            return same >= stem(here).length()
                    && RUSSIAN_ENDING.matcher(a.substring(same)).matches();
        }
        return bare(here).equals(bare(there)) || bare(here).equals(bareArabic(there));
    }

    private static boolean near(String here, String there, Language language) {
        if (language == Language.RUSSIAN) {
            String stem = stem(here);
            String a = there.toLowerCase(Locale.ROOT);
            boolean capital = Character.isUpperCase(there.codePointAt(0));
            for (int length = stem.length() - 1; length <= stem.length() + 1; length++) {
                if (capital
                        && stem.length() >= SHORT
                        && length <= a.length()
                        && a.length() - length <= SHORT + 1
                        && Word.distance(a.substring(0, length), stem) == 1) {
                    return true;
                }
            }
            return false;
        }
        String a = bareArabic(here);
        String b = bareArabic(there);
        return a.length() >= SHORT
                && (Word.distance(a, b) == 1
                        || Word.distance(a, b) == 2
                                && LONG_VOWELS
                                        .matcher(a)
                                        .replaceAll("")
                                        .equals(LONG_VOWELS.matcher(b).replaceAll("")));
    }

    /** What a Russian name keeps when it is declined. */
    private static String stem(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.length() > LONG
                ? small.substring(0, small.length() - 2)
                : small.length() > SHORT + 1 && "аяьй".indexOf(small.charAt(small.length() - 1)) >= 0
                        ? small.substring(0, small.length() - 1)
                        : small;
    }

    private static String bare(String word) {
        return Word.folded(word);
    }

    private static String bareArabic(String word) {
        Matcher joined = ARABIC_JOINED.matcher(word);
        return Word.folded(joined.replaceFirst(""));
    }

    private static String bareChinese(String words) {
        return words.replace(" ", "").replace("·", "");
    }
}
