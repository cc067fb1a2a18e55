package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.dateline.core.TestDatabase;
import org.dateline.core.fingerprint.Sha256;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.Publications;
import org.dateline.core.publication.SignedCopies;
import org.dateline.core.publication.SignedCopy;
import org.dateline.core.record.RecordBundle;
import org.dateline.core.record.RecordCheck;
import org.dateline.core.release.CorrectionKind;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.staff.People;
import org.dateline.core.text.Prose;
import org.dateline.workflow.correction.CorrectionDesk;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.record.RecordDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the gate makes for the public of a document, and what it leaves as it is. */
@ParameterizedClass
@EnumSource
class SignedCopiesTest {

    @Parameter
    private TestDatabase database;

    private Office office;
    private SignedCopies copies;

    @BeforeEach
    void open() {
        office = new Office(database);
        copies = office.get(SignedCopies.class);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void areMadeOfPdfsAloneWhenTheyBecomePublic() {
        office.get(Stamp.class).be(Stamp.State.READY);
        ReleaseId release = office.approved();
        assertThat(kept()).as("before the hour").isZero();

        office.publish(release);

        Publication publication = office.publicationOf(release);
        byte[] pdf =
                office.get(Publications.class).document(publication.id(), "pdf").orElseThrow();
        byte[] copy = copies.content(publication.id(), "pdf").orElseThrow();
        assertThat(copy).startsWith(pdf).endsWith(Stamp.MARK).hasSize(pdf.length + Stamp.MARK.length);
        assertThat(copies.of(publication.id()))
                .containsExactly(new SignedCopy("pdf", Stamp.SIGNER, Sha256.hex(copy), copy.length));
        assertThat(copies.content(publication.origin(), "pdf").orElseThrow()).isEqualTo(copy);
        assertThat(copies.content(publication.origin(), "docx")).isEmpty();
        assertThat(copies.documentOf(Sha256.hex(copy))).contains(Sha256.hex(pdf));
        assertThat(copies.documentOf(Sha256.hex(pdf))).isEmpty();
    }

    @Test
    void changeNothingOfTheRecord() {
        office.get(Stamp.class).be(Stamp.State.READY);
        ReleaseId release = office.approved();
        office.publish(release);

        Publication publication = office.publicationOf(release);
        byte[] pdf =
                office.get(Publications.class).document(publication.id(), "pdf").orElseThrow();
        assertThat(publication.document("pdf").orElseThrow().digest()).isEqualTo(Sha256.hex(pdf));
        assertThat(office.get(Ledger.class).of(release.value()))
                .filteredOn(entry -> entry.act().verb() == Verb.PUBLISHED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.act().toString()).contains("pdf " + Sha256.hex(pdf)));
        byte[] bundle = office.get(RecordDesk.class)
                .bundle(release, People.AUTHOR.id())
                .orElseThrow()
                .bytes();
        assertThat(RecordCheck.of(bundle).problems()).isEmpty();
        assertThat(RecordBundle.unzip(bundle)
                        .get(publication.document("pdf").orElseThrow().fileName()))
                .isEqualTo(pdf);
    }

    @Test
    void areMadeOfACorrigendumToo() {
        office.get(Stamp.class).be(Stamp.State.READY);
        ReleaseId original = office.approved(saying("The Director General met ten ministers."));
        office.publish(original);
        ReleaseId correction = office.get(CorrectionDesk.class)
                .correct(original, CorrectionKind.CORRECTION, "A miscount.", People.AUTHOR.id());
        office.get(DraftingDesk.class)
                .revise(correction, saying("The Director General met twelve ministers."), 1, People.AUTHOR.id());
        office.submit(correction);
        office.clear(correction);
        office.approve(correction);
        office.publish(correction);

        assertThat(copies.of(office.publicationOf(correction).id()))
                .extracting(SignedCopy::format)
                .containsExactly("pdf", "corr_pdf");
        assertThat(new String(
                        copies.content(office.publicationOf(correction).id(), "corr_pdf")
                                .orElseThrow(),
                        StandardCharsets.UTF_8))
                .contains("for “ten” read “twelve”")
                .endsWith("SIGNED");
    }

    @Test
    void areNotMadeByAnOfficeWithoutAKey() {
        ReleaseId release = office.approved();
        office.publish(release);

        assertThat(copies.of(office.publicationOf(release).id())).isEmpty();
        assertThat(copies.content(office.publicationOf(release).id(), "pdf")).isEmpty();
    }

    @Test
    void keepNoReleaseFromItsHourIfTheyCannotBeMade() {
        office.get(Stamp.class).be(Stamp.State.ENDED);
        ReleaseId release = office.approved();

        office.publish(release);

        Publication publication = office.publicationOf(release);
        assertThat(copies.of(publication.id())).isEmpty();
        assertThat(office.get(Publications.class).document(publication.id(), "pdf"))
                .isPresent();
    }

    private int kept() {
        return office.get(JdbcClient.class)
                .sql("select count(*) from publication_signed_copy")
                .query(Integer.class)
                .single();
    }

    private static ReleaseText saying(String body) {
        ReleaseText text = ReleaseTexts.complete();
        return text.withBody(new Prose(body)).withEmbargo(null);
    }
}
