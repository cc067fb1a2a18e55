package org.dateline.reports.docx;

/**
 * Words that lie across the whole face of a page, as Word itself makes a watermark: WordArt in VML (ISO/IEC 29500-4,
 * clause 14.1), anchored in the header, so that it is on every page and behind no page's text that could hide it.
 */
final class Watermark {

    /** Word and LibreOffice know a watermark by a name that begins so. */
    private static final String NAME = "PowerPlusWaterMarkObject";

    private static final String COLOUR = "#c00000";
    private static final String OPACITY = ".3";

    /** In points; turned by 45 degrees it fills the width of an A4 page between its margins. */
    private static final int WIDTH = 560;

    private static final int HIGHEST = 96;
    private static final int FIRST_SHAPE = 2048;

    private Watermark() {}

    /** @param number of the header, counted from 1: shapes of a document have different names */
    static void write(Xml xml, String words, int number) {
        xml.start("w:r").start("w:rPr").empty("w:noProof").end();
        xml.start(
                "w:pict",
                "xmlns:v",
                "urn:schemas-microsoft-com:vml",
                "xmlns:o",
                "urn:schemas-microsoft-com:office:office",
                "xmlns:w10",
                "urn:schemas-microsoft-com:office:word");
        shapeType(xml);
        xml.start(
                "v:shape",
                "id",
                NAME + number,
                "o:spid",
                "_x0000_s" + (FIRST_SHAPE + number),
                "type",
                "#_x0000_t136",
                "alt",
                words,
                "style",
                "position:absolute;margin-left:0;margin-top:0;width:" + WIDTH + "pt;height:" + height(words)
                        + "pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;"
                        + "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
                        + "mso-position-vertical-relative:margin",
                "o:allowincell",
                "f",
                "fillcolor",
                COLOUR,
                "stroked",
                "f");
        xml.empty("v:fill", "opacity", OPACITY);
        xml.empty("v:textpath", "style", "font-family:\"Arial\";font-size:1pt;font-weight:bold", "string", words);
        xml.empty("w10:wrap", "anchorx", "margin", "anchory", "margin");
        xml.end().end().end();
    }

    /** Plain text on a straight path: the shape that Word numbers 136. */
    private static void shapeType(Xml xml) {
        xml.start(
                "v:shapetype",
                "id",
                "_x0000_t136",
                "coordsize",
                "21600,21600",
                "o:spt",
                "136",
                "adj",
                "10800",
                "path",
                "m@7,l@8,m@5,21600l@6,21600e");
        xml.start("v:formulas");
        for (String formula : new String[] {
            "sum #0 0 10800",
            "prod #0 2 1",
            "sum 21600 0 @1",
            "sum 0 0 @2",
            "sum 21600 0 @3",
            "if @0 @3 0",
            "if @0 21600 @1",
            "if @0 0 @2",
            "if @0 @4 21600",
            "mid @5 @6",
            "mid @8 @5",
            "mid @7 @8",
            "mid @6 @7",
            "sum @6 0 @5"
        }) {
            xml.empty("v:f", "eqn", formula);
        }
        xml.end();
        xml.empty(
                "v:path",
                "textpathok",
                "t",
                "o:connecttype",
                "custom",
                "o:connectlocs",
                "@9,0;@10,10800;@11,21600;@12,10800",
                "o:connectangles",
                "270,180,90,0");
        xml.empty("v:textpath", "on", "t", "fitshape", "t");
        xml.start("v:handles")
                .empty("v:h", "position", "#0,bottomRight", "xrange", "6629,14971")
                .end();
        xml.empty("o:lock", "v:ext", "edit", "text", "t", "shapetype", "t");
        xml.end();
    }

    /** As high as the letters are at that width, so that they are not drawn out. */
    private static int height(String words) {
        double ems = words.codePoints()
                .mapToDouble(c -> Character.isIdeographic(c) ? 1.0 : 0.65)
                .sum();
        return Math.min(HIGHEST, (int) (WIDTH / ems));
    }
}
