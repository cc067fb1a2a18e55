package org.dateline.reports.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.AffineTransform;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M10 20 30 40 z | 10 20 30 40",
                "m10,20 5-5L10 10H40V-5 | 10 -5 40 20",
                "M0 0c10 0 10 10 20 10s10-10 20-10 | 0 0 40 10",
                "M0 0Q10 20 20 0T40 0 | 0 -10 40 10",
                "M1e1.5.5-1E1 | 0.5 -10 10 0.5",
                // Half circles, on either side; the flags need nothing between them.
                "M0 50A50 50 0 0 1 100 50 | 0 0 100 50",
                "M0 50A50 50 0 00100 50 | 0 50 100 100",
                "M0 50a50 50 0 01100 0 | 0 0 100 50",
                // Quarter and three quarters of a circle around (50, 50).
                "M50 0A50 50 0 0 1 100 50 | 50 0 100 50",
                "M50 0A50 50 0 1 0 100 50 | 0 0 100 100",
                // Radii that do not reach are made to; those of nothing draw a line.
                "M0 0A1 1 0 0 1 100 0 | 0 -50 100 0",
                "M0 0A0 5 0 0 1 100 10 | 0 0 100 10",
                "M0 0A5 5 0 0 1 0 0L1 1 | 0 0 1 1",
                // An ellipse that stands upright because it is turned.
                "M0 -20A20 10 90 0 1 0 20 | 0 -20 10 20"
            })
    void drawsPathsWhereSvgDoes(String data, String box) {
        assertBox(box(SvgPath.parse(data).getPathIterator(null)), box);
    }

    @Test
    void goesOnFromThePlaceWhereAnArcEnds() {
        Point2D end = SvgPath.parse("M10 10a5 7 30 1 1 8 3").getCurrentPoint();

        assertThat(end.getX()).isCloseTo(18, within(1e-9));
        assertThat(end.getY()).isCloseTo(13, within(1e-9));
    }

    @Test
    void beginsAnewWhereAClosedPathBegan() {
        Path2D path = SvgPath.parse("m10 10h10v10zl-5 -5");

        assertThat(path.getCurrentPoint()).isEqualTo(new Point2D.Double(5, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 10", "L1 1", "M1", "M1 1 X2 2", "M0 0A1 1 0 2 0 3 3", "M1 1z2 2", "M1 1L2 €", "M9e9 0"})
    void refusesBrokenPaths(String data) {
        assertThatIllegalArgumentException().isThrownBy(() -> SvgPath.parse(data));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "translate(5) | 6 2",
                "translate(5,6)scale(2) | 7 10",
                "rotate(90) | -2 1",
                "rotate(180 1 1) | 1 0",
                "matrix(1 0 0 1 3 4) | 4 6",
                "scale(2, 3) | 2 6",
                "skewX(45) | 3 2"
            })
    void movesPointsAsTransformsSay(String transform, String point) {
        Point2D moved = SvgTransform.parse(transform).transform(new Point2D.Double(1, 2), null);

        String[] expected = point.split(" ");
        assertThat(moved.getX()).isCloseTo(Double.parseDouble(expected[0]), within(1e-9));
        assertThat(moved.getY()).isCloseTo(Double.parseDouble(expected[1]), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"turn(3)", "scale()", "rotate(1 2)", "translate(1 2", "matrix(1 2 3 4 5 6 7)"})
    void refusesBrokenTransforms(String transform) {
        assertThatIllegalArgumentException().isThrownBy(() -> SvgTransform.parse(transform));
    }

    @Test
    void readsEveryShapeInItsPlaceAndLook() {
        Logo.Vector logo = read("""
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:x="urn:x" viewBox="10 10 100 50" width="3cm" x:y="z">
                  <title>A logo</title><metadata><any/></metadata><x:note/>
                  <g fill="#f00" transform="translate(10 10)" style="stroke: navy; stroke-width:2px;opacity:1">
                    <rect x="1" y="2" width="10" height="5" rx="1"/>
                    <g transform="scale(2)" fill="none"><circle cx="5" cy="5" r="4"/></g>
                    <ellipse cx="5" cy="5" rx="4" ry="2" stroke="none" fill-rule="evenodd"/>
                  </g>
                  <polygon points="10,10 20,10 20 20"/><polyline points="10 10 20 20"/><line x2="20" y2="30"/>
                </svg>
                """);

        assertThat(logo.aspect()).isEqualTo(2);
        assertThat(logo.shapes()).hasSize(6);
        Shape rectangle = logo.shapes().get(0);
        assertBox(box(rectangle), "1 2 11 7");
        assertThat(rectangle.fill()).isEqualTo(new Colour(1, 0, 0));
        assertThat(rectangle.stroke()).isEqualTo(new Shape.Stroke(Colour.parse("#000080"), 2, 0, 0, 4));
        Shape circle = logo.shapes().get(1);
        assertBox(box(circle), "2 2 18 18");
        assertThat(circle.fill()).isNull();
        assertThat(circle.stroke()).extracting(Shape.Stroke::width).isEqualTo(4.0);
        assertThat(logo.shapes().get(2).stroke()).isNull();
        assertThat(logo.shapes().get(2).evenOdd()).isTrue();
        assertThat(logo.shapes().get(3).fill()).isEqualTo(new Colour(0, 0, 0));
        assertBox(box(logo.shapes().get(5)), "-10 -10 10 20");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<text>IOM</text> | the element text",
                "<image/> | the element image",
                "<style>a{}</style> | the element style",
                "<defs><linearGradient/></defs> | the element defs",
                "<script/> | the element script",
                "<use/> | the element use",
                "<path d='M0 0L1 1' opacity='.5'/> | the attribute opacity",
                "<path d='M0 0L1 1' clip-path='url(#a)'/> | the attribute clip-path",
                "<path d='M0 0L1 1' fill='url(#a)'/> | url(#a)",
                "<path d='M0 0L1 1' fill='currentColor'/> | currentColor",
                "<path d='M0 0L1 1' style='filter:blur(1)'/> | the attribute filter",
                "<path d='M0 0L'/> | in the element path",
                "<circle r='50%'/> | in the element circle",
                "<path d='M0 0L1 1' stroke='red' transform='scale(1 2)'/> | thicker in one direction",
                "<g/> | a drawing of nothing"
            })
    void refusesByNameWhatItDoesNotKnow(String element, String named) {
        assertRefused("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>" + element + "</svg>", named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg viewBox='0 0 9 9'/> | namespace",
                "<html xmlns='http://www.w3.org/2000/svg'/> | html",
                "<svg xmlns='http://www.w3.org/2000/svg'/> | viewBox",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 9'/> | viewBox",
                "no xml | no well-formed XML",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'> | no well-formed XML",
                "<!DOCTYPE svg SYSTEM 'http://127.0.0.1:9/x'><svg xmlns='http://www.w3.org/2000/svg'/> | document type",
                "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg> | document type"
            })
    void refusesWhatIsNoPlainDrawing(String svg, String named) {
        assertRefused(svg, named);
    }

    private static void assertRefused(String svg, String named) {
        assertThatExceptionOfType(UnusableStyleException.class)
                .isThrownBy(() -> read(svg))
                .withMessageContaining(named);
    }

    private static Logo.Vector read(String svg) {
        return SvgReader.read(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static Rectangle2D box(Shape shape) {
        return box(shape.outline(new AffineTransform()));
    }

    /** Of the curves themselves: their control points may lie outside of them. */
    private static Rectangle2D box(PathIterator outline) {
        Path2D lines = new Path2D.Double();
        lines.append(new FlatteningPathIterator(outline, 1e-4), false);
        return lines.getBounds2D();
    }

    private static void assertBox(Rectangle2D box, String expected) {
        String[] edges = expected.split(" ");
        assertThat(box.getMinX()).isCloseTo(Double.parseDouble(edges[0]), within(0.01));
        assertThat(box.getMinY()).isCloseTo(Double.parseDouble(edges[1]), within(0.01));
        assertThat(box.getMaxX()).isCloseTo(Double.parseDouble(edges[2]), within(0.01));
        assertThat(box.getMaxY()).isCloseTo(Double.parseDouble(edges[3]), within(0.01));
    }
}
