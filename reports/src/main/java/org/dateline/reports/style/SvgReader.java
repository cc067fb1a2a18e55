package org.dateline.reports.style;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.reports.brought.BroughtXml;

/**
 * Reads the part of SVG 1.1 that logos are drawn with: filled and stroked outlines. Whatever else an SVG has is refused by
 * its name, so that a logo is never shown without one of its parts. No entity is expanded and nothing outside is read.
 */
final class SvgReader {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int MOST_BYTES = 200_000;
    private static final Set<String> SHAPES =
            Set.of("path", "rect", "circle", "ellipse", "polygon", "polyline", "line");
    private static final Set<String> WORDLESS = Set.of("title", "desc", "metadata");
    private static final Set<String> PAINT = Set.of(
            "transform",
            "fill",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "style");
    private static final Set<String> GEOMETRY =
            Set.of("d", "x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "points", "x1", "y1", "x2", "y2");
    private static final Set<String> WITHOUT_LOOK = Set.of(
            "id",
            "class",
            "role",
            "version",
            "baseProfile",
            "viewBox",
            "preserveAspectRatio",
            "aria-label",
            "aria-hidden",
            "aria-labelledby",
            "focusable",
            "enable-background",
            "tabindex");
    /** Properties that say in words what holds without them. */
    private static final Set<String> NOTHING_NEW =
            Set.of("opacity:1", "fill-opacity:1", "stroke-opacity:1", "stroke-dasharray:none", "display:inline");

    private final XMLStreamReader xml;
    private final List<Shape> shapes = new ArrayList<>();
    private final Deque<SvgLook> looks = new ArrayDeque<>();
    private double width;
    private double height;

    private SvgReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws UnusableStyleException if it is no SVG, or one that shows what is not known here */
    static Logo.Vector read(byte[] svg) {
        if (svg.length > MOST_BYTES) {
            throw new UnusableStyleException(svg.length + " bytes; expected: at most " + MOST_BYTES);
        }
        try {
            SvgReader reader = new SvgReader(BroughtXml.factory().createXMLStreamReader(new ByteArrayInputStream(svg)));
            reader.read();
            if (reader.shapes.isEmpty()) {
                throw new UnusableStyleException("a drawing of nothing; expected: outlines");
            }
            return new Logo.Vector(reader.width, reader.height, reader.shapes);
        } catch (XMLStreamException e) {
            throw new UnusableStyleException(
                    "no well-formed XML, at line " + e.getLocation().getLineNumber(), e);
        }
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> looks.pop();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw refused("a document type or an entity");
                default -> {}
            }
        }
    }

    private void start(String name) throws XMLStreamException {
        boolean root = looks.isEmpty();
        boolean foreign = !SVG.equals(xml.getNamespaceURI());
        if (root && (foreign || !name.equals("svg"))) {
            throw refused("the element " + name + " where svg in the namespace " + SVG + " should be");
        }
        if (foreign || WORDLESS.contains(name)) {
            skip();
            return;
        }
        if (!root && !name.equals("g") && !SHAPES.contains(name)) {
            throw refused("the element " + name);
        }
        try {
            Map<String, String> attributes = attributes();
            SvgLook look = root ? SvgLook.OUTERMOST : looks.element();
            if (root) {
                look = new SvgLook(viewBox(), look.fill(), false, null, 1, 0, 0, look.mitreLimit());
            }
            look = look.inside(attributes);
            looks.push(look);
            if (SHAPES.contains(name)) {
                shapes.add(look.shape(outline(name, attributes)));
            }
        } catch (IllegalArgumentException e) {
            throw refused("in the element " + name + ": " + e.getMessage());
        }
    }

    /** What stands in the view box, moved to the origin. */
    private AffineTransform viewBox() {
        String words = xml.getAttributeValue(null, "viewBox");
        if (words == null) {
            throw new IllegalArgumentException("no viewBox");
        }
        double[] box = numbers(words);
        if (box.length != 4 || !(box[2] > 0) || !(box[3] > 0)) {
            throw new IllegalArgumentException("viewBox=“" + words + "”");
        }
        width = box[2];
        height = box[3];
        return AffineTransform.getTranslateInstance(-box[0], -box[1]);
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty()) {
                add(
                        attributes,
                        xml.getAttributeLocalName(i),
                        xml.getAttributeValue(i).strip());
            }
        }
        String style = attributes.remove("style");
        if (style != null) {
            for (String declaration : style.split(";")) {
                int colon = declaration.indexOf(':');
                if (colon > 0) {
                    add(
                            attributes,
                            declaration.substring(0, colon).strip(),
                            declaration.substring(colon + 1).strip());
                }
            }
        }
        return attributes;
    }

    private static void add(Map<String, String> attributes, String name, String value) {
        if (PAINT.contains(name) || GEOMETRY.contains(name)) {
            attributes.put(name, value);
        } else if (!WITHOUT_LOOK.contains(name) && !NOTHING_NEW.contains(name + ":" + value)) {
            throw new IllegalArgumentException("the attribute " + name + "=“" + value + "”");
        }
    }

    private static Path2D outline(String name, Map<String, String> attributes) {
        Path2D path = new Path2D.Double();
        switch (name) {
            case "path" -> path.append(SvgPath.parse(attributes.getOrDefault("d", "")), false);
            case "polygon", "polyline" -> {
                double[] points = numbers(attributes.getOrDefault("points", ""));
                for (int i = 0; i + 1 < points.length; i += 2) {
                    if (i == 0) {
                        path.moveTo(points[0], points[1]);
                    } else {
                        path.lineTo(points[i], points[i + 1]);
                    }
                }
                if (name.equals("polygon") && points.length > 1) {
                    path.closePath();
                }
            }
            case "line" -> {
                path.moveTo(number(attributes, "x1", 0), number(attributes, "y1", 0));
                path.lineTo(number(attributes, "x2", 0), number(attributes, "y2", 0));
            }
            case "rect" -> path.append(rectangle(attributes), false);
            default -> {
                double radius = number(attributes, "r", 0);
                double radiusX = number(attributes, "rx", radius);
                double radiusY = number(attributes, "ry", radius);
                path.append(
                        new Ellipse2D.Double(
                                number(attributes, "cx", 0) - radiusX,
                                number(attributes, "cy", 0) - radiusY,
                                2 * radiusX,
                                2 * radiusY),
                        false);
            }
        }
        return path;
    }

    private static java.awt.Shape rectangle(Map<String, String> attributes) {
        double x = number(attributes, "x", 0);
        double y = number(attributes, "y", 0);
        double width = number(attributes, "width", 0);
        double height = number(attributes, "height", 0);
        double roundX = number(attributes, "rx", number(attributes, "ry", 0));
        double roundY = number(attributes, "ry", roundX);
        return roundX == 0 || roundY == 0
                ? new Rectangle2D.Double(x, y, width, height)
                : new RoundRectangle2D.Double(x, y, width, height, 2 * roundX, 2 * roundY);
    }

    private static double number(Map<String, String> attributes, String name, double otherwise) {
        String words = attributes.get(name);
        if (words == null) {
            return otherwise;
        }
        double[] numbers = numbers(words);
        if (numbers.length != 1) {
            throw new IllegalArgumentException(name + "=“" + words + "”");
        }
        return numbers[0];
    }

    private static double[] numbers(String words) {
        SvgNumbers reader = new SvgNumbers(words);
        List<Double> numbers = new ArrayList<>();
        while (!reader.atEnd()) {
            numbers.add(reader.number());
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Past an element that shows nothing, with all that is in it. */
    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private UnusableStyleException refused(String found) {
        return new UnusableStyleException(
                "line %d: %s; expected: outlines (%s) in groups (g), filled and stroked in plain colours"
                        .formatted(
                                xml.getLocation().getLineNumber(),
                                found,
                                String.join(", ", SHAPES.stream().sorted().toList())));
    }
}
