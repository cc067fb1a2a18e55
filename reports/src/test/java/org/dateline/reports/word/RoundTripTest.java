package org.dateline.reports.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.dateline.core.intake.WordDocument;
import org.dateline.core.intake.WordIntake;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.rendition.GeneratedReleases;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Block;
import org.dateline.core.text.Prose;
import org.dateline.reports.docx.DocxRenderers;
import org.dateline.reports.picture.PicturePreparation;
import org.junit.jupiter.api.Test;

/** What the office sends out as a Word document comes back as the same text. */
class RoundTripTest {

    private final ReleaseRenderer renderer = DocxRenderers.inHouseStyle();
    private final WordIntake intake = WordIntakes.withPictures(PicturePreparation.intake());

    /**
     * On paper a list in a quote looks as a quote in a list: then the text that comes back need only be set as the same
     * document. Everywhere else it is the same, block by block.
     */
    @Property(tries = 200, seed = "20230406", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void givesBackEveryRelease(@ForAll("releases") ReleaseDocument generated) {
        ReleaseDocument release = with(generated, generated.text().inOrthotypography());
        WordDocument read = intake.read(renderer.render(release), release.text().language());

        ReleaseText text = read.text();
        assertThat(text.headline()).isEqualTo(release.text().headline());
        assertThat(text.subhead()).isEqualTo(release.text().subhead());
        assertThat(text.dateline()).isEqualTo(release.text().dateline());
        assertSame(text.body(), release.text().body());
        assertSame(text.notesToEditors(), release.text().notesToEditors());
        assertThat(read.pictures().stream().map(Object::toString))
                .containsExactlyInAnyOrderElementsOf(ReleaseDocument.picturesShownIn(release.text()).stream()
                        .map(digest -> release.pictures().stream()
                                .filter(picture -> picture.digest().equals(digest))
                                .findFirst()
                                .orElseThrow()
                                .toString())
                        .toList());
        if (mayBeToldApart(release.text())) {
            assertThat(main(renderer.render(with(generated, text)))).isEqualTo(main(renderer.render(release)));
        }
        assertThat(text.body().words()).isEqualTo(release.text().body().words());
        assertThat(text.notesToEditors().words())
                .isEqualTo(release.text().notesToEditors().words());
        assertThat(read.omissions()).isEmpty();
        assertThat(read.changes()).isEmpty();
        assertThat(read.hidden()).isEmpty();
    }

    @Provide
    Arbitrary<ReleaseDocument> releases() {
        return GeneratedReleases.any();
    }

    @Test
    void givesBackWhatTheSampleSays() {
        ReleaseDocument release = ReleaseDocuments.everyConstruct();
        ReleaseText text =
                intake.read(renderer.render(release), release.text().language()).text();

        assertThat(text.contacts()).isEqualTo(release.text().contacts());
        assertThat(text.boilerplate()).isEqualTo(release.text().boilerplate());
        assertThat(text.body().blocks()).isEqualTo(release.text().body().blocks());
    }

    /** Where quotes and lists lie in each other, an indent does not yet say which is outside. */
    private static boolean mayBeToldApart(ReleaseText text) {
        return Stream.of(
                        text.body().blocks().stream(),
                        text.notesToEditors().blocks().stream(),
                        text.boilerplateIfAny().stream().flatMap(about -> about.text().blocks().stream()))
                .flatMap(blocks -> blocks)
                .map(Block::toString)
                .noneMatch(block -> block.contains("Quote[") && block.contains("List["));
    }

    private static void assertSame(Prose read, Prose written) {
        List<Block> blocks = written.blocks();
        if (!blocks.toString().contains("Quote[")) {
            assertThat(flat(read.blocks())).isEqualTo(flat(blocks));
        }
    }

    /** A credit alone stands on paper as a caption does where no script is sloped; an address is in ASCII. */
    private static String flat(List<Block> blocks) {
        return blocks.toString()
                .replaceAll("caption=, credit=([^\\]]*)]", "caption=$1, credit=]")
                .replace("example.org/é", "example.org/%C3%A9");
    }

    private static ReleaseDocument with(ReleaseDocument release, ReleaseText text) {
        ReleaseText embargoed = new ReleaseText(
                text.language(),
                text.headline(),
                text.subhead(),
                text.dateline(),
                text.body(),
                text.notesToEditors(),
                text.contacts(),
                text.boilerplate(),
                release.text().embargo());
        return new ReleaseDocument(
                release.letterhead(),
                release.type(),
                release.reference(),
                embargoed,
                release.pictures(),
                null,
                release.issuedAt(),
                release.standing());
    }

    private static String main(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replace("<w:p>", "\n<w:p>");
                }
            }
            throw new IllegalStateException("no main part");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
