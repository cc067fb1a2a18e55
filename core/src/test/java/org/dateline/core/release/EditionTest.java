package org.dateline.core.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dateline.core.release.DraftedRelease.assertRefused;
import static org.dateline.core.release.RefusedException.Reason.EDITION_EXISTS;
import static org.dateline.core.release.RefusedException.Reason.ORIGINAL_GIVEN_UP;
import static org.dateline.core.release.RefusedException.Reason.TOO_EARLY;
import static org.dateline.core.release.RefusedException.Reason.WRONG_STAGE;
import static org.dateline.core.staff.People.AUTHOR;
import static org.dateline.core.staff.ReviewingDesk.LEGAL;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.review.Route;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final Instant NOW = Instant.parse("2023-04-06T08:00:00Z");
    private static final ReleaseId ID = new ReleaseId("e".repeat(32));
    private static final ReleaseText FRENCH = ReleaseTexts.in(Language.FRENCH, "Le Directeur général est rentré.");

    private final Release original = Release.draft(
            new ReleaseId("0".repeat(32)),
            new Reference("PR/2023/014"),
            ReleaseType.PRESS_RELEASE,
            Optional.empty(),
            new Revision(1, ReleaseTexts.complete(), AUTHOR.id(), NOW));

    private Release begin(ReleaseText text, Language... standing) {
        return original.editions().begin(ID, new Revision(1, text, AUTHOR.id(), NOW), List.of(standing));
    }

    @Test
    void isAReleaseOfItsOwnUnderTheSameReference() {
        Release edition = begin(FRENCH);

        assertThat(edition.state().reference()).isEqualTo(original.state().reference());
        assertThat(edition.state().language()).isEqualTo(Language.FRENCH);
        assertThat(edition.stage()).isEqualTo(Stage.DRAFT);
        assertThat(original.newActs()).extracting("verb").endsWith(Verb.EDITION_BEGUN);
    }

    @Test
    void isBegunOnceALanguageAndInAnother() {
        assertRefused(EDITION_EXISTS, () -> begin(ReleaseTexts.complete()));
        assertRefused(EDITION_EXISTS, () -> begin(FRENCH, Language.ARABIC, Language.FRENCH));
    }

    @Test
    void isPinnedToTheTextThatTheOriginalHas() {
        Release edition = begin(FRENCH);
        Edition first = edition.editions().pinTo(original, original, AUTHOR.id(), NOW);
        original.revise(ReleaseTexts.withBody("Another word."), 1, AUTHOR.id(), NOW);
        Edition second = edition.editions().pinTo(original, original, AUTHOR.id(), NOW);

        assertThat(first)
                .isEqualTo(new Edition(
                        ID,
                        original.id(),
                        original.id(),
                        1,
                        ReleaseTexts.complete().fingerprint()));
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.fingerprint()).isEqualTo(original.fingerprint());
        assertThat(edition.newActs()).last().satisfies(act -> {
            assertThat(act.verb()).isEqualTo(Verb.PINNED);
            assertThat(act.detail()).isEqualTo("en 2 " + original.fingerprint().hex());
        });
    }

    @Test
    void saysWhichCorrectionItTranslates() {
        Release edition = begin(FRENCH);
        Release correction = Release.draft(
                new ReleaseId("c".repeat(32)),
                new Reference("PR/2023/014/Corr.1"),
                ReleaseType.PRESS_RELEASE,
                Optional.empty(),
                new Revision(1, ReleaseTexts.withBody("Twelve."), AUTHOR.id(), NOW));
        Edition pinned = edition.editions().pinTo(original, correction, AUTHOR.id(), NOW);

        assertThat(pinned.translated()).isEqualTo(correction.id());
        assertThat(pinned.original()).isEqualTo(original.id());
        assertThat(edition.newActs())
                .last()
                .satisfies(act -> assertThat(act.detail())
                        .isEqualTo("en 1 " + correction.fingerprint().hex() + " PR/2023/014/Corr.1"));
    }

    @Test
    void isPinnedAsADraftOnly() {
        Release edition = begin(FRENCH);
        edition.submit(FRENCH.fingerprint(), Route.through(LEGAL), AUTHOR.id(), NOW);

        assertRefused(WRONG_STAGE, () -> edition.editions().pinTo(original, original, AUTHOR.id(), NOW));
    }

    @Test
    void isNotBegunOfWhatWasGivenUpAndNotPublishedAfterIt() {
        Release edition = begin(FRENCH);
        original.abandon("Called off.", AUTHOR.id(), NOW);

        assertRefused(WRONG_STAGE, () -> begin(FRENCH));
        assertRefused(WRONG_STAGE, () -> edition.editions().pinTo(original, original, AUTHOR.id(), NOW));
        assertRefused(ORIGINAL_GIVEN_UP, () -> edition.editions().expectOriginalOpen(original, Optional.empty(), NOW));
    }

    @Test
    void mayBePublicBeforeItsOriginalButNotBeforeTheEmbargoOnIt() {
        Release edition = begin(FRENCH);
        Optional<Embargo> embargo = ReleaseTexts.under("2023-04-06T12:00:00Z").embargoIfAny();

        edition.editions().expectOriginalOpen(original, Optional.empty(), NOW);
        assertRefused(TOO_EARLY, () -> edition.editions().expectOriginalOpen(original, embargo, NOW));
        edition.editions().expectOriginalOpen(original, embargo, Instant.parse("2023-04-06T12:00:00Z"));
    }

    @Test
    void translatesAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edition(ID, ID, ID, 1, FRENCH.fingerprint()))
                .withMessageContaining(ID.value());
    }
}
