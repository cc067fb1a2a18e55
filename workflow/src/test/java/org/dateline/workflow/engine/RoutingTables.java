package org.dateline.workflow.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/** Routing tables as an administrator may write them. */
final class RoutingTables {

    private static final String NAMESPACE = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private RoutingTables() {}

    /** A table of these rows, every one of which fits if its conditions do. */
    static String of(String... rows) {
        StringBuilder inputs = new StringBuilder();
        for (String input : INPUTS.keySet()) {
            inputs.append(
                    "<input id='in_%s'><inputExpression id='ex_%s' typeRef='%s'><text>%s</text></inputExpression></input>"
                            .formatted(input, input, INPUTS.get(input), input));
        }
        return """
                <?xml version='1.0' encoding='UTF-8'?>
                <definitions xmlns='%s' id='definitions' name='Reviews' namespace='https://dateline.example/dmn'>
                <decision id='decision_requiredReviews' name='Reviews'>
                <decisionTable id='table' hitPolicy='COLLECT'>%s
                <output id='out_desk' name='desk' typeRef='string'/>
                <output id='out_hours' name='hours' typeRef='integer'/>
                <output id='out_reviewers' name='reviewers' typeRef='integer'/>
                %s</decisionTable></decision></definitions>
                """.formatted(NAMESPACE, inputs, numbered(rows));
    }

    static String row(String desk, int hours, String... conditions) {
        return row("\"" + desk + "\"", Integer.toString(hours), "", conditions);
    }

    /** @param conditions an input and what is asked of it, one after the other */
    static String row(String desk, String hours, String reviewers, String... conditions) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (int i = 0; i < conditions.length; i += 2) {
            asked.put(conditions[i], conditions[i + 1]);
        }
        StringBuilder row = new StringBuilder("<rule id='N'>");
        INPUTS.keySet()
                .forEach(input -> row.append("<inputEntry id='N_%s'><text>%s</text></inputEntry>"
                        .formatted(input, asked.getOrDefault(input, ""))));
        row.append("<outputEntry id='N_desk'><text>%s</text></outputEntry>".formatted(desk));
        row.append("<outputEntry id='N_hours'><text>%s</text></outputEntry>".formatted(hours));
        row.append("<outputEntry id='N_reviewers'><text>%s</text></outputEntry>".formatted(reviewers));
        return row.append("</rule>").toString();
    }

    private static String numbered(String... rows) {
        StringBuilder all = new StringBuilder();
        int number = 0;
        for (String row : rows) {
            all.append(row.replace("id='N", "id='row" + ++number));
        }
        return all.toString();
    }

    private static final Map<String, String> INPUTS = new LinkedHashMap<>();

    static {
        INPUTS.put("type", "string");
        INPUTS.put("aboutVisit", "boolean");
        INPUTS.put("principal", "string");
        INPUTS.put("counterparts", "string");
        INPUTS.put("topics", "string");
        INPUTS.put("language", "string");
        INPUTS.put("quotations", "boolean");
    }
}
