package org.dateline.web.desk.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.web.desk.visit.MeetingForm.QuotationForm;

/**
 * What a button of the form asks for: one row more, one row less, or a person filled in from the record. Its value is
 * {@code add:meetings[0].counterparts} or {@code remove:delegation[1]} or {@code fill:principal}.
 */
final class RowChange {

    private static final String STEP = "[a-z]+(?:\\[\\d{1,3}])?";
    private static final Pattern FORM = Pattern.compile("(add|remove|fill):(" + STEP + "(?:\\." + STEP + "){0,2})");
    private static final Pattern STEPS = Pattern.compile("([a-z]+)(?:\\[(\\d+)])?");
    private static final Map<String, String> FIRST_FIELD = Map.of(
            "meetings", "on",
            "counterparts", "person.name",
            "delegation", "person.name",
            "mentioned", "person.name",
            "offices", "title",
            "quotations", "speaker");
    private static final int ALL = -1;

    private final String verb;
    private final String path;
    private final List<Step> steps;
    private Function<CounterpartForm, Optional<CounterpartForm>> record = typed -> Optional.empty();
    private int rowsBefore = ALL;
    private boolean unknown;

    private RowChange(String verb, String path) {
        this.verb = verb;
        this.path = path;
        this.steps = STEPS.matcher(path).results().map(Step::of).toList();
    }

    /** A value that no button has changes nothing. */
    static RowChange of(String value) {
        var matcher = FORM.matcher(value);
        return matcher.matches() ? new RowChange(matcher.group(1), matcher.group(2)) : new RowChange("", "");
    }

    /** @param onRecord fills somebody in from the record; empty if nobody there can be meant */
    VisitForm applyTo(VisitForm form, Function<CounterpartForm, Optional<CounterpartForm>> onRecord) {
        record = onRecord;
        return switch (steps.isEmpty() ? "" : steps.get(0).list()) {
            case "meetings" ->
                form.withMeetings(rows(form.meetings(), 0, MeetingForm.EMPTY, this::inMeeting, row -> row));
            case "delegation" -> form.withPeople(people(form.delegation(), 0), form.mentioned());
            case "mentioned" -> form.withPeople(form.delegation(), people(form.mentioned(), 0));
            case "principal" -> principal(form);
            default -> form;
        };
    }

    /** The id of what is to have the focus afterwards: the new row's first field, or the button that adds another. */
    String focus() {
        return switch (verb) {
            case "add" ->
                rowsBefore == ALL ? "" : path + "[" + rowsBefore + "]." + FIRST_FIELD.getOrDefault(last().list(), "");
            case "remove" -> "add:" + path.replaceFirst("\\[\\d+]$", "");
            case "fill" -> unknown ? nameField() : nameField().replaceFirst("name$", "family");
            default -> "";
        };
    }

    /** The field with the name that nobody on record can be meant with; empty if there was none such. */
    Optional<String> unknownName() {
        return unknown ? Optional.of(nameField()) : Optional.empty();
    }

    /** The place of the meeting in which something changes; empty if it is in none. */
    Optional<Integer> meeting() {
        return steps.stream()
                .findFirst()
                .filter(step -> step.list().equals("meetings") && step.at() != ALL)
                .map(Step::at);
    }

    private String nameField() {
        return path.equals("principal") ? "principal.name" : path + ".person.name";
    }

    private VisitForm principal(VisitForm form) {
        if (!verb.equals("fill")) {
            return form;
        }
        CounterpartForm filled = filled(new CounterpartForm(form.principal(), List.of(form.office())));
        return form.withPrincipal(filled.person(), filled.offices().get(0));
    }

    private MeetingForm inMeeting(MeetingForm meeting, int depth) {
        return switch (steps.get(depth).list()) {
            case "counterparts" -> meeting.withCounterparts(people(meeting.counterparts(), depth));
            case "quotations" ->
                meeting.withQuotations(
                        rows(meeting.quotations(), depth, QuotationForm.EMPTY, (row, deeper) -> row, row -> row));
            case "photos" ->
                verb.equals("remove")
                        ? meeting.withPhotos(
                                rows(meeting.photos(), depth, PhotoForm.EMPTY, (row, deeper) -> row, row -> row))
                        : meeting;
            default -> meeting;
        };
    }

    private List<CounterpartForm> people(List<CounterpartForm> people, int depth) {
        return rows(people, depth, CounterpartForm.EMPTY, this::inCounterpart, this::filled);
    }

    private CounterpartForm inCounterpart(CounterpartForm person, int depth) {
        return steps.get(depth).list().equals("offices")
                ? person.withOffices(rows(person.offices(), depth, OfficeForm.EMPTY, (row, deeper) -> row, row -> row))
                : person;
    }

    private CounterpartForm filled(CounterpartForm typed) {
        Optional<CounterpartForm> filled = record.apply(typed);
        unknown = filled.isEmpty();
        return filled.orElse(typed);
    }

    private <T> List<T> rows(
            List<T> rows, int depth, T empty, BiFunction<T, Integer, T> deeper, UnaryOperator<T> fill) {
        int at = steps.get(depth).at();
        if (depth < steps.size() - 1) {
            return changed(rows, at, row -> deeper.apply(row, depth + 1));
        }
        return switch (verb) {
            case "add" -> at == ALL ? oneMore(rows, empty) : rows;
            case "remove" ->
                IntStream.range(0, rows.size())
                        .filter(i -> i != at)
                        .mapToObj(rows::get)
                        .toList();
            default -> changed(rows, at, fill);
        };
    }

    private <T> List<T> oneMore(List<T> rows, T row) {
        rowsBefore = rows.size();
        return Stream.concat(rows.stream(), Stream.of(row)).toList();
    }

    private static <T> List<T> changed(List<T> rows, int at, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(rows);
        if (at >= 0 && at < rows.size()) {
            changed.set(at, change.apply(rows.get(at)));
        }
        return changed;
    }

    private Step last() {
        return steps.get(steps.size() - 1);
    }

    private record Step(String list, int at) {
        static Step of(MatchResult found) {
            return new Step(found.group(1), found.group(2) == null ? ALL : Integer.parseInt(found.group(2)));
        }
    }
}
