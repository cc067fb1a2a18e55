package org.dateline.workflow.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.release.Reference;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Block;
import org.dateline.core.text.CommonMarkWriter;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Inline;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;
import org.dateline.workflow.comparison.Changes.Change;
import org.dateline.workflow.comparison.TextPart.Kind;

/**
 * Says what was corrected in a text, in its language, as corrigenda do: "In the third paragraph, for “10 April” read
 * “12 April”." Paragraphs are counted in the text that readers have.
 */
public final class CorrigendumWriter {

    private final ReleaseText after;
    private final List<TextPart> old;
    private final List<TextPart> now;
    private final CorrigendumWording wording;
    private final List<String> sentences = new ArrayList<>();

    private CorrigendumWriter(ReleaseText before, ReleaseText after) {
        this.after = after;
        this.old = TextPart.of(before);
        this.now = TextPart.of(after);
        this.wording = new CorrigendumWording(after.language());
    }

    /** What was corrected, a sentence each, in the order of the text; nothing if they are the same. */
    public static List<String> sentences(ReleaseText before, ReleaseText after) {
        CorrigendumWriter writer = new CorrigendumWriter(before, after);
        writer.compare();
        return List.copyOf(writer.sentences);
    }

    /** The same as a list in CommonMark. */
    public static Prose list(ReleaseText before, ReleaseText after) {
        return CommonMarkWriter.proseOf(List.of(new Block.BulletList(sentences(before, after).stream()
                .map(sentence -> new Block.Item(List.of(paragraph(sentence))))
                .toList())));
    }

    /**
     * The corrigendum, to be set as a document.
     *
     * @param original the reference of the text that readers have
     * @param published when it was published
     * @param issued the day of the corrigendum
     */
    public static ReleaseText document(
            ReleaseText before, ReleaseText after, Reference original, LocalDate published, LocalDate issued) {
        Language language = after.language();
        CorrigendumWording wording = new CorrigendumWording(language);
        String intro = wording.of("intro", original.value(), Dateline.longDate(published, language));
        List<Block> body = new ArrayList<>();
        body.add(paragraph(intro));
        body.addAll(list(before, after).blocks());
        return new ReleaseText(
                language,
                wording.of("title"),
                after.headline(),
                new Dateline(after.dateline().city(), issued),
                CommonMarkWriter.proseOf(body),
                Prose.EMPTY,
                after.contacts(),
                null,
                null);
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(new Inline.Text(words)));
    }

    private void compare() {
        int shift = 0;
        for (Change change : Changes.between(keys(old), keys(now))) {
            List<TextPart> removed = old.subList(change.start(), change.end());
            int from = change.start() + shift;
            List<TextPart> added = now.subList(from, from + change.now().size());
            pair(removed, added, paragraphsUntil(change.start()));
            shift += added.size() - removed.size();
        }
    }

    private static List<String> keys(List<TextPart> parts) {
        return parts.stream().map(part -> part.kind() + " " + part.exact()).toList();
    }

    /** How many of the body's paragraphs readers have before that part. */
    private int paragraphsUntil(int part) {
        return (int) old.subList(0, part).stream()
                .filter(before -> before.kind() == Kind.PARAGRAPH)
                .count();
    }

    /** What became what: in order, each part with the next that is like it; the others were put in or taken out. */
    private void pair(List<TextPart> removed, List<TextPart> added, int paragraphsBefore) {
        int next = 0;
        int paragraphs = paragraphsBefore;
        for (TextPart part : removed) {
            int found = likest(part, added, next);
            if (found < 0) {
                sentences.add(wording.of("delete", wording.in(part), wording.quoted(part.words())));
            } else {
                for (TextPart inserted : added.subList(next, found)) {
                    insert(inserted, paragraphs);
                }
                change(part, added.get(found));
                next = found + 1;
            }
            paragraphs += part.kind() == Kind.PARAGRAPH ? 1 : 0;
        }
        for (TextPart inserted : added.subList(next, added.size())) {
            insert(inserted, paragraphs);
        }
    }

    private static int likest(TextPart part, List<TextPart> added, int from) {
        for (int i = from; i < added.size(); i++) {
            TextPart other = added.get(i);
            boolean onlyOne = part.number() == 0 && other.number() == 0 && added.size() == 1;
            if (part.isLike(other) && (onlyOne || WordChange.areAlike(part.words(), other.words()))) {
                return i;
            }
        }
        return -1;
    }

    private void insert(TextPart part, int paragraphs) {
        String place = part.number() == 0 ? wording.in(part) : wording.after(paragraphs);
        sentences.add(wording.of("insert", place, wording.quoted(part.words())));
    }

    private void change(TextPart before, TextPart after) {
        String place = wording.in(before);
        if (before.words().isEmpty()) {
            insert(after, 0);
        } else if (after.words().isEmpty()) {
            sentences.add(wording.of("delete", place, wording.quoted(before.words())));
        } else if (before.words().equals(after.words())) {
            sentences.add(wording.of(before.kind() == Kind.PICTURE ? "picture.changed" : "formatted", place));
        } else {
            for (WordChange words : WordChange.between(before.words(), after.words())) {
                sentences.add(
                        wording.of("change", place, wording.quoted(words.before()), wording.quoted(words.after())));
            }
            picture(before, after).ifPresent(sentences::add);
        }
    }

    private Optional<String> picture(TextPart before, TextPart after) {
        boolean another = before.exact() instanceof Block.Figure was
                && after.exact() instanceof Block.Figure is
                && !was.picture().equals(is.picture());
        return another ? Optional.of(wording.of("picture.changed", wording.in(before))) : Optional.empty();
    }
}
