package org.dateline.reports.pdf;

import static org.dateline.reports.pdf.Surgery.remove;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFA_2_A;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFUA_1;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * One thing that makes a good PDF break a standard, and the clause that it breaks: of PDF/UA-1 (ISO 14289-1:2014) or of
 * PDF/A-2 (ISO 19005-2:2011), with the number of veraPDF's test for it.
 *
 * <p>A new construct comes with its defect: one line here.
 */
enum PlantedDefect {
    NO_LANGUAGE(PDFUA_1, "7.2-34", pdf -> remove(pdf.catalog(), "Lang")),
    LANGUAGE_THAT_IS_NONE(PDFUA_1, "7.2-29", pdf -> pdf.catalog().setString(COSName.LANG, "in English")),
    NO_MARK_INFO(PDFA_2_A, "6.7.2.2-1", pdf -> remove(pdf.catalog(), "MarkInfo")),
    SUSPECT_TAGS(
            PDFUA_1,
            "7.1-4",
            pdf -> pdf.catalog()
                    .getCOSDictionary(COSName.getPDFName("MarkInfo"))
                    .setItem("Suspects", COSBoolean.TRUE)),
    NO_STRUCTURE(PDFUA_1, "7.1-11", pdf -> remove(pdf.catalog(), "StructTreeRoot")),
    NO_METADATA(PDFUA_1, "7.1-8", pdf -> remove(pdf.catalog(), "Metadata")),
    NO_TITLE(PDFUA_1, "7.1-9", pdf -> pdf.xmp("(?s)<dc:title>.*</dc:title>", "")),
    TITLE_NOT_DISPLAYED(PDFUA_1, "7.1-10", pdf -> remove(pdf.catalog(), "ViewerPreferences")),
    NO_CLAIM_OF_UA(PDFUA_1, "5-1", pdf -> pdf.xmp("<pdfuaid:part>1</pdfuaid:part>", "")),
    NO_CLAIM_OF_A(PDFA_2_A, "6.6.4-2", pdf -> pdf.xmp("<pdfaid:part>2</pdfaid:part>", "")),
    CLAIM_NOT_EXPLAINED(
            PDFA_2_A, "6.6.2.3.1-1", pdf -> pdf.xmp("(?s)<pdfaExtension:schemas>.*</pdfaExtension:schemas>", "")),
    NO_OUTPUT_INTENT(PDFA_2_A, "6.2.4.3-2", pdf -> remove(pdf.catalog(), "OutputIntents")),
    COLOUR_OF_ANOTHER_DEVICE(PDFA_2_A, "6.2.4.3-3", pdf -> pdf.draw("/Artifact BMC 0 0 0 1 k 9 9 9 9 re f EMC")),
    ENCRYPTED(
            PDFA_2_A,
            "6.1.3-2",
            pdf -> pdf.document().protect(new StandardProtectionPolicy("owner", "", new AccessPermission()))),
    UNKNOWN_BLEND_MODE(PDFA_2_A, "6.2.10-1", pdf -> state(pdf, "BM", COSName.getPDFName("Nonsense"))),
    TRANSFER_FUNCTION(PDFA_2_A, "6.2.5-1", pdf -> state(pdf, "TR", COSName.IDENTITY)),
    SCRIPT(PDFA_2_A, "6.5.1-1", pdf -> pdf.link().setItem(COSName.A, action("JavaScript"))),
    LAUNCH(PDFA_2_A, "6.5.1-1", pdf -> pdf.link().setItem(COSName.A, action("Launch"))),
    ACTION_ON_OPENING(PDFA_2_A, "6.5.2-2", pdf -> pdf.page().setItem(COSName.AA, action("JavaScript"))),
    LINK_NOT_DESCRIBED(PDFUA_1, "7.18.5-2", pdf -> remove(pdf.link(), "Contents")),
    LINK_NOT_PRINTED(PDFA_2_A, "6.3.2-1", pdf -> remove(pdf.link(), "F")),
    LINK_OUTSIDE_STRUCTURE(PDFUA_1, "7.18.5-1", pdf -> remove(pdf.link(), "StructParent")),
    LINK_IN_ANOTHER_ELEMENT(PDFUA_1, "7.18.5-1", pdf -> pdf.element("Link").setName(COSName.S, "Span")),
    NOTE_OUTSIDE_STRUCTURE(PDFUA_1, "7.18.1-1", pdf -> pdf.annotations().add(note())),
    TABS_IN_NO_ORDER(PDFUA_1, "7.18.3-1", pdf -> {
        for (var page : pdf.document().getPages()) {
            remove(page.getCOSObject(), "Tabs");
        }
    }),
    FONT_NOT_EMBEDDED(PDFUA_1, "7.21.4.1-1", pdf -> remove(descriptor(pdf), "FontFile2")),
    FONT_NOT_EMBEDDED_FOR_ARCHIVE(PDFA_2_A, "6.2.11.4.1-1", pdf -> remove(descriptor(pdf), "FontFile2")),
    FONT_WITHOUT_GLYPH_NUMBERS(PDFUA_1, "7.21.3.2-1", pdf -> remove(pdf.descendant(), "CIDToGIDMap")),
    FONT_WITH_WRONG_WIDTHS(
            PDFUA_1,
            "7.21.5-1",
            pdf -> ((COSArray) pdf.descendant().getCOSArray(COSName.W).getObject(1)).set(0, COSInteger.get(2999))),
    LETTERS_WITHOUT_MEANING(PDFUA_1, "7.21.7-1", pdf -> remove(pdf.font(), "ToUnicode")),
    LETTERS_WITHOUT_MEANING_IN_ARCHIVE(PDFA_2_A, "6.2.11.7.2-1", pdf -> remove(pdf.font(), "ToUnicode")),
    GLYPH_THAT_IS_NONE(PDFUA_1, "7.21.8-1", pdf -> pdf.draw(artifact(pdf, 0))),
    WORDS_OUTSIDE_STRUCTURE(PDFUA_1, "7.1-3", pdf -> pdf.draw(words(pdf, 1))),
    LINE_OUTSIDE_STRUCTURE(PDFUA_1, "7.1-3", pdf -> pdf.drawing("/Artifact BMC([^B]* re f\n)EMC", "$1")),
    WORDS_OF_NO_ELEMENT(PDFUA_1, "7.1-3", pdf -> pdf.draw("/P <</MCID 9999>> BDC " + words(pdf, 1) + " EMC")),
    ARTIFACT_INSIDE_WORDS(PDFUA_1, "7.1-1", pdf -> pdf.drawing("BDC\n", "BDC\n/Artifact BMC EMC\n")),
    PAGE_OUTSIDE_PARENT_TREE(PDFUA_1, "7.1-3", pdf -> remove(pdf.page(), "StructParents")),
    PARENT_TREE_WITHOUT_A_PAGE(PDFUA_1, "7.1-3", pdf -> {
        COSDictionary root = pdf.catalog().getCOSDictionary(COSName.getPDFName("StructTreeRoot"));
        COSArray rows = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.getPDFName("Nums"));
        ((COSArray) rows.getObject(1)).clear();
    }),
    HEADING_THAT_SKIPS_A_LEVEL(PDFUA_1, "7.4.2-1", pdf -> pdf.element("H2").setName(COSName.S, "H4")),
    HEADINGS_OF_TWO_KINDS(PDFUA_1, "7.4.4-3", pdf -> pdf.element("H2").setName(COSName.S, "H")),
    ELEMENT_OF_NO_STANDARD_TYPE(PDFUA_1, "7.1-5", pdf -> pdf.element("P").setName(COSName.S, "Nonsense")),
    ROLES_IN_A_CIRCLE(PDFUA_1, "7.1-6", pdf -> roles(pdf, "Circle", "Circle")),
    STANDARD_TYPE_WITH_A_ROLE(PDFUA_1, "7.1-7", pdf -> roles(pdf, "P", "Span")),
    LIST_OF_PARAGRAPHS(PDFUA_1, "7.2-19", pdf -> pdf.element("LI").setName(COSName.S, "P")),
    ITEM_WITHOUT_BODY(PDFUA_1, "7.2-20", pdf -> pdf.element("LBody").setName(COSName.S, "P")),
    TABLE_WITHOUT_ROWS(PDFUA_1, "7.2-3", pdf -> pdf.element("L").setName(COSName.S, "Table")),
    PICTURE_NOT_DESCRIBED(PDFUA_1, "7.3-1", pdf -> pdf.element("BlockQuote").setName(COSName.S, "Figure")),
    FORMULA_NOT_DESCRIBED(PDFUA_1, "7.7-1", pdf -> pdf.element("BlockQuote").setName(COSName.S, "Formula")),
    NOTE_WITHOUT_NAME(PDFUA_1, "7.9-1", pdf -> pdf.element("BlockQuote").setName(COSName.S, "Note"));

    private final PDFAFlavour flavour;
    private final String clause;
    private final Surgery.Change change;

    PlantedDefect(PDFAFlavour flavour, String clause, Surgery.Change change) {
        this.flavour = flavour;
        this.clause = clause;
        this.change = change;
    }

    PDFAFlavour flavour() {
        return flavour;
    }

    String clause() {
        return clause;
    }

    Surgery.Change change() {
        return change;
    }

    private static COSDictionary descriptor(Surgery pdf) {
        return pdf.descendant().getCOSDictionary(COSName.FONT_DESC);
    }

    private static String words(Surgery pdf, int code) {
        return "BT /%s 9 Tf 1 0 0 1 99 99 Tm <%04X> Tj ET".formatted(pdf.fontName(), code);
    }

    /** Draws one code of the first font, as an artifact. */
    static String artifact(Surgery pdf, int code) {
        return "/Artifact BMC " + words(pdf, code) + " EMC";
    }

    /** Draws with a graphics state that holds one entry. */
    static void state(Surgery pdf, String key, COSName value) throws IOException {
        COSDictionary state = new COSDictionary();
        state.setItem(key, value);
        COSDictionary states = new COSDictionary();
        states.setItem("Broken", state);
        pdf.resources().setItem(COSName.EXT_G_STATE, states);
        pdf.draw("/Artifact BMC q /Broken gs 9 9 9 9 re f Q EMC");
    }

    /** Gives the first paragraph a type of ours, with a role. */
    static void roles(Surgery pdf, String type, String role) {
        COSDictionary roles = new COSDictionary();
        roles.setName(type, role);
        pdf.catalog().getCOSDictionary(COSName.getPDFName("StructTreeRoot")).setItem("RoleMap", roles);
        pdf.element("P").setName(COSName.S, type);
    }

    private static COSDictionary action(String type) {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, type);
        return action;
    }

    private static COSDictionary note() {
        COSDictionary note = new COSDictionary();
        note.setName(COSName.SUBTYPE, "Text");
        note.setString(COSName.CONTENTS, "A note");
        note.setInt(COSName.F, 28);
        note.setItem(COSName.RECT, COSArray.ofCOSIntegers(List.of(9, 9, 29, 29)));
        return note;
    }
}
