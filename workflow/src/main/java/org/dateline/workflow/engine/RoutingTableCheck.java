package org.dateline.workflow.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.BuiltinAggregator;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.DrgElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.dateline.core.staff.ReviewingDesk;
import org.jspecify.annotations.Nullable;

/**
 * Checks a routing table before anybody's release goes by it. It holds plain conditions and plain answers: whatever could
 * run as a program is refused. Then it is asked about every kind of release that its conditions tell apart.
 */
public final class RoutingTableCheck {

    /** More than any table of this kind needs. */
    public static final int MOST_BYTES = 256 * 1024;

    private static final int MOST_RULES = 200;
    private static final Set<String> INPUTS =
            Set.of("type", "aboutVisit", "principal", "counterparts", "topics", "language", "quotations");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

    /** What can be wrong with a table, or worth knowing. */
    public enum Key {
        TOO_LARGE,
        NOT_DMN,
        NOT_ONE_DECISION,
        HIT_POLICY,
        UNKNOWN_INPUT,
        OUTPUT_MISSING,
        UNKNOWN_OUTPUT,
        PROGRAM,
        TOO_MANY_RULES,
        UNKNOWN_DESK,
        NO_NUMBER,
        NOT_UNDERSTOOD,
        NO_DESK,
        NONE_AND_DESK,
        TOO_MANY_REVIEWERS,
        /** Two rows give one desk different times; the shorter counts. It holds nothing up. */
        TWO_TIMES;

        public boolean isRemark() {
            return this == TWO_TIMES;
        }
    }

    /**
     * Something found.
     *
     * @param detail the row, the words, or the kind of release that shows it
     */
    public record Finding(Key key, String detail) {}

    /** All that was found; the table can be kept if nothing but remarks was. */
    public record Result(List<Finding> findings) {

        public Result {
            findings = List.copyOf(findings);
        }

        public boolean usable() {
            return findings.stream().allMatch(finding -> finding.key().isRemark());
        }
    }

    private final List<Finding> findings = new ArrayList<>();

    private RoutingTableCheck() {}

    /** Looks at the whole of it; what cannot be read is not looked at further. */
    public static Result check(String dmn) {
        RoutingTableCheck check = new RoutingTableCheck();
        DecisionTable table = check.read(dmn);
        if (table != null) {
            check.columns(table);
            check.rules(table);
            if (check.findings.isEmpty()) {
                check.findings.addAll(RoutingCases.of(table).askAbout(dmn));
            }
        }
        return new Result(check.findings);
    }

    private @Nullable DecisionTable read(String dmn) {
        if (dmn.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return refused(Key.TOO_LARGE, "");
        }
        if (dmn.contains("<!DOCTYPE") || dmn.contains("<!ENTITY")) {
            return refused(Key.NOT_DMN, "DOCTYPE");
        }
        DmnModelInstance model;
        try {
            model = Dmn.readModelFromStream(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
        } catch (RuntimeException unreadable) {
            return refused(Key.NOT_DMN, "");
        }
        Collection<DrgElement> elements = model.getDefinitions().getDrgElements();
        if (elements.size() == 1
                && elements.iterator().next() instanceof Decision decision
                && decision.getId().equals(ReleaseBpmn.REQUIRED_REVIEWS)
                && decision.getInformationRequirements().isEmpty()
                && decision.getExpression() instanceof DecisionTable table) {
            return table;
        }
        return refused(Key.NOT_ONE_DECISION, ReleaseBpmn.REQUIRED_REVIEWS);
    }

    private @Nullable DecisionTable refused(Key key, String detail) {
        found(key, detail);
        return null;
    }

    private void columns(DecisionTable table) {
        BuiltinAggregator aggregation = table.getAggregation();
        if (table.getHitPolicy() != HitPolicy.COLLECT || aggregation != null) {
            found(Key.HIT_POLICY, table.getHitPolicy().name());
        }
        for (Input input : table.getInputs()) {
            String asked = input.getInputExpression() == null
                    ? ""
                    : words(input.getInputExpression().getText());
            if (!INPUTS.contains(asked)) {
                found(Key.UNKNOWN_INPUT, asked);
            }
        }
        List<String> outputs = table.getOutputs().stream().map(Output::getName).toList();
        Stream.of("desk", "hours")
                .filter(name -> !outputs.contains(name))
                .forEach(name -> found(Key.OUTPUT_MISSING, name));
        outputs.stream()
                .filter(name -> !Set.of("desk", "hours", "reviewers").contains(name))
                .forEach(name -> found(Key.UNKNOWN_OUTPUT, name));
        programs(table);
    }

    /** Everything is FEEL, and nothing names another language. */
    private void programs(DecisionTable table) {
        Stream<DmnElement> expressions = Stream.of(
                        table.getInputs().stream().map(input -> (DmnElement) input.getInputExpression()),
                        table.getRules().stream().flatMap(rule -> rule.getInputEntries().stream()),
                        table.getRules().stream().flatMap(rule -> rule.getOutputEntries().stream()))
                .flatMap(each -> each);
        Set<String> languages = expressions
                .filter(expression -> expression != null)
                .map(expression -> expression.getAttributeValue("expressionLanguage"))
                .filter(language -> language != null && !language.isEmpty())
                .filter(language -> !language.equals("feel") && !language.contains("/FEEL/"))
                .collect(Collectors.toSet());
        languages.forEach(language -> found(Key.PROGRAM, language));
    }

    private void rules(DecisionTable table) {
        List<Rule> rules = List.copyOf(table.getRules());
        if (rules.size() > MOST_RULES) {
            found(Key.TOO_MANY_RULES, Integer.toString(rules.size()));
            return;
        }
        List<String> outputs = table.getOutputs().stream().map(Output::getName).toList();
        for (int row = 0; row < rules.size(); row++) {
            String where = Integer.toString(row + 1);
            if (rules.get(row).getInputEntries().stream()
                    .anyMatch(entry -> words(entry.getText()).matches("(?s).*[$#]\\{.*"))) {
                found(Key.PROGRAM, where);
            }
            int column = 0;
            for (OutputEntry entry : rules.get(row).getOutputEntries()) {
                if (column < outputs.size()) {
                    answer(outputs.get(column++), words(entry.getText()), where);
                }
            }
        }
    }

    private void answer(@Nullable String output, String words, String where) {
        if ("desk".equals(output)) {
            boolean known = words.equals('"' + RoutingTable.NOBODY + '"')
                    || Stream.of(ReviewingDesk.values()).anyMatch(desk -> words.equals('"' + desk.name() + '"'));
            if (!known) {
                found(Key.UNKNOWN_DESK, where + ": " + words);
            }
        } else if (!words.isEmpty() && !WHOLE_NUMBER.matcher(words).matches()) {
            found(Key.NO_NUMBER, where + ": " + words);
        }
    }

    static String words(@Nullable Text text) {
        return text == null || text.getTextContent() == null
                ? ""
                : text.getTextContent().strip();
    }

    private void found(Key key, String detail) {
        findings.add(new Finding(key, detail));
    }
}
