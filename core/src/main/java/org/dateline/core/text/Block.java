package org.dateline.core.text;

import java.util.List;

/** A part of a release's text. The set is closed: whoever sets a release handles every one or fails. */
public sealed interface Block {

    <R> R accept(Visitor<R> visitor);

    /** A paragraph. */
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** A heading inside the body. Level 1 is the release's headline, so a body has levels 2 and 3. */
    record Heading(int level, List<Inline> content) implements Block {
        public static final int TOP_LEVEL = 2;
        public static final int DEEPEST_LEVEL = 3;

        public Heading {
            if (level < TOP_LEVEL || level > DEEPEST_LEVEL) {
                throw new IllegalArgumentException("a heading in a body has level 2 or 3, not " + level);
            }
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /** A list with bullets. */
    record BulletList(List<Item> items) implements Block {
        public BulletList {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bulletList(this);
        }
    }

    /** A numbered list; the first item carries the number {@code start}. */
    record OrderedList(int start, List<Item> items) implements Block {
        public OrderedList {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.orderedList(this);
        }
    }

    /** Words of somebody else, set apart. */
    record Quote(List<Block> content) implements Block {
        public Quote {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quote(this);
        }
    }

    /** One item of a list: paragraphs, and lists inside it. */
    record Item(List<Block> content) {
        public Item {
            content = List.copyOf(content);
        }
    }

    /** One answer for each kind of block. */
    interface Visitor<R> {
        R paragraph(Paragraph paragraph);

        R heading(Heading heading);

        R bulletList(BulletList list);

        R orderedList(OrderedList list);

        R quote(Quote quote);
    }
}
