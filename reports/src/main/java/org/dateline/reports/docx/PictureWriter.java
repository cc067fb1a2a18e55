package org.dateline.reports.docx;

/**
 * Writes a picture into a run, in the line (ISO/IEC 29500-1, 20.4.2.8): one that floats is passed over by some screen
 * readers, and Word's own check of accessibility objects to it.
 */
final class PictureWriter {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /**
     * A picture where it is shown.
     *
     * @param id a number that no other picture of the document has
     * @param relationship that leads to it
     * @param width in English Metric Units, as {@code height}
     */
    record Shown(int id, String name, String alternative, String relationship, long width, long height) {}

    private final Xml xml;

    PictureWriter(Xml xml) {
        this.xml = xml;
    }

    void write(Shown picture) {
        xml.start("w:r").start("w:drawing");
        xml.start(
                "wp:inline",
                "xmlns:wp",
                DRAWING + "wordprocessingDrawing",
                "distT",
                "0",
                "distB",
                "0",
                "distL",
                "0",
                "distR",
                "0");
        xml.empty("wp:extent", extent(picture));
        properties(picture);
        picture(picture);
        xml.end().end().end();
    }

    private static String[] extent(Shown picture) {
        return new String[] {"cx", Long.toString(picture.width()), "cy", Long.toString(picture.height())};
    }

    private void properties(Shown picture) {
        String id = Integer.toString(picture.id());
        xml.empty("wp:docPr", "id", id, "name", "Picture " + id, "descr", picture.alternative());
        xml.start("wp:cNvGraphicFramePr")
                .empty("a:graphicFrameLocks", "xmlns:a", DRAWING + "main", "noChangeAspect", "1")
                .end();
    }

    private void picture(Shown picture) {
        xml.start("a:graphic", "xmlns:a", DRAWING + "main").start("a:graphicData", "uri", DRAWING + "picture");
        xml.start("pic:pic", "xmlns:pic", DRAWING + "picture");
        xml.start("pic:nvPicPr")
                .empty("pic:cNvPr", "id", Integer.toString(picture.id()), "name", picture.name())
                .empty("pic:cNvPicPr")
                .end();
        xml.start("pic:blipFill")
                .empty("a:blip", "xmlns:r", Word.RELATIONSHIPS, "r:embed", picture.relationship())
                .start("a:stretch")
                .empty("a:fillRect")
                .end()
                .end();
        xml.start("pic:spPr");
        xml.start("a:xfrm")
                .empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", extent(picture))
                .end();
        xml.start("a:prstGeom", "prst", "rect").empty("a:avLst").end();
        xml.end().end().end().end();
    }
}
