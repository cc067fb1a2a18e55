package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.reports.pdf.PdfAssert.assertThatPdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.dateline.core.fingerprint.Sha256;
import org.dateline.core.rendition.DocumentSigner;
import org.dateline.core.rendition.KeyStores;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Signatures as Bouncy Castle, poppler and veraPDF find them, on what the renderer makes in each language. */
class PdfSignatureTest {

    @TempDir
    private static Path folder;

    private static DocumentSigner rsa;
    private static DocumentSigner ecdsa;
    private static SigningKey key;
    private static Instant at;

    private static final Map<Language, byte[]> PDFS = new EnumMap<>(Language.class);
    private static final Map<Language, byte[]> SIGNED = new EnumMap<>(Language.class);

    @BeforeAll
    static void sign() throws IOException {
        Path store = KeyStores.rsa(folder);
        at = Files.getLastModifiedTime(store).toInstant();
        key = SigningKey.open(store, KeyStores.PASSWORD, "", at);
        rsa = PdfRendering.signer(key);
        Path curve = KeyStores.with(folder.resolve("ec.p12"), "press", "-keyalg", "EC", "-groupname", "secp384r1");
        ecdsa = PdfRendering.signer(SigningKey.open(curve, KeyStores.PASSWORD, "", at.plusSeconds(60)));
        for (Language language : Language.values()) {
            byte[] pdf = PdfRendering.renderer().render(SampleReleases.in(language));
            PDFS.put(language, pdf);
            SIGNED.put(language, rsa.signed(pdf, at).orElseThrow().bytes());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void beginsWithTheDocumentItselfAndSignsAllOfIt(Language language) throws IOException {
        byte[] pdf = PDFS.get(language);
        byte[] signed = SIGNED.get(language);

        int[] range = signature(signed).getByteRange();

        assertThat(Arrays.copyOf(signed, pdf.length)).isEqualTo(pdf);
        assertThat(range[0]).isZero();
        assertThat(range[1]).as("what is not signed lies behind the document").isGreaterThan(pdf.length);
        assertThat(range[2] + range[3]).isEqualTo(signed.length);
        assertThat(signed[range[1]]).isEqualTo((byte) '<');
        assertThat(signed[range[2] - 1]).isEqualTo((byte) '>');
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void holdsWithTheAttributesOfPadesBaseline(Language language) throws Exception {
        byte[] signed = SIGNED.get(language);
        PDSignature signature = signature(signed);
        CMSSignedData cms = cms(signed);
        SignerInformation signer = onlySigner(cms);

        assertThat(signature.getFilter()).isEqualTo("Adobe.PPKLite");
        assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
        assertThat(signature.getName()).isEqualTo(KeyStores.SIGNER);
        assertThat(signature.getSignDate().toInstant()).isEqualTo(at.truncatedTo(ChronoUnit.SECONDS));
        assertThat(isValid(signed)).isTrue();
        assertThat(new CMSSignedData(contents(signed)).isDetachedSignature()).isTrue();
        AttributeTable attributes = signer.getSignedAttributes();
        assertThat(attributes.get(CMSAttributes.contentType).getAttributeValues()[0])
                .isEqualTo(PKCSObjectIdentifiers.data);
        assertThat(attributes.get(CMSAttributes.signingTime)).isNull();
        assertThat(attributes.get(CMSAttributes.messageDigest)).isNotNull();
        assertThat(signer.getDigestAlgorithmID().getAlgorithm())
                .isEqualTo(new ASN1ObjectIdentifier("2.16.840.1.101.3.4.2.1"));
        SigningCertificateV2 named = SigningCertificateV2.getInstance(
                attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2).getAttributeValues()[0]);
        assertThat(named.getCerts()).hasSize(1);
        assertThat(named.getCerts()[0].getCertHash())
                .isEqualTo(Sha256.digest().digest(key.certificate().getEncoded()));
        byte[] der = ASN1Primitive.fromByteArray(contents(signed)).getEncoded(ASN1Encoding.DER);
        assertThat(contents(signed)).as("in the form that PDF wants").isEqualTo(der);
    }

    @Test
    void allowsNoChangeAnyMore() throws IOException {
        try (PDDocument document = Loader.loadPDF(SIGNED.get(Language.ENGLISH))) {
            COSDictionary certified = document.getDocumentCatalog()
                    .getCOSObject()
                    .getCOSDictionary(COSName.getPDFName("Perms"))
                    .getCOSDictionary(COSName.getPDFName("DocMDP"));
            COSArray references = certified.getCOSArray(COSName.getPDFName("Reference"));
            COSDictionary reference = (COSDictionary) references.getObject(0);

            assertThat(certified)
                    .isSameAs(document.getSignatureDictionaries().get(0).getCOSObject());
            assertThat(reference.getNameAsString("TransformMethod")).isEqualTo("DocMDP");
            assertThat(reference
                            .getCOSDictionary(COSName.getPDFName("TransformParams"))
                            .getInt(COSName.P))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void staysAccessibleAndArchival(Language language) {
        assertThatPdf(SIGNED.get(language)).conformsTo(PDFAFlavour.PDFUA_1).conformsTo(PDFAFlavour.PDFA_2_A);
    }

    @Test
    void isSignedByAKeyOnACurveToo() throws Exception {
        byte[] signed = ecdsa.signed(PDFS.get(Language.CHINESE), at.plusSeconds(60))
                .orElseThrow()
                .bytes();

        assertThat(isValid(signed)).isTrue();
        assertThat(pdfsig(signed, "ec.pdf")).contains("Signature is Valid");
        assertThatPdf(signed).conformsTo(PDFAFlavour.PDFUA_1).conformsTo(PDFAFlavour.PDFA_2_A);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isValidForPoppler(Language language) throws IOException {
        assertThat(pdfsig(SIGNED.get(language), language.tag() + ".pdf"))
                .contains("Signer Certificate Common Name: " + KeyStores.SIGNER)
                .contains("Signature Type: ETSI.CAdES.detached")
                .contains("Signing Hash Algorithm: SHA-256")
                .contains("Total document signed")
                .contains("Signature Validation: Signature is Valid.");
    }

    /** Anywhere: in the release itself, in the increment, at the very end. */
    @Test
    void breaksWhereverAByteIsChanged() throws Exception {
        byte[] signed = SIGNED.get(Language.FRENCH);
        int document = PDFS.get(Language.FRENCH).length;
        int[] range = signature(signed).getByteRange();

        for (int place : List.of(5, document / 2, document - 1, document + 40, range[2] + 60, signed.length - 2)) {
            byte[] tampered = signed.clone();
            tampered[place] ^= 1;
            assertThat(isValid(tampered, range, contents(signed)))
                    .as("byte %d", place)
                    .isFalse();
        }
        byte[] inTheText = signed.clone();
        inTheText[document / 2] ^= 1;
        assertThat(pdfsig(inTheText, "tampered.pdf"))
                .doesNotContain("Signature is Valid")
                .contains("Digest Mismatch");
    }

    @Test
    void tellsTheSameWordsAndWhoSigned() throws IOException {
        byte[] signed = SIGNED.get(Language.ARABIC);

        assertThat(PdfAssert.pages(signed)).isEqualTo(PdfAssert.pages(PDFS.get(Language.ARABIC)));
        assertThat(PdfRendering.words().of(signed))
                .isEqualTo(PdfRendering.words().of(PDFS.get(Language.ARABIC)));
        try (PDDocument document = Loader.loadPDF(signed)) {
            assertThat(document.getSignatureFields().get(0).getAlternateFieldName())
                    .isEqualTo(KeyStores.SIGNER);
        }
        assertThat(Spoken.read(signed).types()).endsWith("Form");
    }

    /** As far as the key's algorithm does not throw dice. */
    @Test
    void isTheSameForTheSameHour() {
        byte[] pdf = PDFS.get(Language.SPANISH);

        assertThat(rsa.signed(pdf, at).orElseThrow().bytes()).isEqualTo(SIGNED.get(Language.SPANISH));
        assertThat(rsa.signed(pdf, at.plusSeconds(1)).orElseThrow().bytes()).isNotEqualTo(SIGNED.get(Language.SPANISH));
    }

    @Test
    void signsNothingAfterTheCertificateEnded() {
        assertThatThrownBy(() -> rsa.signed(PDFS.get(Language.RUSSIAN), at.plus(Duration.ofDays(101))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ended on");
    }

    private static PDSignature signature(byte[] signed) throws IOException {
        try (PDDocument document = Loader.loadPDF(signed)) {
            return document.getSignatureDictionaries().get(0);
        }
    }

    private static CMSSignedData cms(byte[] signed) throws IOException, CMSException {
        return new CMSSignedData(
                new CMSProcessableByteArray(signature(signed).getSignedContent(signed)), contents(signed));
    }

    private static SignerInformation onlySigner(CMSSignedData cms) {
        Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
        assertThat(signers).hasSize(1);
        return signers.iterator().next();
    }

    private static boolean isValid(byte[] signed) throws Exception {
        return isValid(signed, signature(signed).getByteRange(), contents(signed));
    }

    private static boolean isValid(byte[] signed, int[] range, byte[] contents) throws Exception {
        byte[] content = new byte[range[1] + range[3]];
        System.arraycopy(signed, range[0], content, 0, range[1]);
        System.arraycopy(signed, range[2], content, range[1], range[3]);
        CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(content), contents);
        SignerInformation signer = onlySigner(cms);
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> certificates = cms.getCertificates().getMatches(signer.getSID());
        assertThat(certificates).hasSize(1);
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .build(certificates.iterator().next()));
        } catch (CMSException notTheContent) {
            return false;
        }
    }

    /** The CMS, without the zeros that fill what was reserved for it. */
    private static byte[] contents(byte[] signed) throws IOException {
        byte[] reserved = signature(signed).getContents(signed);
        ByteArrayInputStream bytes = new ByteArrayInputStream(reserved);
        new ASN1InputStream(bytes).readObject();
        return Arrays.copyOf(reserved, reserved.length - bytes.available());
    }

    private static String pdfsig(byte[] pdf, String name) throws IOException {
        assertThat(Program.isThere("pdfsig"))
                .as("pdfsig is on the path; `.ci/tools poppler` installs it on Debian (poppler-utils)")
                .isTrue();
        Files.write(folder.resolve(name), pdf);
        return Program.run(folder, "pdfsig", "-nocert", name).output();
    }
}
