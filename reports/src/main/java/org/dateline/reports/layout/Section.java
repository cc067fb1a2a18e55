package org.dateline.reports.layout;

import java.net.URI;
import java.util.List;
import org.dateline.core.text.Block;
import org.dateline.core.text.MediaContact;

/** A part of a document, from top to bottom. The set is closed: a renderer handles every one or fails. */
public sealed interface Section {

    <R> R accept(Visitor<R> visitor);

    /** Whose paper it is. */
    record Head(String organization, String acronym, String unit, List<String> addressLines) implements Section {
        public Head {
            addressLines = List.copyOf(addressLines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.head(this);
        }
    }

    /** What kind of release, under which reference, and when it may be used. */
    record Identity(String type, String reference, String releaseLine) implements Section {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.identity(this);
        }
    }

    /** The headline, the document's title. */
    record Headline(String words) implements Section {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.headline(this);
        }
    }

    record Subhead(String words) implements Section {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.subhead(this);
        }
    }

    /** The text; its first paragraph begins with the dateline. */
    record Body(List<Block> blocks) implements Section {
        public Body {
            blocks = List.copyOf(blocks);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.body(this);
        }
    }

    /** The mark after the last word that may be quoted. */
    record EndMark(String words) implements Section {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.endMark(this);
        }
    }

    /** A part after the text with a second-level heading of its own: notes to editors, "About …". */
    record Appendix(String heading, List<Block> blocks) implements Section {
        public Appendix {
            blocks = List.copyOf(blocks);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.appendix(this);
        }
    }

    /**
     * Whom to call, under a second-level heading.
     *
     * @param night stands before a number for calls outside office hours
     */
    record Contacts(String heading, String night, List<MediaContact> contacts) implements Section {
        public Contacts {
            contacts = List.copyOf(contacts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.contacts(this);
        }
    }

    /**
     * How anyone can check that the document is genuine.
     *
     * @param instruction what to do, before the address
     * @param address of the check of this very document
     * @param printed the part of the address that people can type; the page asks there for the fingerprint
     * @param fingerprint the short form, to compare with what the check shows
     * @param codeAlternative says what the code of the address is, for those who do not see it
     */
    record Authenticity(String instruction, URI address, String printed, String fingerprint, String codeAlternative)
            implements Section {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.authenticity(this);
        }
    }

    /** One answer for each kind of section. */
    interface Visitor<R> {
        R head(Head head);

        R identity(Identity identity);

        R headline(Headline headline);

        R subhead(Subhead subhead);

        R body(Body body);

        R endMark(EndMark endMark);

        R appendix(Appendix appendix);

        R contacts(Contacts contacts);

        R authenticity(Authenticity authenticity);
    }
}
