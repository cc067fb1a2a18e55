package org.dateline.reports.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.dateline.core.intake.Remark;
import org.dateline.core.intake.WordDocument;
import org.dateline.core.intake.WordIntake;
import org.dateline.core.picture.Picture;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.rendition.GeneratedReleases;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Block;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Prose;
import org.dateline.reports.docx.DocxRenderers;
import org.dateline.reports.picture.PicturePreparation;
import org.junit.jupiter.api.Test;

/** What the office sends out as a Word document comes back as the same text. */
class RoundTripTest {

    private final ReleaseRenderer renderer = DocxRenderers.inHouseStyle();
    private final WordIntake intake = WordIntakes.withPictures(PicturePreparation.intake());

    /**
     * On paper a list in a quote looks as a quote in a list: then only the words that come back are the same. Everywhere
     * else it is the same text, block by block.
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
        assertThat(text.contacts())
                .extracting(MediaContact::name)
                .containsExactlyElementsOf(release.text().contacts().stream()
                        .map(MediaContact::name)
                        .toList());
        assertThat(flat(text.body())).isEqualTo(flat(release.text().body()));
        assertThat(flat(text.notesToEditors())).isEqualTo(flat(release.text().notesToEditors()));
        assertThat(read.remarks()).extracting(Remark::kind).containsOnly(Remark.Kind.STATIONERY);
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

    /** The next release prints a code of its own. */
    @Test
    void leavesOutTheCodeOfTheAddress() {
        ReleaseDocument sample = ReleaseDocuments.everyConstruct();
        ReleaseDocument release = new ReleaseDocument(
                sample.letterhead(),
                sample.type(),
                sample.reference(),
                sample.text(),
                sample.pictures(),
                URI.create("https://press.example.org/verify/1"),
                sample.issuedAt(),
                sample.standing());
        WordDocument read = intake.read(renderer.render(release), release.text().language());

        assertThat(read.text().notesToEditors().blocks())
                .isEqualTo(release.text().notesToEditors().blocks());
        assertThat(read.text().boilerplate()).isEqualTo(release.text().boilerplate());
        assertThat(read.pictures())
                .extracting(Picture::digest)
                .containsExactlyInAnyOrderElementsOf(ReleaseDocument.picturesShownIn(release.text()));
    }

    private static void assertSame(Prose read, Prose written) {
        List<Block> blocks = written.blocks();
        if (blocks.stream().map(Block::toString).noneMatch(RoundTripTest::looksLikeAnother)) {
            assertThat(flat(read.blocks())).isEqualTo(flat(blocks));
        }
    }

    private static String flat(Prose prose) {
        return prose.words().replace('\u00A0', ' ');
    }

    private static boolean looksLikeAnother(String block) {
        return block.contains("Quote[") && (block.contains("List[") || block.indexOf("Quote[", 1) > 0);
    }

    /**
     * A credit alone stands on paper as a caption does where no script is sloped; an address is in ASCII; which spaces
     * may not break is the typography's, which sets a caption that comes in anew; two quotes on end look as one.
     */
    private static String flat(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            Block last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (block instanceof Block.Quote quote && last instanceof Block.Quote before) {
                List<Block> both = new ArrayList<>(before.content());
                both.addAll(quote.content());
                joined.set(joined.size() - 1, new Block.Quote(both));
            } else {
                joined.add(block);
            }
        }
        return joined.toString()
                .replace('\u00A0', ' ')
                .replaceAll("caption=, credit=([^\\]]*)]", "caption=$1, credit=]")
                .replace("example.org/é", "example.org/%C3%A9");
    }

    private static ReleaseDocument with(ReleaseDocument release, ReleaseText text) {
        ReleaseText embargoed = text.withEmbargo(release.text().embargo());
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
}
