package org.dateline.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.dateline.core.fingerprint.Sha256;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Language;
import org.dateline.reports.pdf.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The digests of the samples, kept: a Word document does not change unless somebody means it to. Each list names the parts
 * and, last, the file, so that the difference of a commit tells which part changed; if it is the file alone, the parts are
 * packed in another way. How they are renewed is in CONTRIBUTING.md.
 *
 * <p>Nothing in the file is packed by the JDK: the digests are those of every JDK and every machine.
 */
class DocxDigestsTest {

    private final ReleaseRenderer renderer = DocxRenderers.inHouseStyle();

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasTheBytesItHad(Language language) {
        assertKept(language.tag(), Samples.in(language));
    }

    /** With the mark across its pages. */
    @Test
    void hasTheBytesThatAPreviewHad() {
        assertKept("ar-preview", Samples.in(Language.ARABIC, ReleaseDocument.Standing.PREVIEW));
    }

    private void assertKept(String name, ReleaseDocument document) {
        String found = digests(renderer.render(document));

        byte[] kept = Golden.kept(
                DocxDigestsTest.class, "digests/" + name + ".sha256", found.getBytes(StandardCharsets.US_ASCII));

        assertThat(found).isEqualTo(new String(kept, StandardCharsets.US_ASCII));
    }

    private static String digests(byte[] file) {
        StringBuilder digests = new StringBuilder();
        new OpenedDocx(file)
                .parts()
                .forEach((name, content) -> digests.append(Sha256.hex(content))
                        .append("  ")
                        .append(name)
                        .append('\n'));
        return digests.append(Sha256.hex(file)).append("  the file\n").toString();
    }
}
