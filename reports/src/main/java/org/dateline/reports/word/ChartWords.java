package org.dateline.reports.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a chart says (ISO/IEC 29500-1, 21.2, and Microsoft's own later ones): titles, and each series with its values. */
final class ChartWords {

    /** In characters; a chart of more is of measurements, not of words. */
    private static final int LONGEST = 20_000;

    private static final String BETWEEN = " · ";

    private final List<String> lines = new ArrayList<>();

    private ChartWords() {}

    /** Line by line. */
    static String of(Element chart) {
        ChartWords words = new ChartWords();
        words.inside(chart);
        String all = String.join("\n", words.lines);
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST) + "…";
    }

    private void inside(Element parent) {
        parent.children().forEach(this::element);
    }

    private void element(Element element) {
        switch (element.name()) {
            case "AlternateContent" -> inside(Words.branch(element));
            case "ser" -> series(element);
            case "lvl" -> add(element.children().stream().map(ChartWords::value).collect(Collectors.joining(BETWEEN)));
            case "p" -> add(Words.of(element));
            case "v" -> add(element.text());
            default -> inside(element);
        }
    }

    private void series(Element series) {
        Map<String, String> names = points(series.child("cat"), series.child("xVal"));
        Map<String, String> values = points(series.child("val"), series.child("yVal"));
        Map<String, String> pairs = new LinkedHashMap<>(names);
        values.forEach((at, value) -> pairs.merge(at, value, (name, its) -> name + " " + its));
        Element title = series.child("tx");
        String name = title == null ? "" : String.join(" ", cached(title));
        String said = String.join(BETWEEN, pairs.values());
        add(name.isEmpty() || said.isEmpty() ? name + said : name + ": " + said);
        for (Element child : series.children()) {
            if (child.is("bubbleSize")) {
                add(String.join(BETWEEN, points(child, null).values()));
            } else if (!List.of("tx", "cat", "xVal", "val", "yVal").contains(child.name())) {
                inside(child);
            }
        }
    }

    /** By their number; a name of several levels is one name. */
    private static Map<String, String> points(@Nullable Element first, @Nullable Element other) {
        Map<String, String> points = new LinkedHashMap<>();
        Element source = first == null ? other : first;
        if (source != null) {
            collect(source, points);
        }
        return points;
    }

    private static void collect(Element parent, Map<String, String> into) {
        for (Element child : parent.children()) {
            if (child.is("pt")) {
                into.merge(child.attribute("idx"), value(child), (inner, outer) -> outer + " " + inner);
            } else {
                collect(child, into);
            }
        }
    }

    private static List<String> cached(Element title) {
        Map<String, String> points = new LinkedHashMap<>();
        collect(title, points);
        if (!points.isEmpty()) {
            return List.copyOf(points.values());
        }
        Element literal = title.child("v");
        return List.of(literal == null ? Words.of(title) : literal.text());
    }

    private static String value(Element point) {
        Element value = point.child("v");
        return (value == null ? point.text() : value.text()).strip();
    }

    private void add(String line) {
        if (!line.isBlank()) {
            lines.add(line.strip());
        }
    }
}
