package org.dateline.reports.word;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.compose.Placeholder;
import org.dateline.core.intake.WordDocument.Change;
import org.dateline.core.intake.WordDocument.Comment;
import org.dateline.core.intake.WordDocument.Omission;
import org.dateline.core.picture.Picture;
import org.jspecify.annotations.Nullable;

/** What is found beside the text while a document is read. */
final class Gathered {

    private static final int DETAIL = 60;
    private static final int LONGEST_PASSAGE = 2_000;

    /** Who changed words, as a document has it. */
    record Author(Change.Kind kind, String name, @Nullable Instant at) {
        static Author of(Change.Kind kind, Element element) {
            return new Author(kind, element.attribute("author"), instant(element.attribute("date")));
        }
    }

    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
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
            Change before = changes.get(end);
            changes.set(end, new Change(before.kind(), before.words() + words, before.by(), before.at()));
        } else if (!words.isEmpty()) {
            changes.add(new Change(author.kind(), words, author.name(), author.at()));
            last = author;
        }
    }

    /** What follows is another change, though the same person made it. */
    void endChange() {
        last = null;
    }

    String hide(String words) {
        hidden.add(words.strip());
        return Placeholder.of("hidden: " + words.strip());
    }

    void omit(Omission.Kind kind, String detail) {
        String bare = detail.strip();
        omissions.add(new Omission(
                kind, bare.length() > DETAIL ? bare.substring(0, DETAIL).strip() + "…" : bare));
    }

    /** One link is many runs, and one omission. */
    void omitOnce(Omission.Kind kind, String detail) {
        int before = omissions.size();
        omit(kind, detail);
        if (before > 0 && omissions.get(before - 1).equals(omissions.get(before))) {
            omissions.remove(before);
        }
    }

    String keep(Picture picture) {
        pictures.putIfAbsent(picture.digest(), picture);
        return picture.digest();
    }

    List<Picture> pictures() {
        return List.copyOf(pictures.values());
    }

    List<Change> changes() {
        return changes.stream().filter(change -> !change.words().isBlank()).toList();
    }

    List<String> hidden() {
        return hidden;
    }

    List<Omission> omissions() {
        return omissions;
    }

    /** In the order of the text, and after them those that stand nowhere. */
    List<Comment> comments() {
        List<Comment> found = new ArrayList<>();
        passages.forEach((id, passage) -> found.add(comment(comments.get(id), passage.toString())));
        comments.forEach((id, comment) -> {
            if (!passages.containsKey(id)) {
                found.add(comment(comment, ""));
            }
        });
        return found;
    }

    private static Comment comment(@Nullable Element comment, String passage) {
        StringBuilder words = new StringBuilder();
        if (comment == null) {
            return new Comment(passage.strip(), "", "", null);
        }
        Words.collect(comment, words);
        return new Comment(
                passage.strip(),
                words.toString().strip(),
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
