package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.text.Language;
import org.dateline.core.text.TextQuote;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static final Predicate<String> NONE = digest -> false;

    @Test
    void haveNothingAgainstACompleteText() {
        assertThat(new Checks(Severities.ORDINARY).of(ReleaseTexts.complete(), null, NONE))
                .isEmpty();
    }

    @Test
    void nameEveryPartThatIsMissing() {
        assertThat(new Checks(Severities.ORDINARY)
                        .of(ReleaseText.blank(Language.ENGLISH), null, NONE).stream()
                                .filter(Finding::blocksSubmission))
                .extracting(Finding::key)
                .containsExactly("headlineMissing", "cityMissing", "dateMissing", "bodyMissing", "contactMissing");
    }

    @Test
    void sayWhereSomethingStandsThatIsNotAllowed() {
        assertThat(new Checks(Severities.ORDINARY)
                        .of(ReleaseTexts.withBody("Words.\n\n<iframe src='x'></iframe>"), null, NONE))
                .singleElement()
                .isEqualTo(Finding.blocking("refused.RAW_HTML", Part.BODY, "3", "<iframe src='x'></iframe>"));
    }

    @Test
    void findAPlaceholderButNoEditedQuotation() {
        assertThat(new Checks(Severities.ORDINARY)
                        .of(
                                ReleaseTexts.withBody("He said “[the] talks were good” and [? what he said next]."),
                                null,
                                NONE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.key()).isEqualTo("placeholder");
                    assertThat(finding.placeIfAny().map(TextQuote::exact)).contains("[? what he said next]");
                });
    }

    @Test
    void sayWhereAPictureStandsThatTheOfficeDoesNotHave() {
        String chart = SamplePictures.figure(SamplePictures.CHART, "Bars", "", "");
        String dot = SamplePictures.figure(SamplePictures.DOT, "A dot", "", "");
        ReleaseText text = ReleaseTexts.withBody("One.\n\n" + chart + "\n\nTwo.\n\n" + dot + "\n\n" + dot);

        assertThat(new Checks(Severities.ORDINARY).of(text, null, SamplePictures.CHART.digest()::equals))
                .containsExactly(
                        Finding.blocking("pictureMissing", Part.BODY, "7", "A dot"),
                        Finding.blocking("pictureMissing", Part.BODY, "9", "A dot"));
    }

    @Test
    void countPicturesBeforeADocumentGrowsTooLarge() {
        String twentyOne = IntStream.range(0, 21)
                .mapToObj("![Seen](picture:%064x)"::formatted)
                .collect(Collectors.joining("\n\n", "Words.\n\n", ""));

        assertThat(new Checks(Severities.ORDINARY).of(ReleaseTexts.withBody(twentyOne), null, any -> true))
                .containsExactly(Finding.blocking("picturesTooMany", Part.BODY, "21", "20"));
    }
}
