package org.dateline.core.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.Office;
import org.jspecify.annotations.Nullable;

/** What a text says of the subject of each talk. A sentence belongs to whom it names most precisely. */
final class Topics {

    private static final int LONGEST = 300;

    private final Speech speech;
    private final List<Counterpart> met;
    private final List<String> sentences = new ArrayList<>();

    Topics(Speech speech, List<Counterpart> met, List<String> paragraphs) {
        this.speech = speech;
        this.met = met;
        for (String paragraph : paragraphs) {
            sentences.addAll(List.of(paragraph.split("(?<=[.!?]) (?=\\p{Lu})")));
        }
    }

    List<String> of(Counterpart person) {
        List<String> topics = new ArrayList<>();
        @Nullable Counterpart before = null;
        for (String sentence : sentences) {
            @Nullable Counterpart about = about(sentence);
            Matcher marker = speech.topic().matcher(sentence);
            if (marker.find() && person.equals(about == null ? before : about)) {
                String topic = sentence.substring(marker.end())
                        .replaceAll("[.\\s]+$", "")
                        .strip();
                if (!topic.isEmpty() && topic.length() <= LONGEST) {
                    topics.add(topic);
                }
            }
            before = about == null ? before : about;
        }
        return topics;
    }

    private @Nullable Counterpart about(String sentence) {
        @Nullable Counterpart best = null;
        int precision = 0;
        for (Counterpart person : met) {
            int named = named(sentence, person);
            if (named > precision) {
                best = person;
                precision = named;
            }
        }
        return best;
    }

    private static int named(String sentence, Counterpart person) {
        String words = folded(sentence);
        int longest = words.contains(" " + folded(person.name().family()).strip() + " ") ? LONGEST : 0;
        for (Office office : person.offices()) {
            if (words.contains(folded(office.title())) && office.title().length() > longest) {
                longest = office.title().length() + office.acronym().length();
            }
            if (office.acronym().length() > 1
                    && words.contains(" " + folded(office.acronym()).strip() + " ")) {
                longest = Math.max(longest, office.title().length() + 1);
            }
        }
        return longest;
    }

    private static String folded(String words) {
        return " "
                + words.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
