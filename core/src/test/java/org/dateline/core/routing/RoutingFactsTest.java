package org.dateline.core.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.SeedVisit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingFactsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            President, Republic of Kenya, HEAD_OF_STATE
            Président de la République, , HEAD_OF_STATE
            President of the National Assembly, , OTHER
            President, Swiss Academy of Sciences, OTHER
            Vice President, , OTHER
            Presidente del Gobierno, Reino de España, HEAD_OF_GOVERNMENT
            Prime Minister, , HEAD_OF_GOVERNMENT
            Première ministre, , HEAD_OF_GOVERNMENT
            Minister of Foreign Affairs, , MINISTER
            Ministre de la santé, , MINISTER
            Chancellor of the Exchequer, , MINISTER
            Vice-Minister of Commerce, , OTHER
            Secretary of State, , MINISTER
            Ambassador and Permanent Representative, , AMBASSADOR
            Embajadora, , AMBASSADOR
            Director General, , HEAD_OF_ORGANIZATION
            Directrice générale, , HEAD_OF_ORGANIZATION
            Deputy Director General, , OTHER
            Minister Counsellor, , OTHER
            Chief Economist, , OTHER
            """)
    void readsTheRankFromTheTitle(String title, String institution, Rank rank) {
        assertThat(Rank.of(new Office(title, institution == null ? "" : institution, "")))
                .isEqualTo(rank);
    }

    @Test
    void takesTheHighestOfSeveral() {
        assertThat(Rank.highest(List.of(new Office("Ambassador", "", ""), new Office("Minister", "", ""))))
                .isEqualTo(Rank.MINISTER);
        assertThat(Rank.highest(List.of())).isEqualTo(Rank.NONE);
    }

    @Test
    void readsAVisitAndAText() {
        RoutingFacts facts = RoutingFacts.of(
                ReleaseType.PRESS_RELEASE, Optional.of(SeedVisit.toChina()), ReleaseTexts.withBody("They met."));

        assertThat(facts.aboutVisit()).isTrue();
        assertThat(facts.principal()).isEqualTo(Rank.HEAD_OF_ORGANIZATION);
        assertThat(facts.counterparts()).isEqualTo(Rank.MINISTER);
        assertThat(facts.topics()).isNotEmpty();
        assertThat(facts.topicsInOneLine()).isEqualTo(facts.topicsInOneLine().toLowerCase(Locale.ROOT));
        assertThat(facts.language()).isEqualTo(Language.ENGLISH);
        assertThat(facts.quotations()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He said: "We shall do this together, and soon."   | true
            Il a dit : « Nous le ferons ensemble, bientôt. »  | true
            他说：“我们将继续深化合作关系。”                          | true
            The so-called "Geneva Process" began.             | false
            > We shall do this together.                      | true
            """)
    void seesWhetherSomebodyIsQuoted(String body, boolean quoted) {
        assertThat(RoutingFacts.of(ReleaseType.READOUT, Optional.empty(), ReleaseTexts.withBody(body))
                        .quotations())
                .isEqualTo(quoted);
    }
}
