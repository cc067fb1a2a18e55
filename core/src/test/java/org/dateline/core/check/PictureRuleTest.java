package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PictureRuleTest {

    private static final String HERE = "a".repeat(64);
    private static final String GONE = "b".repeat(64);

    private static List<Finding> of(String body) {
        return new PictureRule(HERE::equals).check(new CheckedText(Said.text("en", body), null));
    }

    @Test
    void isSilentOfAPictureThatTheOfficeHas() {
        assertThat(of("Words.¶![A handshake](picture:" + HERE + " \"Caption | Credit\")"))
                .isEmpty();
    }

    @Test
    void saysLineAndWordsOfAPictureThatTheOfficeDoesNotHave() {
        assertThat(of("Words.¶![A handshake](picture:" + HERE + ")¶![Two flags](picture:" + GONE + ")"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.key()).isEqualTo("pictureMissing");
                    assertThat(finding.severity()).isEqualTo(Severity.BLOCKS_SUBMISSION);
                    assertThat(finding.arguments()).containsExactly("5", "Two flags");
                });
    }

    @Test
    void countsDifferentPicturesUpToTwenty() {
        assertThat(of(pictures(20))).noneMatch(finding -> finding.key().equals("picturesTooMany"));
        assertThat(of(pictures(21)))
                .filteredOn(finding -> finding.key().equals("picturesTooMany"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly("21", "20"));
    }

    private static String pictures(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> "![Seen](picture:%064d)".formatted(n))
                .collect(Collectors.joining("¶"));
    }
}
