package org.dateline.web.desk.release;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.web.desk.release.ReleaseForm.ContactForm;
import org.dateline.web.page.Problems;
import org.dateline.workflow.comparison.Merge;

/**
 * What two people made of one text, as one form. No word of either is lost: where both changed the same words, both stand
 * in the field; where a field holds only one value, yours stands in it and theirs is said beside it.
 */
final class MergedForm {

    private final ReleaseForm base;
    private final ReleaseForm theirs;
    private final ReleaseForm yours;
    private final Merge.Marks marks;
    private final Problems problems = new Problems();
    private int conflicts;

    MergedForm(ReleaseForm base, ReleaseForm theirs, ReleaseForm yours, Merge.Marks marks) {
        this.base = base;
        this.theirs = theirs;
        this.yours = yours;
        this.marks = marks;
    }

    /** Of the newest revision, so that saving it is saving over that one, knowingly. */
    ReleaseForm form() {
        return new ReleaseForm(
                theirs.base(),
                words(ReleaseForm::headline),
                words(ReleaseForm::subhead),
                words(ReleaseForm::city),
                value("date", ReleaseForm::date),
                words(ReleaseForm::body),
                words(ReleaseForm::notes),
                contacts(),
                words(ReleaseForm::aboutHeading),
                words(ReleaseForm::about),
                value("embargo", ReleaseForm::embargo));
    }

    /** How often both changed the same words; known once the form is made. */
    int conflicts() {
        return conflicts;
    }

    /** Fields that both changed and that hold one value only; known once the form is made. */
    Problems problems() {
        return problems;
    }

    private String words(Function<ReleaseForm, String> field) {
        Merge.Merged merged =
                Merge.of(lines(field.apply(base)), lines(field.apply(theirs)), lines(field.apply(yours)), marks);
        conflicts += merged.conflicts();
        return merged.text();
    }

    /** As a revision keeps them: a browser sends other line ends than it was given, and what is around is no change. */
    private static String lines(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private String value(String name, Function<ReleaseForm, String> field) {
        String was = field.apply(base);
        String other = field.apply(theirs);
        String mine = field.apply(yours);
        if (mine.equals(was)) {
            return other;
        }
        if (!other.equals(was) && !other.equals(mine)) {
            conflicts++;
            problems.add(name, "release.problem.theirs", other);
        }
        return mine;
    }

    /** Every row that either has, but those that one took out or replaced and the other left as they were. */
    private List<ContactForm> contacts() {
        List<ContactForm> was = filled(base);
        List<ContactForm> other = filled(theirs);
        List<ContactForm> rows = new ArrayList<>();
        for (ContactForm row : filled(yours)) {
            if (other.contains(row) || !was.contains(row)) {
                rows.add(row);
            }
        }
        for (ContactForm row : other) {
            if (!was.contains(row) && !rows.contains(row)) {
                rows.add(row);
            }
        }
        rows.add(ReleaseForm.NOBODY);
        return rows;
    }

    private static List<ContactForm> filled(ReleaseForm form) {
        return form.contacts().stream().filter(row -> !row.isBlank()).toList();
    }
}
