package org.dateline.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dateline.core.fingerprint.Sha256;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.publication.SignedCopies;
import org.dateline.core.publication.SignedCopy;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.KeyStores;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.rendition.Renditions;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
import org.dateline.web.desk.release.PassedDesks;
import org.dateline.workflow.publication.PublicationDesk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the public gets of an office that signs: a release on its way from the desk to its withdrawal. */
@SpringBootTest(
        args = "--demo",
        properties = {
            "spring.datasource.url=jdbc:h2:mem:signed;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                    + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "dateline.signature.password=" + KeyStores.PASSWORD
        })
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignedReleaseTest {

    private static final StaffId AUTHOR = new StaffId("author");
    private static final String WORDS =
            "The press office has a key of its own from this week on, and signs with it whatever it makes public.";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PassedDesks desks;

    @Autowired
    private PublicationDesk gate;

    @Autowired
    private Publications publications;

    @Autowired
    private SignedCopies copies;

    @Autowired
    private Renditions renditions;

    @Autowired
    private Published published;

    @Autowired
    private JdbcClient jdbc;

    private Publication publication;
    private String address;
    private byte[] unsigned;
    private byte[] signed;

    @DynamicPropertySource
    static void sign(DynamicPropertyRegistry properties) {
        properties.add("dateline.signature.key-store", () -> KeyStores.rsa().toString());
    }

    @BeforeAll
    void publish() {
        ReleaseId release = desks.approved(ReleaseDocuments.text(Language.ENGLISH, "Signed by the office", WORDS));
        assertThat(jdbc.sql("select count(*) from publication_signed_copy")
                        .query(Integer.class)
                        .single())
                .as("before the hour")
                .isZero();
        gate.publishNow(release, AUTHOR);
        publication = publications.ofRelease(release.value()).orElseThrow();
        unsigned = publications.document(publication.id(), "pdf").orElseThrow();
        signed = copies.content(publication.id(), "pdf").orElseThrow();
        address = "/newsroom/" + publication.id() + "/"
                + publication.document("pdf").orElseThrow().fileName();
        assertThat(renditions.find(release, 1, Format.PDF).orElseThrow().bytes())
                .as("what was approved")
                .isEqualTo(unsigned);
    }

    @Test
    void isDownloadedSignedUnderATagOfTheSignedBytes() {
        MvcTestResult whole = mvc.get().uri(address).exchange();

        assertThat(whole)
                .hasStatusOk()
                .hasContentType("application/pdf")
                .hasHeader("ETag", '"' + Sha256.hex(signed) + '"');
        assertThat(whole.getResponse().getContentAsByteArray())
                .isEqualTo(signed)
                .startsWith(unsigned)
                .hasSizeGreaterThan(unsigned.length);
        assertThat(mvc.get().uri(address).header("If-None-Match", '"' + Sha256.hex(signed) + '"'))
                .hasStatus(HttpStatus.NOT_MODIFIED);
        assertThat(mvc.get().uri(address).header("If-None-Match", '"' + Sha256.hex(unsigned) + '"'))
                .hasStatusOk();
    }

    @Test
    void isSentInPartsAndAnnouncedLikeAnyDocument() {
        int end = signed.length - 1;
        MvcTestResult part = mvc.get()
                .uri(address)
                .header("Range", "bytes=" + unsigned.length + "-")
                .header("If-Range", '"' + Sha256.hex(signed) + '"')
                .exchange();

        assertThat(part)
                .hasStatus(HttpStatus.PARTIAL_CONTENT)
                .hasHeader("Content-Range", "bytes " + unsigned.length + "-" + end + "/" + signed.length);
        assertThat(part.getResponse().getContentAsByteArray())
                .isEqualTo(Arrays.copyOfRange(signed, unsigned.length, signed.length));
        assertThat(mvc.head().uri(address))
                .hasStatusOk()
                .hasHeader("Content-Length", Integer.toString(signed.length))
                .hasHeader("ETag", '"' + Sha256.hex(signed) + '"');
    }

    @Test
    void isAccountedForOnItsPageAndWhereItIsChecked() {
        assertThat(mvc.get().uri("/newsroom/" + publication.id()))
                .hasStatusOk()
                .bodyText()
                .containsOnlyOnce("signed by")
                .contains("<bdi>" + KeyStores.SIGNER + "</bdi>", (signed.length + 999) / 1000 + " kB")
                .doesNotContain("??");
        assertThat(mvc.get().uri("/verify/" + publication.fingerprint().hex()))
                .hasStatusOk()
                .bodyText()
                .contains(Sha256.hex(signed), Sha256.hex(unsigned))
                .contains("Signed by " + KeyStores.SIGNER + ". Without the signature, its first " + unsigned.length
                        + " bytes: SHA-256")
                .doesNotContain("??");
    }

    @Test
    void isGenuineWithAndWithoutItsSignatureButNotWithAnother() {
        String genuine = "/verify/" + publication.fingerprint().hex();
        byte[] tampered = signed.clone();
        tampered[tampered.length - 3] ^= 1;
        byte[] longer = Arrays.copyOf(signed, signed.length + 1);

        assertThat(checked(signed)).hasRedirectedUrl(genuine);
        assertThat(checked(unsigned)).hasRedirectedUrl(genuine);
        for (byte[] other : new byte[][] {tampered, longer}) {
            assertThat(checked(other))
                    .hasStatusOk()
                    .bodyText()
                    .contains("The file itself is not one of ours, byte for byte");
        }
    }

    @Test
    void isTheWordDocumentAsItAlwaysWas() {
        Publication.Document word = publication.document("docx").orElseThrow();

        assertThat(mvc.get().uri("/newsroom/{id}/{file}", publication.id(), word.fileName()))
                .hasStatusOk()
                .hasHeader("ETag", '"' + word.digest() + '"');
        assertThat(copies.of(publication.id())).extracting(SignedCopy::format).containsExactly("pdf");
    }

    @Test
    void isGoneWithTheReleaseThatIsWithdrawn() {
        Publication withdrawn = published.english();
        copies.keep(withdrawn.id(), "pdf", KeyStores.SIGNER, "%PDF-1.7 withdrawn".getBytes(StandardCharsets.UTF_8));
        String there = "/newsroom/" + withdrawn.id() + "/"
                + withdrawn.document("pdf").orElseThrow().fileName();
        assertThat(mvc.get().uri(there)).hasStatusOk();

        published.withdraw(withdrawn, "It was not so.");

        MvcTestResult gone = mvc.get().uri(there).exchange();
        assertThat(gone).hasStatus(HttpStatus.GONE);
        assertThat(gone).doesNotContainHeader("ETag").bodyText().doesNotContain("%PDF", KeyStores.SIGNER);
    }

    @Test
    void isOfTheCorrigendumToo() {
        Publication first = published.english();
        Publication corrected = published.correct(
                first,
                ReleaseDocuments.text(Language.ENGLISH, "Put right", "Thirteen."),
                "In the first paragraph, for *twelve* read *thirteen*.");
        byte[] copy = "%PDF-1.7 of a corrigendum, signed".getBytes(StandardCharsets.UTF_8);
        copies.keep(corrected.id(), "corr_pdf", KeyStores.SIGNER, copy);

        assertThat(mvc.get().uri("/newsroom/{id}/corrigenda/1", first.id()))
                .hasStatusOk()
                .bodyText()
                .contains("<bdi>" + KeyStores.SIGNER + "</bdi>");
        assertThat(mvc.get()
                        .uri(
                                "/newsroom/{id}/{file}",
                                first.id(),
                                corrected.document("corr_pdf").orElseThrow().fileName()))
                .hasHeader("ETag", '"' + Sha256.hex(copy) + '"');
    }

    private MvcTestResult checked(byte[] file) {
        return mvc.post()
                .uri("/verify")
                .multipart()
                .file(new MockMultipartFile("document", "a.pdf", "application/pdf", file))
                .exchange();
    }
}
