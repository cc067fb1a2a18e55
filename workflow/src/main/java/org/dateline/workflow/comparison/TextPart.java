package org.dateline.workflow.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Block;
import org.dateline.core.text.PlainText;

/**
 * A part of a release's text, as a reader finds it: "the third paragraph".
 *
 * @param number counted from 1 among the parts of its kind; 0 where there is one only
 * @param paragraphsBefore how many paragraphs of the body stand before it
 * @param words what it says
 * @param exact what it is, with links, emphasis and pictures
 */
record TextPart(Kind kind, int number, int paragraphsBefore, String words, Object exact) {

    enum Kind {
        HEADLINE,
        SUBHEAD,
        DATELINE,
        PARAGRAPH,
        HEADING,
        ITEM,
        QUOTATION,
        TABLE,
        PICTURE,
        NOTES,
        BOILERPLATE,
        CONTACTS
    }

    /** Every part, in the order of the text. Headline, subhead and dateline are always there, if only empty. */
    static List<TextPart> of(ReleaseText text) {
        List<TextPart> parts = new ArrayList<>();
        parts.add(single(Kind.HEADLINE, text.headline()));
        parts.add(single(Kind.SUBHEAD, text.subhead()));
        parts.add(single(Kind.DATELINE, text.dateline().in(text.language())));
        new Body(parts).add(text.body().blocks(), Kind.PARAGRAPH);
        text.notesToEditors().blocks().forEach(block -> parts.add(of(Kind.NOTES, block)));
        text.boilerplateIfAny().ifPresent(about -> {
            parts.add(single(Kind.BOILERPLATE, about.heading()));
            about.text().blocks().forEach(block -> parts.add(of(Kind.BOILERPLATE, block)));
        });
        text.contacts()
                .forEach(contact -> parts.add(single(
                        Kind.CONTACTS,
                        Stream.of(
                                        contact.name(),
                                        contact.role(),
                                        contact.telephone(),
                                        contact.nightTelephone(),
                                        contact.email())
                                .filter(word -> !word.isEmpty())
                                .collect(Collectors.joining(", ")))));
        return parts;
    }

    private static TextPart single(Kind kind, String words) {
        return new TextPart(kind, 0, 0, words, words);
    }

    private static TextPart of(Kind kind, Block block) {
        return new TextPart(kind, 0, 0, PlainText.of(List.of(block)), block);
    }

    boolean isLike(TextPart other) {
        return kind == other.kind;
    }

    boolean isSame(TextPart other) {
        return isLike(other) && exact.equals(other.exact);
    }

    /** Counts the parts of the body. What stands in a list or a quotation is a part of its own. */
    private static final class Body {
        private final List<TextPart> parts;
        private final int[] counts = new int[Kind.values().length];

        Body(List<TextPart> parts) {
            this.parts = parts;
        }

        void add(List<Block> blocks, Kind paragraphs) {
            for (Block block : blocks) {
                if (block instanceof Block.BulletList list) {
                    list.items().forEach(item -> add(item.content(), Kind.ITEM));
                } else if (block instanceof Block.OrderedList list) {
                    list.items().forEach(item -> add(item.content(), Kind.ITEM));
                } else if (block instanceof Block.Quote quote) {
                    add(quote.content(), Kind.QUOTATION);
                } else {
                    add(kindOf(block, paragraphs), block);
                }
            }
        }

        private static Kind kindOf(Block block, Kind paragraphs) {
            if (block instanceof Block.Heading) {
                return Kind.HEADING;
            }
            if (block instanceof Block.Table) {
                return Kind.TABLE;
            }
            return block instanceof Block.Figure ? Kind.PICTURE : paragraphs;
        }

        private void add(Kind kind, Block block) {
            int before = counts[Kind.PARAGRAPH.ordinal()];
            counts[kind.ordinal()]++;
            parts.add(new TextPart(kind, counts[kind.ordinal()], before, words(block), block));
        }

        private static String words(Block block) {
            if (block instanceof Block.Figure figure) {
                return Stream.of(figure.caption(), figure.credit(), figure.alternative())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · "));
            }
            return PlainText.of(List.of(block));
        }
    }
}
