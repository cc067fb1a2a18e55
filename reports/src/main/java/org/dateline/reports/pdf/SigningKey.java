package org.dateline.reports.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** The key with which the organization signs, and the certificates that say whose it is: from a PKCS#12 file (RFC 7292). */
public final class SigningKey {

    private static final int SHORTEST_RSA = 2048;
    private static final int LONGEST_NAME = 200;

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private SigningKey(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /**
     * Opens a key store.
     *
     * @param alias of the key in it; empty if it holds one key
     * @param now at which the certificate must hold
     * @throws UnusableSigningKeyException if nothing can be signed with it
     */
    public static SigningKey open(Path file, String password, String alias, Instant now) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new UnusableSigningKeyException("No file can be read at " + file + ".");
        }
        char[] secret = password.toCharArray();
        KeyStore store = load(file, secret);
        try {
            String name = alias.isEmpty() ? onlyKey(store, file) : alias;
            if (!store.isKeyEntry(name)) {
                throw new UnusableSigningKeyException(
                        file + " has no private key under the alias " + name + "; it has " + named(keys(store)) + ".");
            }
            SigningKey opened = new SigningKey(privateKey(store.getKey(name, secret), file), chain(store, name));
            opened.expectUsable(now);
            return opened;
        } catch (GeneralSecurityException broken) {
            throw new UnusableSigningKeyException("The key in " + file + " cannot be read.", broken);
        }
    }

    private static KeyStore load(Path file, char[] secret) {
        try (InputStream bytes = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(bytes, secret);
            return store;
        } catch (IOException refused) {
            throw new UnusableSigningKeyException(
                    refused.getCause() instanceof UnrecoverableKeyException
                            ? "The password does not open " + file + "."
                            : file + " is no PKCS#12 key store.",
                    refused);
        } catch (GeneralSecurityException refused) {
            throw new UnusableSigningKeyException(file + " is no PKCS#12 key store that can be read here.", refused);
        }
    }

    private static String onlyKey(KeyStore store, Path file) throws GeneralSecurityException {
        List<String> keys = keys(store);
        if (keys.size() == 1) {
            return keys.get(0);
        }
        throw new UnusableSigningKeyException(
                keys.isEmpty()
                        ? file + " holds no private key."
                        : file + " holds several keys, and none is chosen: " + named(keys) + ".");
    }

    private static List<String> keys(KeyStore store) throws GeneralSecurityException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        Collections.sort(keys);
        return keys;
    }

    private static String named(List<String> aliases) {
        return aliases.isEmpty() ? "none" : String.join(", ", aliases);
    }

    private static PrivateKey privateKey(Key key, Path file) {
        if (key instanceof PrivateKey found) {
            return found;
        }
        throw new UnusableSigningKeyException(file + " holds a key that is no private key.");
    }

    private static List<X509Certificate> chain(KeyStore store, String alias) throws GeneralSecurityException {
        Certificate[] chain = store.getCertificateChain(alias);
        return chain == null
                ? List.of()
                : Stream.of(chain).map(X509Certificate.class::cast).toList();
    }

    /** A signature is tried, so that a certificate of another key is not found out at the hour of a publication. */
    private void expectUsable(Instant now) throws GeneralSecurityException {
        if (chain.isEmpty()) {
            throw new UnusableSigningKeyException("The key has no certificate.");
        }
        expectHoldsAt(now);
        expectMaySign();
        String algorithm = algorithm();
        Signature trial = Signature.getInstance(algorithm);
        trial.initSign(key);
        byte[] signature = trial.sign();
        trial.initVerify(certificate());
        if (!trial.verify(signature)) {
            throw new UnusableSigningKeyException("The certificate of " + name() + " is that of another key.");
        }
    }

    /** Of what a key is for (RFC 5280, 4.2.1.3) the first two let it sign a document; who says nothing lets it do all. */
    private void expectMaySign() {
        boolean[] use = certificate().getKeyUsage();
        if (use != null && !use[0] && !use[1]) {
            throw new UnusableSigningKeyException(
                    "The certificate of " + name() + " is not for signing documents (its key usage says so).");
        }
    }

    /** @throws UnusableSigningKeyException if the certificate does not hold yet, or no longer */
    void expectHoldsAt(Instant at) {
        Instant begin = certificate().getNotBefore().toInstant();
        if (at.isBefore(begin)) {
            throw new UnusableSigningKeyException(
                    "The certificate of " + name() + " does not hold before " + begin + ".");
        }
        if (at.isAfter(end())) {
            throw new UnusableSigningKeyException("The certificate of " + name() + " ended on " + end() + ".");
        }
    }

    /** The signature's algorithm, as the JDK names it. */
    String algorithm() {
        if (certificate().getPublicKey() instanceof RSAPublicKey rsa
                && rsa.getModulus().bitLength() >= SHORTEST_RSA) {
            return "SHA256withRSA";
        }
        if (certificate().getPublicKey() instanceof ECPublicKey) {
            return "SHA256withECDSA";
        }
        throw new UnusableSigningKeyException("The key of " + name() + " cannot be used: it takes RSA of at least "
                + SHORTEST_RSA + " bits, or a key on an elliptic curve (ECDSA).");
    }

    PrivateKey key() {
        return key;
    }

    X509Certificate certificate() {
        return chain.get(0);
    }

    /** The signer's certificate first. */
    List<X509Certificate> chain() {
        return chain;
    }

    /** The last instant at which the certificate holds. */
    public Instant end() {
        return certificate().getNotAfter().toInstant();
    }

    /** Who signs: the common name in the certificate, or else the organization, or all that it says; its first 200 characters. */
    public String name() {
        X500Name subject =
                X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded());
        String name = Stream.of(BCStyle.CN, BCStyle.O)
                .flatMap(part -> Stream.of(subject.getRDNs(part)).map(found -> value(found, part)))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElseGet(subject::toString);
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    private static String value(RDN found, ASN1ObjectIdentifier part) {
        return Stream.of(found.getTypesAndValues())
                .filter(each -> each.getType().equals(part))
                .map(each -> each.getValue() instanceof ASN1String said
                        ? said.getString()
                        : IETFUtils.valueToString(each.getValue()))
                .map(said -> said.replaceAll("\\p{Cntrl}", " ").strip())
                .findFirst()
                .orElse("");
    }
}
