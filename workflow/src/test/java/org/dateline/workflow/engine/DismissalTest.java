package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.dateline.core.TestDatabase;
import org.dateline.core.check.CheckedFinding;
import org.dateline.core.check.Finding;
import org.dateline.core.check.Findings;
import org.dateline.core.ledger.Act;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.People;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.drafting.TextNotReadyException;
import org.dateline.workflow.drafting.UnknownFindingException;
import org.dateline.workflow.inbox.TrackingDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class DismissalTest {

    /** All of the visit's counterparts but one. */
    private static final String BODY =
            "The Director General met H.E. QIN Gang, H.E. LUO Zhaohui and H.E. XU Ganlu in Beijing.";

    @Parameter
    private TestDatabase database;

    private Office office;
    private DraftingDesk drafting;
    private TrackingDesk tracking;
    private ReleaseId id;

    @BeforeEach
    void draft() {
        office = new Office(database);
        drafting = office.get(DraftingDesk.class);
        tracking = office.get(TrackingDesk.class);
        id = office.draft(ReleaseTexts.withBody(BODY));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void letsATextPassThatSaysWhyItsWarningsDoNotHold() {
        assertThatExceptionOfType(TextNotReadyException.class)
                .isThrownBy(() -> drafting.submit(id, office.fingerprint(id), People.AUTHOR.id()))
                .satisfies(refused ->
                        assertThat(refused.findings()).extracting(Finding::key).contains("counterpartNotNamed"));
        Finding missing = warning("counterpartNotNamed");

        office.dismissWarnings(id);
        drafting.submit(id, office.fingerprint(id), People.AUTHOR.id());

        assertThat(tracking.file(id).findings())
                .filteredOn(checked -> checked.finding().equals(missing))
                .singleElement()
                .satisfies(checked -> {
                    assertThat(checked.dismissalIfAny().orElseThrow().reason()).isEqualTo("A sample text.");
                    assertThat(checked.dismissalIfAny().orElseThrow().by()).isEqualTo(People.AUTHOR.id());
                });
        assertThat(office.get(Ledger.class).of(id.value()))
                .extracting(entry -> entry.act().verb(), entry -> entry.act().detail())
                .contains(tuple(Act.Verb.WARNING_DISMISSED, "counterpartNotNamed: A sample text."));
    }

    @Test
    void keepsADismissalForTheSameWordsOnly() {
        Finding missing = warning("counterpartNotNamed");
        drafting.dismiss(id, missing.id(), "He was ill.", People.AUTHOR.id());
        drafting.revise(id, ReleaseTexts.withBody(BODY + " They spoke of ports."), 1, People.AUTHOR.id());

        assertThat(outstanding()).extracting(Finding::key).doesNotContain("counterpartNotNamed");

        drafting.revise(id, ReleaseTexts.withBody(BODY.replace("H.E. QIN Gang, ", "")), 2, People.AUTHOR.id());
        assertThat(outstanding())
                .filteredOn(finding -> finding.key().equals("counterpartNotNamed"))
                .extracting(finding -> finding.arguments().get(0))
                .containsExactly("QIN Gang");
    }

    @Test
    void letsADismissalBeTakenBack() {
        Finding missing = warning("counterpartNotNamed");
        drafting.dismiss(id, missing.id(), "He was ill.", People.AUTHOR.id());
        drafting.takeDismissalBack(id, missing.id(), People.AUTHOR.id());

        assertThat(outstanding()).contains(missing);
        assertThat(office.get(Ledger.class).of(id.value()))
                .extracting(entry -> entry.act().verb())
                .endsWith(Act.Verb.WARNING_DISMISSED, Act.Verb.DISMISSAL_TAKEN_BACK);
    }

    @Test
    void keepsWhatTheChecksSaidOfEachRevision() {
        drafting.revise(id, ReleaseTexts.withBody(BODY + " Work goes on!"), 1, People.AUTHOR.id());

        Findings findings = office.get(Findings.class);
        assertThat(findings.of(id, 1)).isNotEmpty().extracting(Finding::key).doesNotContain("exclamationMark");
        assertThat(findings.of(id, 2)).extracting(Finding::key).contains("exclamationMark");
        assertThat(findings.of(id, 2))
                .isEqualTo(tracking.file(id).findings().stream()
                        .map(CheckedFinding::finding)
                        .toList());
        assertThat(tracking.file(id, 1).orElseThrow().findings())
                .extracting(CheckedFinding::finding)
                .isEqualTo(findings.of(id, 1));
    }

    @Test
    void dismissesOnlyWarningsThatAreThereAndOnlyForPressOfficersInADraft() {
        Finding missing = warning("counterpartNotNamed");
        assertThatExceptionOfType(NotEntitledException.class)
                .isThrownBy(() -> drafting.dismiss(id, missing.id(), "No.", People.REVIEWER.id()));
        assertThatExceptionOfType(UnknownFindingException.class)
                .isThrownBy(() -> drafting.dismiss(id, "0".repeat(64), "No.", People.AUTHOR.id()));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> drafting.dismiss(id, missing.id(), " ", People.AUTHOR.id()));
        office.submit(id);

        Office.assertRefused(
                RefusedException.Reason.WRONG_STAGE,
                () -> drafting.dismiss(id, missing.id(), "Late.", People.AUTHOR.id()));
        Office.assertRefused(
                RefusedException.Reason.WRONG_STAGE,
                () -> drafting.takeDismissalBack(id, missing.id(), People.AUTHOR.id()));
    }

    private Finding warning(String key) {
        return outstanding().stream()
                .filter(finding -> finding.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<Finding> outstanding() {
        return tracking.file(id).findings().stream()
                .filter(CheckedFinding::awaitsDismissal)
                .map(CheckedFinding::finding)
                .toList();
    }
}
