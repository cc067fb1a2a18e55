package org.dateline.reports.pdf;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.dateline.core.fingerprint.Sha256;

/**
 * A detached signature of bytes as CMS (RFC 5652) with the attributes of PAdES at its baseline level B-B (ETSI EN 319 142-1,
 * section 6.3): content type, digest, and the signer's certificate (ESSCertIDv2, RFC 5035). The time stands in the PDF, and
 * so not here.
 */
final class CadesSignature {

    private static final int BESIDES_CERTIFICATES = 4096;

    private final SigningKey key;

    CadesSignature(SigningKey key) {
        this.key = key;
    }

    /** How many bytes it takes at most. */
    int mostBytes() throws GeneralSecurityException {
        int bytes = BESIDES_CERTIFICATES;
        for (var certificate : key.chain()) {
            bytes += certificate.getEncoded().length;
        }
        return bytes;
    }

    byte[] of(byte[] content) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(attributes())
                            .build(new JcaContentSignerBuilder(key.algorithm()).build(key.key()), key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .toASN1Structure()
                    .getEncoded(ASN1Encoding.DER);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException refused) {
            throw new IOException("nothing can be signed", refused);
        }
    }

    private CMSAttributeTableGenerator attributes() throws GeneralSecurityException {
        byte[] certificate = Sha256.digest().digest(key.certificate().getEncoded());
        return known -> attributes(known, certificate);
    }

    private static AttributeTable attributes(Map<?, ?> known, byte[] certificate) {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(CMSAttributes.contentType, new DERSet((ASN1ObjectIdentifier)
                known.get(CMSAttributeTableGenerator.CONTENT_TYPE))));
        attributes.add(new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString((byte[])
                known.get(CMSAttributeTableGenerator.DIGEST)))));
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(certificate)))));
        return new AttributeTable(attributes);
    }
}
