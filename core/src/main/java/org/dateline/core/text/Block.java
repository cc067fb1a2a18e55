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

    /**
     * A table with one row of headings. Every row has as many cells as there are columns; a cell may be empty.
     *
     * @param columns on which side each column's words stand
     */
    record Table(List<Side> columns, List<Cell> headings, List<List<Cell>> rows) implements Block {

        /** More columns than this cannot be read on a page. */
        public static final int MOST_COLUMNS = 8;

        public Table {
            columns = List.copyOf(columns);
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
            if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
                throw new IllegalArgumentException("a table has 1 to 8 columns, not " + columns.size());
            }
            int width = columns.size();
            if (headings.size() != width || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("a row of another width than its table");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }

        /** The side of a column on which its words stand; the start is the right in Arabic. */
        public enum Side {
            START,
            CENTRE,
            END
        }

        /** The words of one cell. */
        public record Cell(List<Inline> content) {
            public Cell {
                content = List.copyOf(content);
            }
        }
    }

    /**
     * A picture with what stands under it.
     *
     * @param picture the SHA-256 of the picture's bytes, so that the text's fingerprint holds for the picture too
     * @param alternative says what is seen, for those who do not see it; never empty
     * @param caption may be empty
     * @param credit whose picture it is; may be empty
     */
    record Figure(String picture, String alternative, String caption, String credit) implements Block {
        public Figure {
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("a figure says what is seen");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figure(this);
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

        R table(Table table);

        R figure(Figure figure);
    }
}
