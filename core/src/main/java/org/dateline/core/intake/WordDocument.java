package org.dateline.core.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.picture.Picture;
import org.dateline.core.release.ReleaseText;
import org.jspecify.annotations.Nullable;

/**
 * What a Word document holds.
 *
 * @param text as the release's first revision has it: tracked insertions are in, tracked deletions are out, hidden words
 *     stand in a placeholder until somebody decides on them
 * @param pictures that the text shows, in the office's own form
 * @param changes that were tracked and not decided, in the order of the text
 * @param comments that colleagues wrote beside it, in the order of the text
 * @param hidden words that the document holds but does not show, in the order of the text
 * @param omissions what the release cannot hold as it stood there
 */
public record WordDocument(
        ReleaseText text,
        List<Picture> pictures,
        List<Change> changes,
        List<Comment> comments,
        List<String> hidden,
        List<Omission> omissions) {

    public WordDocument {
        pictures = List.copyOf(pictures);
        changes = List.copyOf(changes);
        comments = List.copyOf(comments);
        hidden = List.copyOf(hidden);
        omissions = List.copyOf(omissions);
    }

    /** All that is to be shown beside the text: changes, comments, what was hidden, what is missing. */
    public List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (Change change : changes) {
            remarks.add(new Remark(
                    Remark.Kind.valueOf(change.kind().name()), "", change.words(), change.by(), change.at()));
        }
        for (Comment comment : comments) {
            remarks.add(
                    new Remark(Remark.Kind.COMMENT, comment.passage(), comment.words(), comment.by(), comment.at()));
        }
        hidden.forEach(words -> remarks.add(new Remark(Remark.Kind.HIDDEN, "", words, "", null)));
        for (Omission omission : omissions) {
            remarks.add(new Remark(Remark.Kind.valueOf(omission.kind().name()), "", omission.detail(), "", null));
        }
        return remarks;
    }

    /**
     * A tracked change.
     *
     * @param by who made it, as Word knew them; may be empty
     * @param at null if Word did not say
     */
    public record Change(
            Kind kind, String words, String by, @Nullable Instant at) {

        public Optional<Instant> atIfKnown() {
            return Optional.ofNullable(at);
        }

        /** What was done. */
        public enum Kind {
            INSERTED,
            DELETED
        }
    }

    /**
     * A comment.
     *
     * @param passage the words that it is about; may be empty
     * @param by who wrote it, as Word knew them; may be empty
     * @param at null if Word did not say
     */
    public record Comment(
            String passage,
            String words,
            String by,
            @Nullable Instant at) {

        public Optional<Instant> atIfKnown() {
            return Optional.ofNullable(at);
        }
    }

    /**
     * Something that is in the release in another form, or not at all.
     *
     * @param detail which one: the first words of it, a name, a number; may be empty
     */
    public record Omission(Kind kind, String detail) {

        /** What it is. */
        public enum Kind {
            /** A picture that cannot be used: broken, too large, or of a form that the office does not take in. */
            PICTURE,
            /** A picture that said nothing to those who do not see it: a placeholder stands for it. */
            ALTERNATIVE_TEXT,
            /** A drawing, chart, equation or embedded file. Words in it are in the text. */
            DRAWING,
            /** A table that a release cannot set: too wide, or with tables in it. Its words are in paragraphs. */
            TABLE,
            /** A link to an address of a kind that a release does not lead to. Its words are in the text. */
            LINK
        }
    }
}
