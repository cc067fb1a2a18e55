package org.dateline.reports.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.dateline.reports.pdf.Maker;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** Apache POI's API for Word documents: it opens the same template and puts the same lines into it. */
record XwpfMaker(Manuscript manuscript, byte[] template) implements Maker {

    @Override
    public String name() {
        return "Apache POI XWPF";
    }

    @Override
    public byte[] make() throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template))) {
            lists(document.getNumbering());
            for (Manuscript.Item item : manuscript.body()) {
                if (item instanceof Manuscript.Line line) {
                    fill(document.createParagraph(), line);
                } else if (item instanceof Manuscript.Grid grid) {
                    table(document, grid);
                }
            }
            fill(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), manuscript.header());
            document.createHeader(HeaderFooterType.FIRST).createParagraph();
            fill(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), manuscript.footer());
            fill(document.createFooter(HeaderFooterType.FIRST).createParagraph(), manuscript.footer());
            POIXMLProperties.CoreProperties properties =
                    document.getProperties().getCoreProperties();
            properties.setTitle("Release");
            properties.setCreator("Office");
            properties.setCreated(Optional.of(new java.util.Date(0)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private void lists(XWPFNumbering numbering) {
        List<Integer> starts = manuscript.listStarts();
        for (int i = 0; i < starts.size(); i++) {
            BigInteger number = BigInteger.valueOf(Numbering.NUMBERS + 1L + i);
            numbering.addNum(BigInteger.ONE, number);
            CTNumLvl level = numbering.getNum(number).getCTNum().addNewLvlOverride();
            level.setIlvl(BigInteger.ZERO);
            level.addNewStartOverride().setVal(BigInteger.valueOf(starts.get(i)));
        }
    }

    private static void table(XWPFDocument document, Manuscript.Grid grid) throws Exception {
        XWPFTable table = document.createTable(grid.rows().size(), grid.widths().size());
        table.setStyleID("TableGrid");
        if (grid.rightToLeft()) {
            table.getCTTbl().getTblPr().addNewBidiVisual();
        }
        for (int width : grid.widths()) {
            if (table.getCTTbl().getTblGrid() == null) {
                table.getCTTbl().addNewTblGrid();
            }
            table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (int i = 0; i < grid.rows().size(); i++) {
            XWPFTableRow row = table.getRow(i);
            row.setCantSplitRow(true);
            row.setRepeatHeader(i == 0);
            for (int column = 0; column < grid.widths().size(); column++) {
                row.getCell(column).setWidth(Integer.toString(grid.widths().get(column)));
                fill(
                        row.getCell(column).getParagraphs().get(0),
                        grid.rows().get(i).get(column));
            }
        }
    }

    private static void fill(XWPFParagraph paragraph, Manuscript.Line line) throws Exception {
        paragraph.setStyle(line.style());
        paragraph.setKeepNext(line.keepNext());
        if (line.number() > 0) {
            paragraph.setNumID(BigInteger.valueOf(line.number()));
            paragraph.setNumILvl(BigInteger.valueOf(line.level()));
        }
        if (line.rightToLeft()) {
            CTPPr properties = paragraph.getCTP().getPPr();
            properties.addNewBidi();
        }
        if (line.indent() != null) {
            paragraph.setIndentationLeft(Integer.parseInt(line.indent()));
        }
        if (line.aside() != null) {
            paragraph.setAlignment(
                    line.aside().equals("center") ? ParagraphAlignment.CENTER : ParagraphAlignment.RIGHT);
        }
        for (Manuscript.Run run : line.runs()) {
            if (run.field() != null) {
                CTSimpleField field = paragraph.getCTP().addNewFldSimple();
                field.setInstr(" " + run.field() + " ");
                field.addNewR().addNewT().setStringValue(run.words());
            } else if (run.link() != null) {
                words(paragraph.createHyperlinkRun(Objects.requireNonNull(run.link())), run);
            } else if (run.picture() != null) {
                picture(paragraph.createRun(), run.picture());
            } else {
                words(paragraph.createRun(), run);
            }
        }
    }

    private static void picture(XWPFRun run, Manuscript.Shown shown) throws Exception {
        XWPFPicture picture = run.addPicture(
                new ByteArrayInputStream(shown.file()),
                shown.png()
                        ? org.apache.poi.xwpf.usermodel.Document.PICTURE_TYPE_PNG
                        : org.apache.poi.xwpf.usermodel.Document.PICTURE_TYPE_JPEG,
                "picture",
                (int) shown.width(),
                (int) shown.height());
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(shown.alternative());
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(shown.alternative());
    }

    private static void words(XWPFRun run, Manuscript.Run words) {
        if (words.link() != null) {
            run.setStyle("Hyperlink");
        }
        if (words.bold()) {
            run.setBold(true);
        }
        if (words.italic()) {
            run.setItalic(true);
        }
        if (words.eastAsian()) {
            properties(run).addNewRFonts().setHint(STHint.EAST_ASIA);
        }
        if (words.rightToLeft()) {
            properties(run).addNewRtl();
        }
        int start = 0;
        String text = words.words();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\0';
            if (c == '\n' || c == '\t' || i == text.length()) {
                if (i > start) {
                    run.setText(text.substring(start, i), run.getCTR().sizeOfTArray());
                }
                if (c == '\n') {
                    run.addBreak();
                } else if (c == '\t') {
                    run.addTab();
                }
                start = i + 1;
            }
        }
    }

    private static CTRPr properties(XWPFRun run) {
        return run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
    }
}
