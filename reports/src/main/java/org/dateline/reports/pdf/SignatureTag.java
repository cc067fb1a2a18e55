package org.dateline.reports.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Puts the field of a signature into the document's structure, after its last words. A field that nobody sees is a field all the
 * same: PDF/UA-1 (ISO 14289-1, 7.18.1 and 7.18.4) wants it inside a {@code Form}, with words for whoever hears the document.
 */
final class SignatureTag {

    private static final COSName KIDS = COSName.K;
    private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

    private SignatureTag() {}

    /** @param spoken what is said of the field: who signed */
    static void put(PDDocument document, String spoken) throws IOException {
        PDSignatureField field = document.getSignatureFields().get(0);
        field.setAlternateFieldName(spoken);
        COSDictionary widget = field.getWidgets().get(0).getCOSObject();
        COSDictionary page = document.getPage(0).getCOSObject();
        COSDictionary root = there(document.getDocumentCatalog().getCOSObject(), COSName.STRUCT_TREE_ROOT);
        COSDictionary text = there(root, KIDS);

        COSDictionary form = new COSDictionary();
        form.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        form.setName(COSName.S, "Form");
        form.setItem(COSName.P, text);
        form.setItem(COSName.PG, page);
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "OBJR");
        reference.setItem(COSName.OBJ, widget);
        reference.setDirect(true);
        form.setItem(KIDS, reference);
        text.getCOSArray(KIDS).add(form);
        text.setNeedToBeUpdated(true);

        int key = root.getInt(NEXT_KEY);
        widget.setInt(COSName.STRUCT_PARENT, key);
        COSArray parents = there(root, COSName.PARENT_TREE).getCOSArray(COSName.getPDFName("Nums"));
        parents.add(COSInteger.get(key));
        parents.add(form);
        parents.setNeedToBeUpdated(true);
        root.setInt(NEXT_KEY, key + 1);
        root.setNeedToBeUpdated(true);
    }

    private static COSDictionary there(COSDictionary holder, COSName name) throws IOException {
        COSDictionary found = holder.getCOSDictionary(name);
        if (found == null) {
            throw new IOException("not a document of this house: it has no " + name.getName());
        }
        return found;
    }
}
