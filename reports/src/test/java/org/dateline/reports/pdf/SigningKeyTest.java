package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.util.Throwables;
import org.dateline.core.rendition.KeyStores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    @TempDir
    private static Path folder;

    private static Path store;
    private static Instant now;

    @BeforeAll
    static void make() throws IOException {
        store = KeyStores.rsa(folder);
        // Other stores are made meanwhile.
        now = Files.getLastModifiedTime(store).toInstant().plus(Duration.ofHours(1));
    }

    @Test
    void opensTheOnlyKeyAndKnowsWhoseItIs() {
        SigningKey key = SigningKey.open(store, KeyStores.PASSWORD, "", now);

        assertThat(key.name()).isEqualTo(KeyStores.SIGNER);
        assertThat(key.algorithm()).isEqualTo("SHA256withRSA");
        assertThat(key.end()).isBetween(now.plus(Duration.ofDays(99)), now.plus(Duration.ofDays(101)));
    }

    @Test
    void isNamedByItsOrganizationIfItHasNoNameOfItsOwn() {
        Path nameless = KeyStores.keytool(
                folder.resolve("nameless.p12"),
                List.of(
                        "-genkeypair",
                        "-alias",
                        "press",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "O=IOM"));

        assertThat(SigningKey.open(nameless, KeyStores.PASSWORD, "press", now).name())
                .isEqualTo("IOM");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        refused(folder.resolve("gone.p12"), KeyStores.PASSWORD, "").hasMessageContaining("gone.p12");
        refused(folder, KeyStores.PASSWORD, "").hasMessageContaining("No file can be read");
    }

    @Test
    void refusesAFileThatIsNoKeyStore() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.p12"), "Dear all,");

        refused(letter, KeyStores.PASSWORD, "").hasMessageContaining("letter.p12 is no PKCS#12 key store");
    }

    @Test
    void refusesAWrongPasswordAndDoesNotRepeatIt() {
        refused(store, "guessed-wrongly", "")
                .hasMessageContaining("password does not open")
                .hasMessageNotContaining("guessed-wrongly")
                .satisfies(
                        refusal -> assertThat(Throwables.getStackTrace(refusal)).doesNotContain("guessed-wrongly"));
    }

    @Test
    void refusesAnAliasThatIsNotThereAndNamesThoseThatAre() {
        refused(store, KeyStores.PASSWORD, "presse").hasMessageContaining("alias presse; it has press.");
    }

    @Test
    void refusesToChooseAmongSeveralKeys() {
        Path several = KeyStores.with(folder.resolve("several.p12"), "two", "-keyalg", "RSA");
        KeyStores.with(several, "one", "-keyalg", "RSA");

        refused(several, KeyStores.PASSWORD, "").hasMessageContaining("several keys, and none is chosen: one, two");
        assertThat(SigningKey.open(several, KeyStores.PASSWORD, "two", now).name())
                .isEqualTo(KeyStores.SIGNER);
    }

    @Test
    void refusesAStoreWithoutAPrivateKey() throws Exception {
        Path certificates = stored(folder.resolve("certificates.p12"), null);

        refused(certificates, KeyStores.PASSWORD, "").hasMessageContaining("holds no private key");
        refused(certificates, KeyStores.PASSWORD, "press").hasMessageContaining("no private key under the alias press");
    }

    @Test
    void refusesACertificateOfAnotherKey() throws Exception {
        Path other = KeyStores.with(folder.resolve("other.p12"), "press", "-keyalg", "RSA");
        Path mixed =
                stored(folder.resolve("mixed.p12"), loaded(other).getKey("press", KeyStores.PASSWORD.toCharArray()));

        refused(mixed, KeyStores.PASSWORD, "").hasMessageContaining("is that of another key");
    }

    @Test
    void refusesACertificateThatEndedOrHasNotBegun() {
        Path ended = KeyStores.with(
                folder.resolve("ended.p12"), "press", "-keyalg", "RSA", "-startdate", "-20d", "-validity", "10");
        Path early = KeyStores.with(folder.resolve("early.p12"), "press", "-keyalg", "RSA", "-startdate", "+10d");

        refused(ended, KeyStores.PASSWORD, "").hasMessageContaining(KeyStores.SIGNER + " ended on ");
        refused(early, KeyStores.PASSWORD, "").hasMessageContaining(KeyStores.SIGNER + " does not hold before ");
    }

    @Test
    void refusesKeysThatAreTooWeakOrThatNoReaderKnows() {
        Path small = KeyStores.with(folder.resolve("small.p12"), "press", "-keyalg", "RSA", "-keysize", "1024");
        Path edwards = KeyStores.with(folder.resolve("edwards.p12"), "press", "-keyalg", "Ed25519");

        refused(small, KeyStores.PASSWORD, "").hasMessageContaining("RSA of at least 2048 bits");
        refused(edwards, KeyStores.PASSWORD, "").hasMessageContaining("elliptic curve (ECDSA)");
    }

    @Test
    void refusesACertificateThatIsForSomethingElse() {
        Path authority = KeyStores.with(folder.resolve("ca.p12"), "press", "-keyalg", "RSA", "-ext", "KU=keyCertSign");
        Path signer = KeyStores.with(folder.resolve("ku.p12"), "press", "-keyalg", "RSA", "-ext", "KU=nonRepudiation");

        refused(authority, KeyStores.PASSWORD, "").hasMessageContaining("is not for signing documents");
        assertThat(SigningKey.open(signer, KeyStores.PASSWORD, "", now).name()).isEqualTo(KeyStores.SIGNER);
    }

    @Test
    void saysTheNameAsItIsWritten() {
        Path comma = KeyStores.keytool(
                folder.resolve("comma.p12"),
                List.of(
                        "-genkeypair",
                        "-alias",
                        "press",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=\"Ministry of Foreign Affairs, Republic of X\""));

        assertThat(SigningKey.open(comma, KeyStores.PASSWORD, "", now).name())
                .isEqualTo("Ministry of Foreign Affairs, Republic of X");
    }

    private static AbstractThrowableAssert<?, ?> refused(Path file, String password, String alias) {
        return assertThatThrownBy(() -> SigningKey.open(file, password, alias, now))
                .isInstanceOf(UnusableSigningKeyException.class);
    }

    private static KeyStore loaded(Path file) throws Exception {
        return KeyStore.getInstance(file.toFile(), KeyStores.PASSWORD.toCharArray());
    }

    /** A store with the certificate of this test's store, alone or with a key. */
    private static Path stored(Path file, @Nullable Key key) throws Exception {
        Certificate certificate = loaded(store).getCertificate("press");
        KeyStore made = KeyStore.getInstance("PKCS12");
        made.load(null, null);
        if (key == null) {
            made.setCertificateEntry("press", certificate);
        } else {
            made.setKeyEntry("press", key, KeyStores.PASSWORD.toCharArray(), new Certificate[] {certificate});
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            made.store(out, KeyStores.PASSWORD.toCharArray());
        }
        return file;
    }
}
