package org.dateline.workflow.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.routing.Rank;
import org.dateline.core.routing.RoutingFacts;
import org.dateline.core.text.Language;
import org.dateline.workflow.engine.RoutingTableCheck.Finding;
import org.dateline.workflow.engine.RoutingTableCheck.Key;

/** Every kind of release that the conditions of a routing table tell apart. A column without conditions tells nothing. */
final class RoutingCases {

    private static final Pattern TOPIC = Pattern.compile("\"([^\"]{1,200})\"");
    private static final int MOST_TOPICS = 40;

    /** One finding of each kind for each type of release is enough to mend it. */
    private static final int MOST_OF_A_KIND = 6;

    private final Set<String> asked = new HashSet<>();
    private final List<String> topics = new ArrayList<>();

    private RoutingCases() {
        topics.add("");
    }

    static RoutingCases of(DecisionTable table) {
        RoutingCases cases = new RoutingCases();
        List<String> inputs = table.getInputs().stream().map(RoutingCases::name).toList();
        for (Rule rule : table.getRules()) {
            int column = 0;
            for (InputEntry entry : rule.getInputEntries()) {
                cases.condition(inputs.get(column++), RoutingTableCheck.words(entry.getText()));
            }
        }
        return cases;
    }

    private static String name(Input input) {
        return RoutingTableCheck.words(input.getInputExpression().getText());
    }

    private void condition(String input, String words) {
        if (words.isEmpty() || words.equals("-")) {
            return;
        }
        asked.add(input);
        if (input.equals("topics")) {
            TOPIC.matcher(words).results().map(match -> match.group(1)).forEach(topic -> {
                if (!topics.contains(topic) && topics.size() < MOST_TOPICS) {
                    topics.add(topic);
                }
            });
        }
    }

    private List<RoutingFacts> all() {
        List<RoutingFacts> cases = new ArrayList<>();
        for (ReleaseType type : ReleaseType.values()) {
            for (Language language :
                    asked.contains("language") ? Language.values() : new Language[] {Language.ENGLISH}) {
                for (boolean quotations : asked.contains("quotations") ? List.of(false, true) : List.of(false)) {
                    cases.add(new RoutingFacts(type, false, Rank.NONE, Rank.NONE, List.of(), language, quotations));
                    aboutVisits(type, language, quotations, cases);
                }
            }
        }
        return cases;
    }

    private void aboutVisits(ReleaseType type, Language language, boolean quotations, List<RoutingFacts> cases) {
        for (Rank principal : ranks("principal", Rank.HEAD_OF_ORGANIZATION)) {
            for (Rank counterparts : ranks("counterparts", Rank.NONE)) {
                for (String topic : topics) {
                    List<String> spokenOf = topic.isEmpty() ? List.of() : List.of(topic);
                    cases.add(new RoutingFacts(type, true, principal, counterparts, spokenOf, language, quotations));
                }
            }
        }
    }

    private List<Rank> ranks(String input, Rank only) {
        return asked.contains(input) ? Arrays.asList(Rank.values()) : List.of(only);
    }

    List<Finding> askAbout(String dmn) {
        Map<Finding, Integer> found = new LinkedHashMap<>();
        Map<Key, Integer> count = new HashMap<>();
        try {
            RoutingTable table = RoutingTable.of(dmn);
            for (RoutingFacts facts : all()) {
                ask(table, facts)
                        .filter(finding -> count.merge(finding.key(), 1, Integer::sum) <= MOST_OF_A_KIND)
                        .ifPresent(finding -> found.put(finding, 1));
            }
        } catch (RuntimeException notUnderstood) {
            found.put(new Finding(Key.NOT_UNDERSTOOD, firstLine(notUnderstood)), 1);
        }
        return List.copyOf(found.keySet());
    }

    private static Optional<Finding> ask(RoutingTable table, RoutingFacts facts) {
        List<Map<String, Object>> rows = table.rows(facts);
        Map<Object, Set<Object>> times = new LinkedHashMap<>();
        int reviewers = 1;
        for (Map<String, Object> row : rows) {
            times.computeIfAbsent(row.get("desk"), desk -> new HashSet<>()).add(String.valueOf(row.get("hours")));
            reviewers = Math.max(reviewers, row.get("reviewers") instanceof Number given ? given.intValue() : 1);
        }
        boolean nobody = times.containsKey(RoutingTable.NOBODY);
        Key key = null;
        String detail = words(facts);
        if (rows.isEmpty()) {
            key = Key.NO_DESK;
        } else if (nobody && times.size() > 1) {
            key = Key.NONE_AND_DESK;
        } else if (reviewers > times.size()) {
            key = Key.TOO_MANY_REVIEWERS;
        } else {
            var twice = times.entrySet().stream()
                    .filter(desk -> desk.getValue().size() > 1)
                    .findFirst();
            if (twice.isPresent()) {
                key = Key.TWO_TIMES;
                detail = String.valueOf(twice.get().getKey());
            }
        }
        return key == null ? Optional.empty() : Optional.of(new Finding(key, detail));
    }

    private static String words(RoutingFacts facts) {
        List<String> words =
                new ArrayList<>(List.of(facts.type().name(), facts.language().tag()));
        if (facts.aboutVisit()) {
            words.add("principal " + facts.principal());
            words.add("counterparts " + facts.counterparts());
            if (!facts.topics().isEmpty()) {
                words.add("topics " + facts.topicsInOneLine());
            }
        } else {
            words.add("no visit");
        }
        if (facts.quotations()) {
            words.add("quotations");
        }
        return String.join(", ", words);
    }

    private static String firstLine(RuntimeException notUnderstood) {
        String message = notUnderstood.getMessage();
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
