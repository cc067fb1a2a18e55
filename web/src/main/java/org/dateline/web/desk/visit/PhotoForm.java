package org.dateline.web.desk.visit;

import static java.util.Objects.requireNonNullElse;

import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.text.Language;
import org.dateline.core.text.OneLine;
import org.dateline.core.visit.Photo;
import org.dateline.web.page.Problems;

/**
 * What somebody types beside a photo of a meeting.
 *
 * @param picture digest of the office's picture; empty as long as it is not taken in
 * @param language BCP 47 tag
 */
record PhotoForm(String picture, String language, String alternative, String caption, String credit) {

    static final PhotoForm EMPTY = new PhotoForm("", "en", "", "", "");

    PhotoForm {
        picture = requireNonNullElse(picture, "");
        language = requireNonNullElse(language, "en");
        alternative = requireNonNullElse(alternative, "").replace("\u0000", "");
        caption = requireNonNullElse(caption, "").replace("\u0000", "");
        credit = requireNonNullElse(credit, "").replace("\u0000", "");
    }

    static PhotoForm of(Photo photo) {
        return new PhotoForm(
                photo.picture(), photo.language().tag(), photo.alternative(), photo.caption(), photo.credit());
    }

    /** A photo of a picture that is taken in already; a row of the form that names none is no photo. */
    boolean isTaken() {
        return picture.matches("[0-9a-f]{64}");
    }

    /** @param path of its fields: "" or "meetings[0].photos[1]." */
    void check(String path, Problems problems) {
        if (OneLine.of(alternative).isEmpty()) {
            problems.add(path + "alternative", "visit.problem.photoAlternative");
        }
        if (Language.ofTag(language).isEmpty()) {
            problems.add(path + "language", "visit.problem.languageUnknown");
        }
        Stream.of("alternative", "caption", "credit")
                .filter(field -> OneLine.of(typed(field)).length() > Photo.LONGEST)
                .forEach(field -> problems.add(path + field, "visit.problem.tooLong", Photo.LONGEST));
    }

    private String typed(String field) {
        return switch (field) {
            case "alternative" -> alternative;
            case "caption" -> caption;
            default -> credit;
        };
    }

    /** The photo, once nothing is wrong with the form. */
    Photo photo(String digest) {
        return new Photo(digest, Language.withTag(language), alternative, caption, credit);
    }

    Optional<Photo> photo() {
        return isTaken()
                        && !OneLine.of(alternative).isEmpty()
                        && Language.ofTag(language).isPresent()
                ? Optional.of(photo(picture))
                : Optional.empty();
    }
}
