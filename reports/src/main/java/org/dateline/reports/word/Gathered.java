package org.dateline.reports.word;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.compose.Placeholder;
import org.dateline.core.intake.Remark;
import org.dateline.core.picture.Picture;
import org.jspecify.annotations.Nullable;

/** What is found beside the text while a document is read. */
final class Gathered {

    private static final int SHOWN = 60;
    private static final int LONGEST_PASSAGE = 2_000;

    /** Who changed words, as a document has it: {@link Remark.Kind#INSERTED} or {@link Remark.Kind#DELETED}. */
    record Author(Remark.Kind kind, String name, @Nullable Instant at) {
        static Author of(Remark.Kind kind, Element element) {
            return new Author(kind, element.attribute("author"), instant(element.attribute("date")));
        }

        boolean struckOut() {
            return kind == Remark.Kind.DELETED;
        }
    }

    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private final List<Remark> changes = new ArrayList<>();
    private final List<Remark> others = new ArrayList<>();
    private final Set<Remark> once = new HashSet<>();
    private final Map<String, Element> comments = new LinkedHashMap<>();
    private final Map<String, StringBuilder> passages = new LinkedHashMap<>();
    private final Map<String, StringBuilder> open = new LinkedHashMap<>();
    private @Nullable Author last;

    void comments(@Nullable Element part) {
        Element all = part == null ? null : part.child("comments");
        if (all != null) {
            for (Element comment : all.children()) {
                comments.putIfAbsent(comment.attribute("id"), comment);
            }
        }
    }

    void beginComment(String id) {
        if (comments.containsKey(id) && !passages.containsKey(id)) {
            StringBuilder passage = new StringBuilder();
            passages.put(id, passage);
            open.put(id, passage);
        }
    }

    void endComment(String id) {
        open.remove(id);
    }

    void referToComment(String id) {
        if (comments.containsKey(id)) {
            passages.computeIfAbsent(id, fresh -> new StringBuilder());
        }
    }

    /** Words that are in the text: the comments that are open are about them. */
    void pass(String words) {
        for (StringBuilder passage : open.values()) {
            if (passage.length() < LONGEST_PASSAGE) {
                passage.append(words);
            }
        }
    }

    void change(Author author, String words) {
        int end = changes.size() - 1;
        if (author.equals(last)) {
            changes.set(end, changed(author, changes.get(end).words() + words));
        } else if (!words.isEmpty()) {
            changes.add(changed(author, words));
            last = author;
        }
    }

    private static Remark changed(Author author, String words) {
        return new Remark(author.kind(), "", words, author.name(), author.at());
    }

    /** What follows is another change, though the same person made it. */
    void endChange() {
        last = null;
    }

    String hide(String words) {
        others.add(Remark.of(Remark.Kind.HIDDEN, words.strip()));
        return Placeholder.of("hidden: " + words.strip());
    }

    /** Words that are nowhere else: all of them are shown. */
    void leaveOut(Remark.Kind kind, String words) {
        others.add(Remark.of(kind, words.strip()));
    }

    /** Something that is in the text in another form; its first words, a name or a number say which. */
    void omit(Remark.Kind kind, String detail) {
        String bare = detail.strip();
        leaveOut(kind, bare.length() > SHOWN ? bare.substring(0, SHOWN).strip() + "…" : bare);
    }

    /** The same is said once: one link is many runs, and a header stands on each page. */
    void leaveOutOnce(Remark.Kind kind, String words) {
        Remark remark = Remark.of(kind, words.strip());
        if (once.add(remark)) {
            others.add(remark);
        }
    }

    String keep(Picture picture) {
        pictures.putIfAbsent(picture.digest(), picture);
        return picture.digest();
    }

    /** A picture that the text does not show after all. */
    void forget(String digest) {
        pictures.remove(digest);
    }

    List<Picture> pictures() {
        return List.copyOf(pictures.values());
    }

    /** Changes, comments, and whatever else, each in the order of the text. */
    List<Remark> remarks() {
        return Stream.of(
                        changes.stream().filter(change -> !change.words().isBlank()),
                        commented().stream(),
                        others.stream())
                .flatMap(remarks -> remarks)
                .toList();
    }

    /** In the order of the text, and after them those that stand nowhere. */
    private List<Remark> commented() {
        List<Remark> found = new ArrayList<>();
        passages.forEach((id, passage) -> found.add(comment(comments.get(id), passage.toString())));
        comments.forEach((id, comment) -> {
            if (!passages.containsKey(id)) {
                found.add(comment(comment, ""));
            }
        });
        return found;
    }

    private static Remark comment(@Nullable Element comment, String passage) {
        if (comment == null) {
            return new Remark(Remark.Kind.COMMENT, passage.strip(), "", "", null);
        }
        return new Remark(
                Remark.Kind.COMMENT,
                passage.strip(),
                Words.of(comment),
                comment.attribute("author"),
                instant(comment.attribute("date")));
    }

    private static @Nullable Instant instant(String date) {
        try {
            return date.isEmpty() ? null : OffsetDateTime.parse(date).toInstant();
        } catch (DateTimeException withoutOffset) {
            try {
                return LocalDateTime.parse(date).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException notADate) {
                return null;
            }
        }
    }
}
