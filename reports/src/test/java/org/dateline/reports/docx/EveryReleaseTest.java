package org.dateline.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.core.rendition.GeneratedReleases;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;

/** What holds for every release, tried on two hundred that nobody wrote. */
class EveryReleaseTest {

    private final ReleaseRenderer renderer = DocxRenderers.inHouseStyle();

    @Property(tries = 200, seed = "20230406", edgeCases = EdgeCasesMode.NONE)
    void isValidAndSaysEveryWordInItsOrder(@ForAll("releases") ReleaseDocument release) {
        byte[] bytes = renderer.render(release);
        OpenedDocx docx = new OpenedDocx(bytes);

        assertThat(Faults.of(docx)).isEmpty();
        assertThat(Words.in(docx.inXwpf())).isEqualTo(Words.expected(release));
        assertThat(renderer.render(release)).isEqualTo(bytes);
    }

    @Provide
    Arbitrary<ReleaseDocument> releases() {
        return GeneratedReleases.any();
    }
}
