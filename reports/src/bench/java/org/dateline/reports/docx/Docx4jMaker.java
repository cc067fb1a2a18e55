package org.dateline.reports.docx;

import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.dateline.reports.pdf.Maker;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPartAbstractImage;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTSimpleField;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.Numbering.Num;
import org.docx4j.wml.Numbering.Num.AbstractNumId;
import org.docx4j.wml.Numbering.Num.LvlOverride;
import org.docx4j.wml.Numbering.Num.LvlOverride.StartOverride;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.STHint;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

/** docx4j's API for Word documents: it opens the same template and puts the same lines into it. */
record Docx4jMaker(Manuscript manuscript, byte[] template) implements Maker {

    private static final ObjectFactory WML = new ObjectFactory();

    @Override
    public String name() {
        return "docx4j";
    }

    @Override
    public byte[] make() throws Exception {
        WordprocessingMLPackage document = WordprocessingMLPackage.load(new ByteArrayInputStream(template));
        MainDocumentPart main = document.getMainDocumentPart();
        lists(main.getNumberingDefinitionsPart().getContents());
        Setting setting = new Setting(document, main);
        List<Object> content = main.getContent();
        content.clear();
        for (Manuscript.Item item : manuscript.body()) {
            if (item instanceof Manuscript.Line line) {
                content.add(setting.line(line));
            } else if (item instanceof Manuscript.Grid grid) {
                content.add(setting.table(grid));
            }
        }
        furniture(document, main);
        document.setTitle("Release");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private void lists(org.docx4j.wml.Numbering numbering) {
        List<Integer> starts = manuscript.listStarts();
        for (int i = 0; i < starts.size(); i++) {
            Num num = new Num();
            num.setNumId(BigInteger.valueOf(Numbering.NUMBERS + 1L + i));
            AbstractNumId kind = new AbstractNumId();
            kind.setVal(BigInteger.ONE);
            num.setAbstractNumId(kind);
            LvlOverride level = new LvlOverride();
            level.setIlvl(BigInteger.ZERO);
            StartOverride start = new StartOverride();
            start.setVal(BigInteger.valueOf(starts.get(i)));
            level.setStartOverride(start);
            num.getLvlOverride().add(level);
            numbering.getNum().add(num);
        }
    }

    private void furniture(WordprocessingMLPackage document, MainDocumentPart main) throws Exception {
        SectPr section = main.getContents().getBody().getSectPr();
        section.setTitlePg(new BooleanDefaultTrue());
        for (HdrFtrRef which : new HdrFtrRef[] {HdrFtrRef.DEFAULT, HdrFtrRef.FIRST}) {
            HeaderPart header = new HeaderPart(new PartName("/word/header-" + which.value() + ".xml"));
            Relationship ofHeader = main.addTargetPart(header);
            Hdr head = new Hdr();
            head.getContent()
                    .add(which == HdrFtrRef.FIRST ? new P() : new Setting(document, header).line(manuscript.header()));
            header.setJaxbElement(head);
            HeaderReference headed = new HeaderReference();
            headed.setId(ofHeader.getId());
            headed.setType(which);
            section.getEGHdrFtrReferences().add(headed);

            FooterPart footer = new FooterPart(new PartName("/word/footer-" + which.value() + ".xml"));
            Relationship ofFooter = main.addTargetPart(footer);
            Ftr foot = new Ftr();
            foot.getContent().add(new Setting(document, footer).line(manuscript.footer()));
            footer.setJaxbElement(foot);
            FooterReference footed = new FooterReference();
            footed.setId(ofFooter.getId());
            footed.setType(which);
            section.getEGHdrFtrReferences().add(footed);
        }
    }

    /** Sets lines into one part. */
    private static final class Setting {

        private final WordprocessingMLPackage document;
        private final JaxbXmlPart<?> part;
        private final Map<String, String> links = new HashMap<>();
        private int pictures;

        Setting(WordprocessingMLPackage document, JaxbXmlPart<?> part) {
            this.document = document;
            this.part = part;
        }

        Tbl table(Manuscript.Grid grid) throws Exception {
            Tbl table = new Tbl();
            TblPr properties = new TblPr();
            TblPr.TblStyle style = new TblPr.TblStyle();
            style.setVal("TableGrid");
            properties.setTblStyle(style);
            if (grid.rightToLeft()) {
                properties.setBidiVisual(new BooleanDefaultTrue());
            }
            table.setTblPr(properties);
            TblGrid columns = new TblGrid();
            for (int width : grid.widths()) {
                TblGridCol column = new TblGridCol();
                column.setW(BigInteger.valueOf(width));
                columns.getGridCol().add(column);
            }
            table.setTblGrid(columns);
            for (int i = 0; i < grid.rows().size(); i++) {
                Tr row = new Tr();
                TrPr kept = new TrPr();
                kept.getCnfStyleOrDivIdOrGridBefore().add(WML.createCTTrPrBaseCantSplit(new BooleanDefaultTrue()));
                if (i == 0) {
                    kept.getCnfStyleOrDivIdOrGridBefore().add(WML.createCTTrPrBaseTblHeader(new BooleanDefaultTrue()));
                }
                row.setTrPr(kept);
                for (int column = 0; column < grid.widths().size(); column++) {
                    Tc cell = new Tc();
                    TcPr wide = new TcPr();
                    TblWidth width = new TblWidth();
                    width.setW(BigInteger.valueOf(grid.widths().get(column)));
                    width.setType("dxa");
                    wide.setTcW(width);
                    cell.setTcPr(wide);
                    cell.getContent().add(line(grid.rows().get(i).get(column)));
                    row.getContent().add(cell);
                }
                table.getContent().add(row);
            }
            return table;
        }

        P line(Manuscript.Line line) throws Exception {
            P paragraph = new P();
            paragraph.setPPr(properties(line));
            for (Manuscript.Run run : line.runs()) {
                R set = run.picture() == null ? words(run) : picture(run.picture());
                if (run.field() != null) {
                    CTSimpleField field = new CTSimpleField();
                    field.setInstr(" " + run.field() + " ");
                    field.getContent().add(set);
                    paragraph
                            .getContent()
                            .add(new JAXBElement<>(new QName(Word.MAIN, "fldSimple"), CTSimpleField.class, field));
                } else if (run.link() != null) {
                    P.Hyperlink link = new P.Hyperlink();
                    link.setId(link(run.link()));
                    link.getContent().add(set);
                    paragraph
                            .getContent()
                            .add(new JAXBElement<>(new QName(Word.MAIN, "hyperlink"), P.Hyperlink.class, link));
                } else {
                    paragraph.getContent().add(set);
                }
            }
            return paragraph;
        }

        private static PPr properties(Manuscript.Line line) {
            PPr properties = new PPr();
            PPrBase.PStyle style = new PPrBase.PStyle();
            style.setVal(line.style());
            properties.setPStyle(style);
            if (line.keepNext()) {
                properties.setKeepNext(new BooleanDefaultTrue());
            }
            if (line.number() > 0) {
                PPrBase.NumPr item = new PPrBase.NumPr();
                PPrBase.NumPr.NumId number = new PPrBase.NumPr.NumId();
                number.setVal(BigInteger.valueOf(line.number()));
                item.setNumId(number);
                PPrBase.NumPr.Ilvl level = new PPrBase.NumPr.Ilvl();
                level.setVal(BigInteger.valueOf(line.level()));
                item.setIlvl(level);
                properties.setNumPr(item);
            }
            if (line.rightToLeft()) {
                properties.setBidi(new BooleanDefaultTrue());
            }
            if (line.indent() != null) {
                PPrBase.Ind indent = new PPrBase.Ind();
                indent.setLeft(new BigInteger(line.indent()));
                properties.setInd(indent);
            }
            if (line.aside() != null) {
                Jc aside = new Jc();
                aside.setVal(JcEnumeration.fromValue(line.aside()));
                properties.setJc(aside);
            }
            return properties;
        }

        private String link(String target) {
            return links.computeIfAbsent(target, address -> {
                Relationship relationship = new Relationship();
                relationship.setType(Namespaces.HYPERLINK);
                relationship.setTarget(address);
                relationship.setTargetMode("External");
                part.getRelationshipsPart().addRelationship(relationship);
                return relationship.getId();
            });
        }

        private R picture(Manuscript.Shown shown) throws Exception {
            BinaryPartAbstractImage image = BinaryPartAbstractImage.createImagePart(document, shown.file());
            int id = ++pictures;
            Inline inline = image.createImageInline(
                    "picture", shown.alternative(), id, id, shown.width(), shown.height(), false);
            R run = new R();
            org.docx4j.wml.Drawing drawing = new org.docx4j.wml.Drawing();
            drawing.getAnchorOrInline().add(inline);
            run.getContent().add(drawing);
            return run;
        }

        private static R words(Manuscript.Run words) {
            R run = new R();
            if (words.bold() || words.italic() || words.rightToLeft() || words.eastAsian() || words.link() != null) {
                run.setRPr(properties(words));
            }
            int start = 0;
            String text = words.words();
            for (int i = 0; i <= text.length(); i++) {
                char c = i < text.length() ? text.charAt(i) : '\0';
                if (c == '\n' || c == '\t' || i == text.length()) {
                    if (i > start) {
                        Text piece = new Text();
                        piece.setValue(text.substring(start, i));
                        piece.setSpace("preserve");
                        run.getContent().add(WML.createRT(piece));
                    }
                    if (c == '\n') {
                        run.getContent().add(WML.createBr());
                    } else if (c == '\t') {
                        run.getContent().add(WML.createRTab(WML.createRTab()));
                    }
                    start = i + 1;
                }
            }
            return run;
        }

        private static RPr properties(Manuscript.Run words) {
            RPr properties = new RPr();
            if (words.link() != null) {
                RStyle style = new RStyle();
                style.setVal("Hyperlink");
                properties.setRStyle(style);
            }
            if (words.eastAsian()) {
                RFonts fonts = new RFonts();
                fonts.setHint(STHint.EAST_ASIA);
                properties.setRFonts(fonts);
            }
            if (words.bold()) {
                properties.setB(new BooleanDefaultTrue());
                properties.setBCs(new BooleanDefaultTrue());
            }
            if (words.italic()) {
                properties.setI(new BooleanDefaultTrue());
                properties.setICs(new BooleanDefaultTrue());
            }
            if (words.rightToLeft()) {
                properties.setRtl(new BooleanDefaultTrue());
            }
            return properties;
        }
    }
}
