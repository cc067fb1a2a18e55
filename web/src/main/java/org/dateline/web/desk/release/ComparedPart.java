package org.dateline.web.desk.release;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.MediaContact;
import org.dateline.workflow.comparison.Comparison;

/**
 * One part of two texts, compared.
 *
 * @param name the key of what the part is called
 */
record ComparedPart(String name, Comparison comparison) {

    private static final Pattern PICTURE = Pattern.compile("(picture:[0-9a-f]{12})[0-9a-f]{52}");

    /**
     * Only the parts that are not the same.
     *
     * @param zone in which the embargo is written
     */
    static List<ComparedPart> of(ReleaseText before, ReleaseText after, ZoneId zone) {
        return Stream.of(
                        part("release.headline", before, after, ReleaseText::headline),
                        part("release.subhead", before, after, ReleaseText::subhead),
                        part(
                                "release.dateline",
                                before,
                                after,
                                text -> text.dateline().in(text.language())),
                        part("release.body", before, after, text -> text.body().source()),
                        part(
                                "release.notes",
                                before,
                                after,
                                text -> text.notesToEditors().source()),
                        part("release.contacts", before, after, ComparedPart::contacts),
                        part("release.about", before, after, ComparedPart::about),
                        part("release.embargo", before, after, text -> embargo(text, zone)))
                .filter(part -> !part.comparison().isSame())
                .toList();
    }

    private static ComparedPart part(
            String name, ReleaseText before, ReleaseText after, Function<ReleaseText, String> words) {
        return new ComparedPart(name, Comparison.of(shown(words.apply(before)), shown(words.apply(after))));
    }

    /** Nobody reads the digest of a picture to its end. */
    private static String shown(String words) {
        return PICTURE.matcher(words).replaceAll("$1…");
    }

    private static String contacts(ReleaseText text) {
        return text.contacts().stream()
                .map(ComparedPart::lines)
                .reduce((one, other) -> one + "\n\n" + other)
                .orElse("");
    }

    private static String lines(MediaContact contact) {
        return String.join(
                "\n",
                Stream.of(
                                contact.name(),
                                contact.role(),
                                contact.telephone(),
                                contact.nightTelephone(),
                                contact.email())
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private static String about(ReleaseText text) {
        return text.boilerplateIfAny()
                .map((Boilerplate about) ->
                        about.heading() + "\n\n" + about.text().source())
                .orElse("");
    }

    private static String embargo(ReleaseText text, ZoneId zone) {
        return text.embargoIfAny()
                .map(embargo -> ReleaseForm.of(1, text, zone).embargo().replace('T', ' '))
                .orElse("");
    }
}
