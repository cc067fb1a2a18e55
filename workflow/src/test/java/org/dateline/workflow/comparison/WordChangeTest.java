package org.dateline.workflow.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordChangeTest {

    private static final List<String> WORDS = List.of(
            "the", "envoy", "met", "ten", "twelve", "ministers", "of", "state,", "in", "Geneva", "and", "2023.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On 10 April the envoy left.          | On 12 April the envoy left.       | 10                | 12
            He met 10 envoys and 10 aides.       | He met 10 envoys and 12 aides.    | and 10            | and 12
            The envoy met ministers.             | The envoy met four ministers.     | met               | met four
            The very first envoy came.           | The first envoy came.             | The very          | The
            QIN Gang received him.               | WANG Yi received him.             | QIN Gang          | WANG Yi
            访问于4月10日结束。                     | 访问于4月12日结束。                  | 10                | 12
            """)
    void quotesAsManyWordsAsFindThePlace(String before, String after, String quoted, String read) {
        assertThat(WordChange.between(before, after)).containsExactly(new WordChange(quoted, read));
    }

    @Test
    void tellsAPassageThatIsOtherwiseWrittenAsAWhole() {
        String before = "He left at noon.";
        String after = "Nobody knows when she arrived in town.";

        assertThat(WordChange.between(before, after)).containsExactly(new WordChange(before, after));
    }

    /** Whoever does what the corrigendum says to the text as published has the corrected text. */
    @Test
    void leadsFromOneTextToTheOther() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            List<String> words = new ArrayList<>();
            int length = 3 + random.nextInt(30);
            for (int i = 0; i < length; i++) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            String before = String.join(" ", words);
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(words.size());
                switch (random.nextInt(3)) {
                    case 0 -> words.set(at, WORDS.get(random.nextInt(WORDS.size())));
                    case 1 -> words.add(at, WORDS.get(random.nextInt(WORDS.size())));
                    default -> {
                        if (words.size() > 2) {
                            words.remove(at);
                        }
                    }
                }
            }
            String after = String.join(" ", words);

            if (after.equals(before)) {
                continue;
            }
            assertThat(applied(before, WordChange.between(before, after)))
                    .as("seed %d: %s -> %s by %s", seed, before, after, WordChange.between(before, after))
                    .isEqualTo(after);
        }
    }

    /** All at once, as a reader would: each place is looked for in the text as published. */
    private static String applied(String before, List<WordChange> changes) {
        TreeMap<Integer, WordChange> places = new TreeMap<>();
        for (WordChange change : changes) {
            int at = before.indexOf(change.before());
            assertThat(at).isNotNegative();
            assertThat(before.indexOf(change.before(), at + 1))
                    .as("%s stands once", change)
                    .isNegative();
            places.put(at, change);
        }
        StringBuilder after = new StringBuilder();
        int from = 0;
        for (var place : places.entrySet()) {
            after.append(before, from, place.getKey()).append(place.getValue().after());
            from = place.getKey() + place.getValue().before().length();
        }
        return after.append(before.substring(from)).toString();
    }
}
