package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dateline.workflow.engine.RoutingTables.row;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.review.Route;
import org.dateline.core.routing.Rank;
import org.dateline.core.routing.RoutingFacts;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.text.Language;
import org.dateline.workflow.engine.RoutingTableCheck.Finding;
import org.dateline.workflow.engine.RoutingTableCheck.Key;
import org.junit.jupiter.api.Test;

class RoutingTableCheckTest {

    @Test
    void findsNothingInTheTableThatComesWithTheProduct() throws IOException {
        try (var shipped = getClass().getClassLoader().getResourceAsStream(ReleaseBpmn.DMN_FILE)) {
            assertThat(RoutingTableCheck.check(new String(shipped.readAllBytes(), StandardCharsets.UTF_8))
                            .findings())
                    .isEmpty();
        }
    }

    @Test
    void readsEveryConditionThatTheOfficeNeeds() {
        String dmn = RoutingTables.of(
                row("EDITORIAL", 8),
                row("\"LEGAL\"", "4", "2", "type", "\"PRESS_RELEASE\"", "language", "\"fr\"", "quotations", "true"),
                row("PROTOCOL", 2, "principal", "\"HEAD_OF_ORGANIZATION\"", "counterparts", "\"HEAD_OF_STATE\""),
                row("SUBJECT_MATTER", 6, "topics", "contains(?, \"trade\")"));
        assertThat(RoutingTableCheck.check(dmn).findings()).isEmpty();
        RoutingFacts facts = new RoutingFacts(
                ReleaseType.PRESS_RELEASE,
                true,
                Rank.HEAD_OF_ORGANIZATION,
                Rank.HEAD_OF_STATE,
                List.of("Trade in seeds"),
                Language.FRENCH,
                true);

        Route route = RoutingTable.of(dmn).route(facts);

        assertThat(route.desks()).containsExactlyInAnyOrder(ReviewingDesk.values());
        assertThat(route.reviewers()).isEqualTo(2);
        assertThat(route.hoursOf(ReviewingDesk.PROTOCOL)).contains(Duration.ofHours(2));
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThat(keys("not XML")).containsExactly(Key.NOT_DMN);
        assertThat(keys("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>" + good()))
                .containsExactly(Key.NOT_DMN);
        assertThat(keys("x".repeat(RoutingTableCheck.MOST_BYTES + 1))).containsExactly(Key.TOO_LARGE);
        assertThat(keys(good().replace("decision_requiredReviews", "decision_other")))
                .containsExactly(Key.NOT_ONE_DECISION);
        assertThat(keys(good().replace("hitPolicy='COLLECT'", "hitPolicy='UNIQUE'")))
                .containsExactly(Key.HIT_POLICY);
        assertThat(keys(good().replace("COLLECT'", "COLLECT' aggregation='SUM'")))
                .containsExactly(Key.HIT_POLICY);
    }

    @Test
    void refusesWhateverCouldRunAsAProgram() {
        assertThat(keys(good().replace(
                                "<inputExpression id='ex_type'",
                                "<inputExpression expressionLanguage='groovy' id='ex_type'")))
                .containsExactly(Key.PROGRAM);
        assertThat(keys(good().replace("<text>type</text>", "<text>${publishRelease}</text>")))
                .containsExactly(Key.UNKNOWN_INPUT);
        assertThat(keys(RoutingTables.of(row("EDITORIAL", 8, "type", "${publishRelease}"))))
                .containsExactly(Key.PROGRAM);
        assertThat(keys(RoutingTables.of(row("\"EDITORIAL\" + type", "8", "")))).containsExactly(Key.UNKNOWN_DESK);
    }

    @Test
    void refusesColumnsAndAnswersThatReleasesDoNotKnow() {
        assertThat(keys(good().replace("name='hours'", "name='days'")))
                .containsExactly(Key.OUTPUT_MISSING, Key.UNKNOWN_OUTPUT);
        assertThat(keys(RoutingTables.of(row("KITCHEN", 8)))).containsExactly(Key.UNKNOWN_DESK);
        assertThat(keys(RoutingTables.of(row("EDITORIAL", -8)))).containsExactly(Key.NO_NUMBER);
        assertThat(keys(RoutingTables.of(row("EDITORIAL", 8, "type", "contains(?"))))
                .containsExactly(Key.NOT_UNDERSTOOD);
    }

    @Test
    void asksAboutEveryKindOfReleaseThatTheConditionsTellApart() {
        assertThat(RoutingTableCheck.check(RoutingTables.of(
                                row("EDITORIAL", 8, "type", "\"READOUT\", \"STATEMENT\", \"MEDIA_ADVISORY\"")))
                        .findings())
                .extracting(Finding::key, Finding::detail)
                .contains(tuple(Key.NO_DESK, "PRESS_RELEASE, en, no visit"));
        assertThat(keys(RoutingTables.of(row("EDITORIAL", 8, "quotations", "false"))))
                .contains(Key.NO_DESK);
        assertThat(keys(RoutingTables.of(row("EDITORIAL", 8), row("NONE", 1, "language", "\"ar\""))))
                .contains(Key.NONE_AND_DESK);
        assertThat(keys(RoutingTables.of(row("\"EDITORIAL\"", "8", "2")))).contains(Key.TOO_MANY_REVIEWERS);
        assertThat(keys(RoutingTables.of(row("NONE", 1)))).isEmpty();
    }

    @Test
    void remarksThatTwoRowsGiveADeskDifferentTimes() {
        RoutingTableCheck.Result result = RoutingTableCheck.check(
                RoutingTables.of(row("EDITORIAL", 8), row("EDITORIAL", 4, "topics", "contains(?, \"war\")")));

        assertThat(result.findings()).containsOnly(new Finding(Key.TWO_TIMES, "EDITORIAL"));
        assertThat(result.usable()).isTrue();
    }

    private static String good() {
        return RoutingTables.of(row("EDITORIAL", 8));
    }

    private static List<Key> keys(String dmn) {
        return RoutingTableCheck.check(dmn).findings().stream()
                .map(Finding::key)
                .distinct()
                .toList();
    }
}
