package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.text.TextQuote;
import org.dateline.core.visit.SeedVisit;
import org.dateline.core.visit.VisitRecord;
import org.junit.jupiter.api.Test;

class FactRulesTest {

    private static final String ALL = "He met H.E. QIN Gang, H.E. MA Zhaoxu, H.E. LUO Zhaohui and H.E. XU Ganlu. ";

    private static final VisitRecord RECORD = VisitRecord.of(SeedVisit.toChina());

    @Test
    void sayNothingOfATextThatAgrees() {
        assertThat(new Checks(Severities.ORDINARY).of(ReleaseTexts.withBody(ALL), RECORD, any -> true))
                .isEmpty();
    }

    @Test
    void nameWhoIsMissing() {
        assertThat(new CounterpartNamedRule().check(read(ALL.replace("MA Zhaoxu", "others")), RECORD))
                .containsExactly(Finding.warning("counterpartNotNamed", Part.BODY, "MA Zhaoxu"));
    }

    @Test
    void giveTheWordsFoundAndTheNameOnRecord() {
        assertThat(new NameSpellingRule().check(read(ALL + "So said Antonio Vitorino."), RECORD))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.arguments()).containsExactly("Antonio Vitorino", "António Vitorino");
                    assertThat(finding.placeIfAny().map(TextQuote::exact)).contains("Antonio Vitorino");
                    assertThat(finding.mendIfAny()).contains("António Vitorino");
                });
    }

    @Test
    void askForTheHonorificAtTheFirstMentionOnly() {
        assertThat(new HonorificGivenRule().check(read(ALL + "QIN Gang spoke first."), RECORD))
                .isEmpty();
        assertThat(new HonorificGivenRule().check(read("QIN Gang spoke. H.E. QIN Gang left."), RECORD))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.arguments()).containsExactly("QIN Gang", "H.E.");
                    assertThat(finding.mendIfAny()).contains("H.E. QIN Gang");
                });
    }

    @Test
    void holdADayOfTheVisitAgainstItsPeriod() {
        assertThat(new VisitDatesRule().check(read("Vitorino met H.E. QIN Gang on 9 April."), RECORD))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.arguments()).containsExactly("9 April", "3 April 2023", "6 April 2023");
                    assertThat(finding.placeIfAny().map(TextQuote::exact)).contains("9 April");
                });
    }

    @Test
    void putWarningsBetweenWhatBlocksAndAdvice() {
        assertThat(Severity.values()).containsExactly(Severity.BLOCKS_SUBMISSION, Severity.WARNING, Severity.ADVICE);
    }

    private static CheckedText read(String body) {
        return new CheckedText(ReleaseTexts.withBody(body), RECORD);
    }
}
