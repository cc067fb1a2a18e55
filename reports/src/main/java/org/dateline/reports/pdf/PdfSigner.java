package org.dateline.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.dateline.core.rendition.DocumentSigner;

/**
 * Signs a PDF of this house by what it writes behind its last byte (ISO 32000-1, 7.5.6 and 12.8): a signature that nobody sees,
 * of level B-B (PAdES, ETSI EN 319 142-1), which certifies that nothing may be changed any more (DocMDP, level 1).
 */
final class PdfSigner implements DocumentSigner {

    private static final int NO_CHANGES = 1;

    private final SigningKey key;
    private final CadesSignature cades;

    PdfSigner(SigningKey key) {
        this.key = key;
        this.cades = new CadesSignature(key);
    }

    @Override
    public Optional<Signed> signed(byte[] pdf, Instant at) {
        try (PDDocument document = Loader.loadPDF(pdf, "", null, null, IOUtils.createMemoryOnlyStreamCache());
                SignatureOptions options = new SignatureOptions()) {
            key.expectHoldsAt(at);
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setName(key.name());
            signature.setSignDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
            certify(document, signature.getCOSObject());
            options.setPreferredSignatureSize(cades.mostBytes());
            document.addSignature(signature, content -> cades.of(content.readAllBytes()), options);
            SignatureTag.put(document, key.name());
            // The second part of the file's identifier is drawn from it, and would come from the clock.
            document.setDocumentId(at.toEpochMilli());
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + (1 << 15));
            document.saveIncremental(out);
            return Optional.of(new Signed(out.toByteArray(), key.name()));
        } catch (IOException | GeneralSecurityException refused) {
            throw new IllegalStateException("the document cannot be signed", refused);
        }
    }

    private static void certify(PDDocument document, COSDictionary signature) {
        COSDictionary parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        parameters.setInt(COSName.P, NO_CHANGES);
        parameters.setName(COSName.V, "1.2");
        parameters.setDirect(true);
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "SigRef");
        reference.setName("TransformMethod", "DocMDP");
        reference.setItem("TransformParams", parameters);
        COSArray references = new COSArray();
        references.add(reference);
        references.setDirect(true);
        signature.setItem("Reference", references);
        COSDictionary permissions = new COSDictionary();
        permissions.setItem("DocMDP", signature);
        permissions.setDirect(true);
        document.getDocumentCatalog().getCOSObject().setItem("Perms", permissions);
    }
}
