package org.dateline.reports.docx;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import org.dateline.core.picture.Picture;
import org.dateline.reports.style.Colour;
import org.dateline.reports.style.Logo;
import org.dateline.reports.style.Shape;

/** Makes of a drawn logo a picture of pixels on white, fine enough for paper; once for all documents. */
final class DrawnLogo {

    private static final double PIXELS_A_POINT = 400 / 72.0;

    private DrawnLogo() {}

    /** @param height in points */
    static Picture picture(Logo.Vector logo, float height) {
        double scale = Math.min(
                height * PIXELS_A_POINT / logo.height(), Picture.LONGEST_SIDE / Math.max(logo.width(), logo.height()));
        int width = Math.max(1, (int) Math.round(logo.width() * scale));
        int rows = Math.max(1, (int) Math.round(logo.height() * scale));
        BufferedImage image = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, rows);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(width / logo.width(), rows / logo.height());
        logo.shapes().forEach(shape -> draw(graphics, shape));
        graphics.dispose();
        return Picture.of(Png.colour(width, channels(image)));
    }

    private static void draw(Graphics2D graphics, Shape shape) {
        Path2D path = new Path2D.Double(shape.evenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        path.append(shape.outline(new AffineTransform()), false);
        Colour fill = shape.fill();
        if (fill != null) {
            graphics.setColor(colour(fill));
            graphics.fill(path);
        }
        Shape.Stroke stroke = shape.stroke();
        if (stroke != null) {
            graphics.setColor(colour(stroke.colour()));
            graphics.setStroke(
                    new BasicStroke((float) stroke.width(), cap(stroke), join(stroke), (float) stroke.mitreLimit()));
            graphics.draw(path);
        }
    }

    private static int cap(Shape.Stroke stroke) {
        return switch (stroke.cap()) {
            case 1 -> BasicStroke.CAP_ROUND;
            case 2 -> BasicStroke.CAP_SQUARE;
            default -> BasicStroke.CAP_BUTT;
        };
    }

    private static int join(Shape.Stroke stroke) {
        return switch (stroke.join()) {
            case 1 -> BasicStroke.JOIN_ROUND;
            case 2 -> BasicStroke.JOIN_BEVEL;
            default -> BasicStroke.JOIN_MITER;
        };
    }

    private static Color colour(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }

    private static byte[] channels(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        byte[] channels = new byte[pixels.length * 3];
        for (int i = 0; i < pixels.length; i++) {
            channels[3 * i] = (byte) (pixels[i] >> 16);
            channels[3 * i + 1] = (byte) (pixels[i] >> 8);
            channels[3 * i + 2] = (byte) pixels[i];
        }
        return channels;
    }
}
