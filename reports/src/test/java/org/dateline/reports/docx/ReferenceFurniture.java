package org.dateline.reports.docx;

/** The headers and footers of {@code reference.docx}, as Word writes them when somebody puts content controls there. */
final class ReferenceFurniture {

    private final Xml xml;
    private int id;

    private ReferenceFurniture(String root, String style, int firstId) {
        this.xml = new Xml().start(root, "xmlns:w", Word.MAIN, "xmlns:r", Word.RELATIONSHIPS);
        this.id = firstId;
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style).end();
    }

    /** Of every page but the first. */
    static Xml header() {
        return new ReferenceFurniture("w:hdr", "Header", 1100)
                .control(Control.ACRONYM, "Organization")
                .tab()
                .control(Control.TYPE, "Press release")
                .words(" ")
                .control(Control.NUMBER, "PR/2023/014")
                .end();
    }

    /** Above the letterhead. */
    static Xml firstHeader() {
        return new ReferenceFurniture("w:hdr", "Header", 1200)
                .control(Control.LOGO, "Logo")
                .end();
    }

    static Xml footer(int number) {
        return new ReferenceFurniture("w:ftr", "Footer", 1200 + 100 * number)
                .control(Control.NUMBER, "PR/2023/014")
                .words(" · ")
                .control(Control.FINGERPRINT, "Fingerprint 1f3a 09bc 77d0")
                .tab()
                .control(Control.PAGE, "Page 1")
                .control(Control.OF, " of 1")
                .end();
    }

    private ReferenceFurniture control(Control control, String shown) {
        xml.start("w:sdt").start("w:sdtPr");
        xml.empty("w:alias", "w:val", control.tag()).empty("w:tag", "w:val", control.tag());
        xml.empty("w:id", "w:val", Integer.toString(++id)).empty("w:text").end();
        xml.start("w:sdtContent");
        words(shown);
        xml.end().end();
        return this;
    }

    private ReferenceFurniture words(String words) {
        xml.start("w:r").start("w:t", "xml:space", "preserve").text(words).end().end();
        return this;
    }

    private ReferenceFurniture tab() {
        xml.start("w:r").empty("w:tab").end();
        return this;
    }

    private Xml end() {
        return xml.end().end();
    }
}
