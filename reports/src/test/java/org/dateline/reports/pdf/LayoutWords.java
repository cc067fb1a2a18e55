package org.dateline.reports.pdf;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.PlainText;
import org.dateline.reports.layout.Layout;
import org.dateline.reports.layout.Section;

/**
 * Every word that a document must show, in the order of reading: what whoever reads the PDF has to find again.
 *
 * <p>The one place that knows the sections. A new kind of section adds its words here, and all tests of text see it.
 */
final class LayoutWords implements Section.Visitor<String> {

    private LayoutWords() {}

    static String of(ReleaseDocument document) {
        return of(document, section -> true);
    }

    /** All but the letterhead, whose columns a reader that looks at the page alone may take in another order. */
    static String belowLetterhead(ReleaseDocument document) {
        return of(document, section -> !(section instanceof Section.Head));
    }

    private static String of(ReleaseDocument document, Predicate<Section> wanted) {
        LayoutWords words = new LayoutWords();
        return Layout.of(document).sections().stream()
                .filter(wanted)
                .map(section -> section.accept(words))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String head(Section.Head head) {
        return lines(head.acronym(), head.organization(), head.unit(), String.join("\n", head.addressLines()));
    }

    @Override
    public String identity(Section.Identity identity) {
        return lines(identity.type(), identity.reference(), identity.releaseLine());
    }

    @Override
    public String headline(Section.Headline headline) {
        return headline.words();
    }

    @Override
    public String subhead(Section.Subhead subhead) {
        return subhead.words();
    }

    @Override
    public String body(Section.Body body) {
        return PlainText.of(body.blocks());
    }

    @Override
    public String endMark(Section.EndMark endMark) {
        return endMark.words();
    }

    @Override
    public String appendix(Section.Appendix appendix) {
        return lines(appendix.heading(), PlainText.of(appendix.blocks()));
    }

    @Override
    public String contacts(Section.Contacts contacts) {
        StringBuilder all = new StringBuilder(contacts.heading());
        for (MediaContact contact : contacts.contacts()) {
            all.append('\n').append(lines(contact.name(), contact.role(), contact.telephone()));
            if (!contact.nightTelephone().isEmpty()) {
                all.append('\n').append(lines(contacts.night(), contact.nightTelephone()));
            }
            all.append('\n').append(contact.email());
        }
        return all.toString();
    }

    @Override
    public String authenticity(Section.Authenticity authenticity) {
        return lines(authenticity.instruction(), authenticity.printed(), authenticity.fingerprint());
    }

    private static String lines(String... words) {
        return String.join("\n", List.of(words));
    }
}
