package org.dateline.core.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.rendition.SampleOrganization;
import org.dateline.core.text.Language;
import org.dateline.core.visit.SeedVisit;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitRecord;
import org.junit.jupiter.api.Test;

class ComposerTest {

    private final Composer composer = new Composer(new PlainDrafts(), new SampleOrganization(), Language.ENGLISH);

    @Test
    void putsWhatIsTheOrganizationsOnTheDraft() {
        ReleaseText draft =
                composer.compose(ReleaseType.PRESS_RELEASE, Language.ENGLISH, record(), LocalDate.of(2023, 4, 6));

        assertThat(draft.headline()).isEqualTo("IOM Director General completes high-level visit to China");
        assertThat(draft.dateline().in(Language.ENGLISH)).isEqualTo("Geneva, 6 April 2023");
        assertThat(draft.contacts()).isNotEmpty();
        assertThat(draft.boilerplateIfAny()).isPresent();
    }

    @Test
    void writesNothingInALanguageWithoutSentences() {
        assertThat(composer.writes(Language.RUSSIAN)).isFalse();
        assertThat(composer.writes(Language.FRENCH)).isFalse();
        assertThatThrownBy(() -> composer.facts(Language.RUSSIAN, record(), LocalDate.of(2023, 4, 6)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsWhenAVisitIsSeenFromTheDayOfTheDraft() {
        assertThat(facts(Language.ENGLISH, LocalDate.of(2023, 4, 1)).isToCome()).isTrue();
        VisitFacts underWay = facts(Language.ENGLISH, LocalDate.of(2023, 4, 4));
        assertThat(underWay.isUnderWay()).isTrue();
        assertThat(underWay.meetings().stream().map(VisitFacts.MeetingFacts::past))
                .containsExactly(true, false, false, false);
        assertThat(facts(Language.ENGLISH, LocalDate.of(2023, 4, 6)).isOver()).isTrue();
    }

    @Test
    void countsEarlierVisitsFromTheFirstOnRecord() {
        Visit visit = SeedVisit.toChina();
        VisitFacts facts = composer.facts(
                Language.FRENCH, new VisitRecord(visit, List.of(), List.of(visit, visit)), LocalDate.of(2023, 4, 6));

        assertThat(facts.ordinal()).isEqualTo("troisième");
        assertThat(facts.since()).isEqualTo("2023");
    }

    @Test
    void asksForTheTitleInTheLanguageAndSaysTheRecordedOne() {
        VisitFacts facts = facts(Language.FRENCH, LocalDate.of(2023, 4, 6));

        assertThat(facts.principal().office())
                .isEqualTo("[? fonction en français, au dossier : Director General]"
                        + " de l’Organisation internationale pour les migrations (OIM)");
        assertThat(facts.people().get(0).inFull())
                .isEqualTo("S.E. [? M. ou Mme] QIN Gang, [? fonction en français, au dossier :"
                        + " State Councillor and Minister of Foreign Affairs]");
        assertThat(facts.meetings().get(0).askTopics())
                .isEqualTo("[? sujets abordés avec QIN Gang, au dossier : security, peace and development;"
                        + " multilateralism]");
    }

    private VisitFacts facts(Language language, LocalDate today) {
        return composer.facts(language, record(), today);
    }

    private static VisitRecord record() {
        return VisitRecord.of(SeedVisit.toChina());
    }
}
