package org.dateline.core.visit;

import java.util.Locale;
import org.dateline.core.text.OneLine;

/**
 * A person's name as protocol writes it, and which part of it is the family name: "QIN Gang" and "QIN", "António Vitorino"
 * and "Vitorino".
 *
 * @param written the whole name, in the order and the capitals in which it is to be printed
 * @param family the part of it that is the family name, written alike
 */
public record PersonName(String written, String family) {

    public PersonName {
        written = OneLine.of(written);
        family = OneLine.of(family);
        if (written.isEmpty() || family.isEmpty()) {
            throw new IllegalArgumentException("a name is written, and its family name is marked");
        }
        if (!hasPart(written, family)) {
            throw new IllegalArgumentException("the family name is a part of the name");
        }
    }

    /** Whether {@code part} stands in {@code name} as whole words, in any case of letters; Chinese has no spaces to ask for. */
    public static boolean hasPart(String name, String part) {
        if (part.codePoints().anyMatch(Character::isIdeographic)) {
            return OneLine.of(name).contains(OneLine.of(part));
        }
        String words = " " + OneLine.of(name).toLowerCase(Locale.ROOT) + " ";
        return words.contains(" " + OneLine.of(part).toLowerCase(Locale.ROOT) + " ");
    }

    @Override
    public String toString() {
        return written;
    }
}
