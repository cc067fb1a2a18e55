package org.dateline.web.desk.release;

import static java.util.Objects.requireNonNullElse;

import org.dateline.core.compose.Placeholder;
import org.dateline.core.text.Language;
import org.dateline.core.text.OneLine;
import org.dateline.core.text.Orthotypography;
import org.dateline.core.visit.Photo;
import org.dateline.web.page.Problems;

/**
 * What somebody typed beside a picture.
 *
 * @param pictureAlternative says what is seen, for those who do not see it
 * @param pictureCaption may be empty
 * @param pictureCredit whose picture it is; may be empty
 */
record PictureForm(String pictureAlternative, String pictureCaption, String pictureCredit) {

    static final String FILE = "pictureFile";
    static final PictureForm EMPTY = new PictureForm("", "", "");

    private static final int LONGEST = 500;
    /** What means something to CommonMark inside a picture's words or title. */
    private static final String SIGNS = "([\\\\`*_\\[\\]<>&\"!~])";

    PictureForm {
        pictureAlternative = requireNonNullElse(pictureAlternative, "");
        pictureCaption = requireNonNullElse(pictureCaption, "");
        pictureCredit = requireNonNullElse(pictureCredit, "");
    }

    /** A photo of the visit; its words are asked for where the record has them in another language than the text. */
    static PictureForm of(Photo photo, Language language) {
        return photo.language() == language
                ? new PictureForm(photo.alternative(), photo.caption(), photo.credit())
                : new PictureForm(
                        Placeholder.of(photo.alternative()),
                        photo.caption().isEmpty() ? "" : Placeholder.of(photo.caption()),
                        photo.credit());
    }

    void check(Problems problems) {
        if (line(pictureAlternative).isEmpty()) {
            problems.add("pictureAlternative", "release.problem.pictureAlternative");
        }
        checkLength("pictureAlternative", pictureAlternative, problems);
        checkLength("pictureCaption", pictureCaption, problems);
        checkLength("pictureCredit", pictureCredit, problems);
    }

    private static void checkLength(String field, String typed, Problems problems) {
        if (typed.length() > LONGEST) {
            problems.add(field, "release.problem.tooLong", LONGEST);
        }
    }

    /** The body with the picture's line at its end, a paragraph of its own, with the marks of its language. */
    String appendedTo(String body, String digest, Language language) {
        String before = body.stripTrailing();
        PictureForm set = new PictureForm(
                Orthotypography.of(line(pictureAlternative), language),
                Orthotypography.of(line(pictureCaption), language),
                Orthotypography.of(line(pictureCredit), language));
        return before + (before.isEmpty() ? "" : "\n\n") + set.line(digest, set.title()) + "\n";
    }

    private String line(String digest, String title) {
        return "![" + escaped(line(pictureAlternative)) + "](picture:" + digest
                + (title.isEmpty() ? "" : " \"" + escaped(title) + "\"") + ")";
    }

    /** The last bar stands before the credit, so a caption with a bar of its own needs one behind it. */
    private String title() {
        String caption = line(pictureCaption);
        String credit = line(pictureCredit).replace('|', '/');
        return credit.isEmpty() && !caption.contains("|") ? caption : (caption + " | " + credit).strip();
    }

    private static String line(String typed) {
        return OneLine.of(typed.replace("\u0000", ""));
    }

    private static String escaped(String words) {
        return words.replaceAll(SIGNS, "\\\\$1");
    }
}
