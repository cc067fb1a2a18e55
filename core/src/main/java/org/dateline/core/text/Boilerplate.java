package org.dateline.core.text;

/**
 * The standing paragraph in which the organization says what it is, at the end of every release.
 *
 * @param heading "About …"; never empty
 * @param text never empty
 */
public record Boilerplate(String heading, Prose text) {
    public Boilerplate {
        heading = OneLine.of(heading);
        if (heading.isEmpty() || text.isEmpty()) {
            throw new IllegalArgumentException("a boilerplate has a heading and a text");
        }
    }
}
