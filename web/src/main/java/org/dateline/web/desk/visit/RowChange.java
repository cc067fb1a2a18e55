package org.dateline.web.desk.visit;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.web.desk.visit.VisitForm.CounterpartForm;
import org.dateline.web.desk.visit.VisitForm.MeetingForm;
import org.dateline.web.desk.visit.VisitForm.OfficeForm;

/**
 * What a button of the form asks for: one row more, or one less. Its value is {@code add-office:0:1}: the third part of the
 * form's tree is counted from the outside in, here the first meeting's second counterpart.
 */
final class RowChange {

    private static final Pattern FORM = Pattern.compile("(add|remove)-(meeting|counterpart|office)(:\\d{1,3}){0,3}");

    private final String verb;
    private final int[] at;

    private RowChange(String verb, int[] at) {
        this.verb = verb;
        this.at = at;
    }

    /** A value that no button has changes nothing. */
    static RowChange of(String value) {
        if (!FORM.matcher(value).matches()) {
            return new RowChange("", new int[0]);
        }
        String[] parts = value.split(":");
        return new RowChange(
                parts[0],
                Arrays.stream(parts).skip(1).mapToInt(Integer::parseInt).toArray());
    }

    VisitForm applyTo(VisitForm form) {
        return switch (verb) {
            case "add-meeting" -> form.withMeetings(oneMore(form.meetings(), MeetingForm.EMPTY));
            case "remove-meeting" -> form.withMeetings(oneLess(form.meetings(), at(0)));
            case "add-counterpart" ->
                inMeeting(
                        form,
                        meeting -> meeting.withCounterparts(oneMore(meeting.counterparts(), CounterpartForm.EMPTY)));
            case "remove-counterpart" ->
                inMeeting(form, meeting -> meeting.withCounterparts(oneLess(meeting.counterparts(), at(1))));
            case "add-office" ->
                inCounterpart(form, person -> person.withOffices(oneMore(person.offices(), OfficeForm.EMPTY)));
            case "remove-office" -> inCounterpart(form, person -> person.withOffices(oneLess(person.offices(), at(2))));
            default -> form;
        };
    }

    /** The id of what is to have the focus afterwards: the new row's first field, or the button that adds another. */
    String focusIn(VisitForm changed) {
        return switch (verb) {
            case "add-meeting" -> "meetings[%d].on".formatted(changed.meetings().size() - 1);
            case "add-counterpart" ->
                at(0) < changed.meetings().size()
                        ? "meetings[%d].counterparts[%d].person.honorific"
                                .formatted(
                                        at(0),
                                        changed.meetings()
                                                        .get(at(0))
                                                        .counterparts()
                                                        .size()
                                                - 1)
                        : "";
            case "add-office" -> officeFocus(changed);
            case "remove-meeting" -> "add-meeting";
            case "remove-counterpart" -> "add-counterpart:" + at(0);
            case "remove-office" -> "add-office:" + at(0) + ":" + at(1);
            default -> "";
        };
    }

    private String officeFocus(VisitForm changed) {
        if (at(0) >= changed.meetings().size()) {
            return "";
        }
        List<CounterpartForm> counterparts = changed.meetings().get(at(0)).counterparts();
        return at(1) < counterparts.size()
                ? "meetings[%d].counterparts[%d].offices[%d].title"
                        .formatted(
                                at(0), at(1), counterparts.get(at(1)).offices().size() - 1)
                : "";
    }

    private VisitForm inMeeting(VisitForm form, UnaryOperator<MeetingForm> change) {
        return form.withMeetings(changed(form.meetings(), at(0), change));
    }

    private VisitForm inCounterpart(VisitForm form, UnaryOperator<CounterpartForm> change) {
        return inMeeting(form, meeting -> meeting.withCounterparts(changed(meeting.counterparts(), at(1), change)));
    }

    private int at(int level) {
        return level < at.length ? at[level] : Integer.MAX_VALUE;
    }

    private static <T> List<T> oneMore(List<T> rows, T row) {
        return Stream.concat(rows.stream(), Stream.of(row)).toList();
    }

    private static <T> List<T> oneLess(List<T> rows, int at) {
        return IntStream.range(0, rows.size())
                .filter(i -> i != at)
                .mapToObj(rows::get)
                .toList();
    }

    private static <T> List<T> changed(List<T> rows, int at, UnaryOperator<T> change) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> i == at ? change.apply(rows.get(i)) : rows.get(i))
                .toList();
    }
}
