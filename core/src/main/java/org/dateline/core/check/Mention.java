package org.dateline.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a text names somebody on record, in Latin letters; accents and capitals do not matter.
 *
 * @param whole whether by the whole name, not the family name alone
 */
record Mention(PersonOnRecord person, Passage passage, int start, int end, boolean whole) {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:\"“«\\n]$");
    private static final Pattern FORM_OF_ADDRESS =
            Pattern.compile("(?:^|[^\\p{L}\\p{N}])(?:\\p{L}|Mr|Ms|Mrs|Dr|Sr|Sra|Prof)\\.$");
    private static final int SHORT = 3;

    /** A name to look for, folded. */
    private record Sought(PersonOnRecord person, String whole, String family) {}

    /** In the order of the text. */
    static List<Mention> in(CheckedText text) {
        List<Sought> people = new ArrayList<>();
        for (PersonOnRecord person : text.people()) {
            person.nameIn(text.language())
                    .ifPresent(name ->
                            people.add(new Sought(person, Word.folded(name.written()), Word.folded(name.family()))));
        }
        List<Mention> mentions = new ArrayList<>();
        for (Passage passage : text.passages()) {
            in(passage, people, mentions);
        }
        return mentions;
    }

    private static void in(Passage passage, List<Sought> people, List<Mention> mentions) {
        List<Word> words = passage.wordList();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isCapitalized()) {
                continue;
            }
            for (Sought person : people) {
                Optional<Mention> found = at(passage, words, i, person);
                if (found.isPresent()) {
                    mentions.add(found.get());
                    while (i + 1 < words.size()
                            && words.get(i + 1).start() < found.get().end()) {
                        i++;
                    }
                    break;
                }
            }
        }
    }

    private static Optional<Mention> at(Passage passage, List<Word> words, int i, Sought sought) {
        String whole = sought.whole();
        String family = sought.family();
        PersonOnRecord person = sought.person();
        String first = words.get(i).folded();
        if (!whole.startsWith(first) && !family.startsWith(first)) {
            return Optional.empty();
        }
        StringBuilder run = new StringBuilder();
        Optional<Mention> alone = Optional.empty();
        for (int j = i; j < words.size() && run.length() < whole.length(); j++) {
            if (j > i && words.get(j).start() - words.get(j - 1).end() > 2) {
                break;
            }
            run.append(words.get(j).folded());
            int start = words.get(i).start();
            int end = words.get(j).end();
            if (run.toString().equals(whole)) {
                return Optional.of(new Mention(person, passage, start, end, true));
            }
            if (run.toString().equals(family) && isName(passage.words(), words.get(i), family)) {
                alone = Optional.of(new Mention(person, passage, start, end, false));
            }
        }
        return alone;
    }

    /** "Ma visite" at the head of a sentence names no Minister MA. */
    private static boolean isName(String words, Word word, String family) {
        String before =
                words.substring(Math.max(0, word.start() - 12), word.start()).stripTrailing();
        boolean first = before.isEmpty()
                || SENTENCE_END.matcher(before).find()
                        && !FORM_OF_ADDRESS.matcher(before).find();
        return word.isInCapitals() || !first || family.length() > SHORT;
    }
}
