package org.dateline.core.text;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A run of words inside a {@link Block}. The set is closed: whoever sets a release handles every one or fails. */
public sealed interface Inline {

    <R> R accept(Visitor<R> visitor);

    /** Plain words. */
    record Text(String words) implements Inline {
        public Text {
            if (words.isEmpty()) {
                throw new IllegalArgumentException("a text holds at least one character");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** Words set in bold. */
    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /** Words set in italic. */
    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /** Words that lead to an address: {@code http}, {@code https}, {@code mailto} or {@code tel}. */
    record Link(URI target, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }

        /** An address, if it is one to which a release may lead. */
        public static Optional<URI> leadingTo(String address) {
            return CommonMarkReader.target(address);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /** A new line inside a paragraph. */
    record LineBreak() implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }

    /** One answer for each kind of inline. */
    interface Visitor<R> {
        R text(Text text);

        R strong(Strong strong);

        R emphasis(Emphasis emphasis);

        R link(Link link);

        R lineBreak(LineBreak lineBreak);
    }
}
