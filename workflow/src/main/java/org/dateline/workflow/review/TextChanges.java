package org.dateline.workflow.review;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.check.Part;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Prose;
import org.dateline.workflow.comparison.Comparison;

/** Only what changed from one text of a release to another: the paragraphs concerned, word by word. */
public final class TextChanges {

    /** A paragraph, or several that changed together. */
    public record Change(Part part, Comparison words) {}

    private final List<Change> changes = new ArrayList<>();

    private TextChanges() {}

    public static List<Change> between(ReleaseText before, ReleaseText after) {
        TextChanges texts = new TextChanges();
        texts.compare(Part.HEADLINE, before.headline(), after.headline());
        texts.compare(Part.SUBHEAD, before.subhead(), after.subhead());
        texts.compare(Part.CITY, before.dateline().city(), after.dateline().city());
        texts.compare(Part.DATE, date(before), date(after));
        texts.compare(Part.BODY, before.body(), after.body());
        texts.compare(Part.NOTES_TO_EDITORS, before.notesToEditors(), after.notesToEditors());
        texts.compare(Part.BOILERPLATE, about(before), about(after));
        texts.compare(Part.CONTACTS, contacts(before), contacts(after));
        return List.copyOf(texts.changes);
    }

    private void compare(Part part, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(part, Comparison.of(before, after)));
        }
    }

    /** By the source, so that a link's address and a picture count, too. */
    private void compare(Part part, Prose before, Prose after) {
        for (AbstractDelta<String> delta :
                DiffUtils.diff(blocks(before), blocks(after)).getDeltas()) {
            compare(
                    part,
                    String.join("\n\n", delta.getSource().getLines()),
                    String.join("\n\n", delta.getTarget().getLines()));
        }
    }

    private static List<String> blocks(Prose prose) {
        return List.of(prose.source().split("\\n[ \\t]*\\n\\s*"));
    }

    private static String date(ReleaseText text) {
        return text.dateline().dateIfKnown().map(Object::toString).orElse("");
    }

    private static String about(ReleaseText text) {
        return text.boilerplateIfAny()
                .map(about -> about.heading() + "\n" + about.text().source())
                .orElse("");
    }

    private static String contacts(ReleaseText text) {
        return text.contacts().stream()
                .map((MediaContact contact) -> String.join(
                                " ",
                                contact.name(),
                                contact.role(),
                                contact.telephone(),
                                contact.nightTelephone(),
                                contact.email())
                        .strip())
                .collect(Collectors.joining("\n"));
    }
}
