package org.dateline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;
import org.dateline.core.text.TextQuote;
import org.dateline.core.visit.VisitRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each finding about words that are there points at them, and a mend stands right in their place. */
class MendsTest {

    private static final String KENYA = "H.E. Wanjiru Kamau, H.E. Peter Otieno Odhiambo and Amina Yusuf came. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nameSpelling|Martha Lindqvist came.|Martha Lindqvist|Marta Lindqvist",
                "nameSpelling|Then Wanjiro Kamau left.|Wanjiro Kamau|Wanjiru Kamau",
                "officeDiffers|Then Amina Yusuf, Governor, left.|Governor|Commissioner",
                "officeThen|Then Wanjiru Kamau, Governor of Nyandarua County, left.|Governor of Nyandarua County"
                        + "|Cabinet Secretary for the Interior",
                "institutionDiffers|The Department for Refugee Services came.|Department for Refugee Services"
                        + "|Department of Refugee Services",
                "acronymDiffers|The Department for Refugee Services (DRS) came; DRS left.|Department for Refugee Services"
                        + "|Department of Refugee Services",
                "weekday|It opened on Monday, 15 February 2024.|Monday, 15 February 2024|Thursday, 15 February 2024",
                "doubleSpace|It opened  early.|opened  early.|opened early.",
                "honorificMixed|H. E. Daniel Mwangi came.|H. E.|H.E.",
                "honorificDoubled|H.E. Mr. Daniel Mwangi came.|H.E. Mr. Daniel|H.E. Daniel",
                "hyphenMixed|The Vice-Minister and the Vice Minister.|Vice Minister|Vice-Minister",
                "dayAgainstDateline|It opened today, Monday.|today, Monday|today, Thursday",
                "yearDiffers|Signed on 2 May 2024, in force on 2 May 2023.|2 May 2023|2 May 2024",
                "dateOutsideVisit|Lindqvist met traders on 13 February 2023.|13 February 2023|13 February 2024",
                "countryDiffers|Lindqvist visited Uganda.|Uganda|Kenya",
                "placeSpelling|She went to Nairobbi.|Nairobbi|Nairobi",
                "visitSince|Since her last visit, in 2019, much was built.|2019|2021",
                "quotationDiffers|“Kenya has shown that refugees can be friends, colleagues and taxpayers,” she said."
                        + "|Kenya has shown that refugees can be friends, colleagues and taxpayers,"
                        + "|Kenya has shown that refugees can be neighbours, colleagues and taxpayers,",
            })
    void standRightInThePlaceOfTheWordsFound(String key, String words, String exact, String mend) {
        assertThat(findings(KENYA + words).filter(finding -> finding.key().equals(key)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.placeIfAny().map(TextQuote::exact)).contains(exact);
                    assertThat(finding.mendIfAny()).contains(mend);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "personNotOnRecord|Mr. Anders Holm came.|Mr. Anders Holm",
                "acronymNotIntroduced|FAO came.|FAO",
                "acronymUnused|The Food and Agriculture Organization (FAO) came.|FAO",
                "numbersDiffer|They signed 12 agreements. The 14 agreements are long.|14 agreements",
                "visitCount|It was her third visit to Kenya.|third visit",
                "quotationNotCleared|“The new settlement plan belongs to those who live in it,” she said."
                        + "|The new settlement plan belongs to those who live in it,",
                "quotationSpeaker|“We will register every child before the end of the year,” Lindqvist said."
                        + "|We will register every child before the end of the year,",
                "exclamationMark|What a day!|came. What a day!",
                "quotationOpen|She said “Come home.|“Come home.",
            })
    void mayHaveAPlaceAndLeaveTheWordsToAPerson(String key, String words, String exact) {
        assertThat(findings(KENYA + words).filter(finding -> finding.key().equals(key)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.placeIfAny().map(TextQuote::exact)).contains(exact);
                    assertThat(finding.mendIfAny()).isEmpty();
                });
    }

    /** Spaces that do not break are read as plain ones, letter for letter, so that a place keeps its distance. */
    @Test
    void keepThePlaceBehindSpacesThatDoNotBreak() {
        assertThat(findings("« Oui », dit 12 000 fois Martha Lindqvist.")
                        .filter(finding -> finding.key().equals("nameSpelling"))
                        .flatMap(finding -> finding.placeIfAny().stream()))
                .singleElement()
                .satisfies(place -> assertThat(place.findIn("« Oui », dit 12 000 fois Martha Lindqvist."))
                        .contains(25));
    }

    /** Whatever the corpora plant: a place is found again in the very words of the block, and a mend differs from it. */
    @Test
    void areFoundAgainInEveryTextOfTheCorpora() {
        for (CorpusText text : List.of("corpus.txt", "corpus-unseen.txt").stream()
                .flatMap(name -> CorpusText.in(name).stream())
                .toList()) {
            List<String> blocks =
                    Passage.of(text.text()).stream().map(Passage::words).toList();
            for (Finding finding : of(text.text(), text.record())) {
                finding.placeIfAny().ifPresent(place -> {
                    assertThat(blocks)
                            .as(finding + " in " + text.name())
                            .anyMatch(block -> place.findIn(block).isPresent());
                    assertThat(finding.mendIfAny()).isNotEqualTo(Optional.of(place.exact()));
                });
            }
        }
    }

    private static Stream<Finding> findings(String body) {
        ReleaseText form = ReleaseTexts.complete();
        return of(
                new ReleaseText(
                        Language.ENGLISH,
                        "The visit",
                        "",
                        new Dateline("Geneva", LocalDate.of(2024, 2, 15)),
                        new Prose(body),
                        Prose.EMPTY,
                        form.contacts(),
                        form.boilerplate(),
                        null),
                CorpusRecords.nairobi())
                .stream();
    }

    private static List<Finding> of(ReleaseText text, @Nullable VisitRecord record) {
        return new Checks(Severities.ORDINARY).of(text, record, any -> true);
    }
}
