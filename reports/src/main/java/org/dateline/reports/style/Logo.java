package org.dateline.reports.style;

import java.util.List;
import org.dateline.core.picture.Picture;

/** What an organization is known by at a glance. It stands beside the organization's name, never in place of it. */
public sealed interface Logo {

    /** How wide it is for its height. */
    double aspect();

    /**
     * A drawing, sharp at every size.
     *
     * @param width of the drawing, in its own units, as {@code height}
     * @param shapes the lowest first
     */
    record Vector(double width, double height, List<Shape> shapes) implements Logo {
        public Vector {
            shapes = List.copyOf(shapes);
        }

        @Override
        public double aspect() {
            return width / height;
        }
    }

    /** A photograph of it, on white. */
    record Image(Picture picture) implements Logo {
        @Override
        public double aspect() {
            return (double) picture.width() / picture.height();
        }
    }
}
