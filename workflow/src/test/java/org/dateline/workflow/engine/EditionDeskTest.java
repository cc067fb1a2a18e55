package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.core.release.RefusedException.Reason.EDITION_EXISTS;
import static org.dateline.core.release.RefusedException.Reason.HOUR_UNDER_EMBARGO;
import static org.dateline.core.release.RefusedException.Reason.ORIGINAL_GIVEN_UP;
import static org.dateline.core.release.RefusedException.Reason.STALE_REVISION;
import static org.dateline.core.release.RefusedException.Reason.TOO_EARLY;

import java.time.Duration;
import java.util.List;
import org.dateline.core.TestDatabase;
import org.dateline.core.check.CheckedFinding;
import org.dateline.core.publication.PublishedEdition;
import org.dateline.core.publication.PublishedEditions;
import org.dateline.core.release.CorrectionKind;
import org.dateline.core.release.Release;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.UnknownReleaseException;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.People;
import org.dateline.core.text.Language;
import org.dateline.workflow.correction.CorrectionDesk;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.edition.EditionDesk;
import org.dateline.workflow.edition.EditionFile;
import org.dateline.workflow.inbox.TrackingDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A release in another language goes the whole way by itself, and says which text of which release it translates. */
@ParameterizedClass
@EnumSource
class EditionDeskTest {

    private static Office office;

