package org.dateline.core.release;

import java.util.List;
import java.util.Optional;
import org.dateline.core.fingerprint.Canonical;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.OneLine;
import org.dateline.core.text.Orthotypography;
import org.dateline.core.text.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Every word of a release, as one revision has it. Parts may be empty while it is drafted.
 *
 * @param language the language of all of it
 * @param headline one line; empty while unknown
 * @param subhead one line; empty if there is none
 * @param body in CommonMark
 * @param notesToEditors in CommonMark; empty if there are none
 * @param boilerplate the organization's standing paragraph as it stood when the release was drafted: it is approved and
 *     published with the rest; null if there is none
 * @param embargo null if it may be seen as soon as it is published
 */
public record ReleaseText(
        Language language,
        String headline,
        String subhead,
        Dateline dateline,
        Prose body,
        Prose notesToEditors,
        List<MediaContact> contacts,
        @Nullable Boilerplate boilerplate,
        @Nullable Embargo embargo) {

    public ReleaseText {
        headline = OneLine.of(headline);
        subhead = OneLine.of(subhead);
        contacts = List.copyOf(contacts);
    }

    /** A text with nothing in it yet. */
    public static ReleaseText blank(Language language) {
        return new ReleaseText(language, "", "", Dateline.EMPTY, Prose.EMPTY, Prose.EMPTY, List.of(), null, null);
    }

    /**
     * The text as its language writes it, whatever was typed: {@linkplain Orthotypography quotation marks and spaces} in
     * headline, subhead, body and notes. Whoever takes in a text calls it once; a text on record is read as it stands.
     */
    public ReleaseText inOrthotypography() {
        return new ReleaseText(
                language,
                Orthotypography.of(headline, language),
                Orthotypography.of(subhead, language),
                dateline,
                Orthotypography.of(body, language),
                Orthotypography.of(notesToEditors, language),
                contacts,
                boilerplate,
                embargo);
    }

    /** The same text with another body. */
    public ReleaseText withBody(Prose other) {
        return new ReleaseText(
                language, headline, subhead, dateline, other, notesToEditors, contacts, boilerplate, embargo);
    }

    /** The same text under another embargo; null for none. */
    public ReleaseText withEmbargo(@Nullable Embargo other) {
        return new ReleaseText(
                language, headline, subhead, dateline, body, notesToEditors, contacts, boilerplate, other);
    }

    /** All that it says of its subject: headline, subhead, body and notes, a line each. */
    public String words() {
        return String.join("\n", headline, subhead, body.words(), notesToEditors.words());
    }

    public Optional<Boilerplate> boilerplateIfAny() {
        return Optional.ofNullable(boilerplate);
    }

    public Optional<Embargo> embargoIfAny() {
        return Optional.ofNullable(embargo);
    }

    /**
     * The fingerprint of this text. Every part of it counts: words, dateline, language, contacts, boilerplate, embargo,
     * and the pictures, whose digests stand in the body. The parts are in Unicode NFC with line feeds already, as their
     * types keep them.
     */
    public Fingerprint fingerprint() {
        return new Fingerprint(canonical().hex());
    }

    /** The form of the text of which the fingerprint is the digest. */
    public Canonical canonical() {
        var canonical = new Canonical("dateline.release-text.2")
                .field(language.tag())
                .field(headline)
                .field(subhead)
                .field(dateline.city())
                .field(dateline.dateIfKnown().map(Object::toString).orElse(""))
                .field(body.source())
                .field(notesToEditors.source())
                .field(Integer.toString(contacts.size()));
        for (MediaContact contact : contacts) {
            canonical
                    .field(contact.name())
                    .field(contact.role())
                    .field(contact.telephone())
                    .field(contact.nightTelephone())
                    .field(contact.email());
        }
        canonical.field(boilerplateIfAny().map(Boilerplate::heading).orElse(""));
        canonical.field(boilerplateIfAny().map(b -> b.text().source()).orElse(""));
        canonical.field(embargoIfAny().map(e -> e.until().toString()).orElse(""));
        canonical.field(embargoIfAny().map(e -> e.zone().getId()).orElse(""));
        return canonical;
    }
}