    @Parameter
    private TestDatabase database;

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase database) {
        office = new Office(database);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        office.close();
    }

    private static ReleaseId begin(ReleaseId original) {
        return office.get(EditionDesk.class).begin(original, Language.FRENCH, People.AUTHOR.id());
    }

    private static EditionFile file(ReleaseId id) {
        return office.get(EditionDesk.class).file(id);
    }

    private static EditionFile.Translation translation(ReleaseId edition) {
        return file(edition).translationIfAny().orElseThrow();
    }

    private static void revise(ReleaseId id, ReleaseText text) {
        int base = office.release(id).currentRevision().number();
        office.get(DraftingDesk.class).revise(id, text, base, People.AUTHOR.id());
    }

    /** A French edition of that release, translated and approved. */
    private static ReleaseId approvedEdition(ReleaseId original) {
        ReleaseId edition = begin(original);
        revise(edition, ReleaseTexts.in(Language.FRENCH, "Le Directeur général est rentré de Chine."));
        office.submit(edition);
        office.clear(edition);
        office.approve(edition);
        return edition;
    }

    @Test
    void beginsWithTheOriginalsWordsAndSaysWhichAreNotTranslated() {
        ReleaseId original = office.draft();
        ReleaseId edition = begin(original);

        Release begun = office.release(edition);
        assertThat(begun.state().reference())
                .isEqualTo(office.release(original).state().reference());
        assertThat(begun.state().visitIfAny())
                .isEqualTo(office.release(original).state().visitIfAny());
        assertThat(office.places(edition)).containsExactly(ReleaseBpmn.DRAFT_RELEASE);
        assertThat(office.get(TrackingDesk.class).file(edition).findings())
                .filteredOn(found -> found.finding().key().equals("untranslated"))
                .isNotEmpty()
                .allMatch(CheckedFinding::awaitsDismissal);
        revise(edition, ReleaseTexts.in(Language.FRENCH, "Le Directeur général est rentré de Chine."));
        assertThat(office.get(TrackingDesk.class).file(edition).findings())
                .filteredOn(found -> found.finding().key().equals("untranslated"))
                .hasSize(1); // the headline is English still
    }

    @Test
    void isBegunOnceALanguageUntilItIsGivenUpAlsoFromAnEdition() {
        ReleaseId original = office.draft();
        ReleaseId french = begin(original);
        Office.assertRefused(EDITION_EXISTS, () -> begin(original));
        Office.assertRefused(EDITION_EXISTS, () -> begin(french));

        ReleaseId arabic = office.get(EditionDesk.class).begin(french, Language.ARABIC, People.AUTHOR.id());
        assertThat(translation(arabic).original().id()).isEqualTo(original);
        office.get(DraftingDesk.class).abandon(french, "Another translator.", People.AUTHOR.id());

        ReleaseId again = begin(original);
        assertThat(file(original).editions())
                .extracting(line -> line.state().id())
                .containsExactly(arabic, again);
        assertThat(file(original).open()).containsExactly(Language.CHINESE, Language.RUSSIAN, Language.SPANISH);
        assertThat(file(french).translationIfAny()).isPresent();
    }

    @Test
    void saysWhenTheOriginalHasMovedOnAndIsPinnedAnew() {
        ReleaseId original = office.draft();
        ReleaseId edition = begin(original);
        assertThat(translation(edition).isBehind()).isFalse();

        revise(original, ReleaseTexts.withBody("The Director General returned from China yesterday."));

        EditionFile.Translation behind = translation(edition);
        assertThat(behind.isBehind()).isTrue();
        assertThat(behind.edition().revision()).isEqualTo(1);
        assertThat(behind.current().revision().number()).isEqualTo(2);
        assertThat(behind.translated().revision().text().body().source()).doesNotContain("yesterday");
        assertThat(file(original).editions()).singleElement().matches(EditionFile.Line::isBehind);
        EditionDesk desk = office.get(EditionDesk.class);
        Office.assertRefused(
                STALE_REVISION,
                () -> desk.pin(edition, behind.translated().revision().fingerprint(), People.AUTHOR.id()));

        desk.pin(edition, office.fingerprint(original), People.AUTHOR.id());

        assertThat(translation(edition).isBehind()).isFalse();
        assertThat(translation(edition).edition().revision()).isEqualTo(2);
        assertThatThrownBy(() -> desk.pin(original, office.fingerprint(original), People.AUTHOR.id()))
                .isInstanceOf(UnknownReleaseException.class);
    }

    private static ReleaseId published() {
        ReleaseId id = office.approved(ReleaseTexts.complete());
        office.publish(id);
        return id;
    }

    private static ReleaseId corrected(ReleaseId id, ReleaseText text) {
        ReleaseId correction = office.get(CorrectionDesk.class)
                .correct(id, CorrectionKind.CORRECTION, "A miscount.", People.AUTHOR.id());
        revise(correction, text);
        office.submit(correction);
        office.clear(correction);
        office.approve(correction);
        office.publish(correction);
        return correction;
    }

    @Test
    void translatesTheTextThatHoldsOfAnOriginalThatWasCorrected() {
        ReleaseId original = published();
        ReleaseId french = begin(original);
        ReleaseText right = ReleaseTexts.withBody("The Director General met twelve ministers in China.");
        ReleaseId correction = corrected(original, right);

        EditionFile.Translation behind = translation(french);
        assertThat(behind.isBehind()).isTrue();
        assertThat(behind.current().correction())
                .isEqualTo(office.release(correction).state().reference());
        assertThat(behind.translated().correction()).isNull();
        EditionDesk desk = office.get(EditionDesk.class);
        Office.assertRefused(STALE_REVISION, () -> desk.pin(french, office.fingerprint(original), People.AUTHOR.id()));

        desk.pin(french, office.fingerprint(correction), People.AUTHOR.id());

        assertThat(translation(french).isBehind()).isFalse();
        assertThat(translation(french).translated().release()).isEqualTo(correction);
        ReleaseId arabic = desk.begin(original, Language.ARABIC, People.AUTHOR.id());
        assertThat(translation(arabic).isBehind()).isFalse();
        assertThat(translation(arabic).translated().revision().text().body()).isEqualTo(right.body());
        assertThat(office.get(TrackingDesk.class).file(arabic).current().text().body())
                .isEqualTo(right.body());
    }

    @Test
    void isBehindInPublicUntilItIsCorrectedAsItsOriginalWas() {
        ReleaseId original = published();
        ReleaseId edition = approvedEdition(original);
        office.publish(edition);
        assertThat(file(original).editions()).singleElement().matches(line -> !line.isBehind());

        corrected(original, ReleaseTexts.withBody("The Director General met twelve ministers in China."));
        assertThat(file(original).editions()).singleElement().matches(EditionFile.Line::isBehind);
        assertThat(translation(edition).isBehind()).isTrue();

        corrected(edition, ReleaseTexts.in(Language.FRENCH, "Le Directeur général a rencontré douze ministres."));
        assertThat(file(original).editions()).singleElement().matches(line -> !line.isBehind());
        assertThat(translation(edition).isBehind()).isFalse();
    }

    @Test
    void isNotBehindAnOriginalThatSaysTheSameAgain() {
        ReleaseId original = office.draft();
        ReleaseId edition = begin(original);
        revise(original, ReleaseTexts.withBody("Something else."));
        office.get(DraftingDesk.class).restore(original, 1, People.AUTHOR.id());

        assertThat(office.release(original).currentRevision().number()).isEqualTo(3);
        assertThat(translation(edition).isBehind()).isFalse();
    }

    @Test
    void isPublishedByItselfAndTiedToTheOriginalInPublic() {
        ReleaseId original = office.draft();
        ReleaseId edition = approvedEdition(original);
        assertThat(translation(edition).isBeforeItsOriginal()).isTrue();
        office.publish(edition);
        PublishedEditions published = office.get(PublishedEditions.class);
        assertThat(published.of(office.publicationOf(edition).id())).isEmpty();

        office.submit(original);
        office.clear(original);
        office.approve(original);
        office.publish(original);

        assertThat(published.of(office.publicationOf(edition).id()))
                .extracting(PublishedEdition::language)
                .containsExactly(Language.ENGLISH, Language.FRENCH);
        assertThat(translation(edition).isBeforeItsOriginal()).isFalse();
    }

    @Test
    void isNotPublishedOnceItsOriginalIsGivenUp() {
        ReleaseId original = office.draft();
        ReleaseId edition = approvedEdition(original);
        office.get(DraftingDesk.class).abandon(original, "Called off.", People.AUTHOR.id());

        assertThat(translation(edition).isGivenUp()).isTrue();
        Office.assertRefused(ORIGINAL_GIVEN_UP, () -> office.publish(edition));
        assertThat(file(edition).open()).isEqualTo(List.of());
    }

    @Test
    void waitsForTheEmbargoOnItsOriginal() {
        ReleaseId original = office.draft(ReleaseTexts.under("2099-04-06T12:00:00Z"));
        ReleaseId edition = approvedEdition(original);

        Office.assertRefused(TOO_EARLY, () -> office.publish(edition));
        Office.assertRefused(HOUR_UNDER_EMBARGO, () -> office.schedule(edition, Duration.ofDays(1)));
    }

    @Test
    void isThePressOfficers() {
        ReleaseId original = office.draft();
        EditionDesk desk = office.get(EditionDesk.class);

        assertThatThrownBy(() -> desk.begin(original, Language.FRENCH, People.REVIEWER.id()))
                .isInstanceOf(NotEntitledException.class);
        ReleaseId edition = begin(original);
        assertThatThrownBy(() -> desk.pin(edition, office.fingerprint(original), People.APPROVER.id()))
                .isInstanceOf(NotEntitledException.class);
    }
}
