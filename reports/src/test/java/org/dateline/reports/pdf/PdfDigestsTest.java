package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.dateline.core.fingerprint.Sha256;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The digests of the samples, kept: a PDF does not change unless somebody means it to. How they are renewed is in
 * CONTRIBUTING.md.
 *
 * <p>PDF streams are packed by the JDK's {@code Deflater}, that is by the zlib which the JDK brings or finds. The bytes are
 * compared where that zlib packs as Madler's does; what the file says is compared everywhere.
 */
class PdfDigestsTest {

    /** Of what {@link #packed()} gives with zlib 1.2.13 and 1.3.2. Others, such as zlib-ng, pack differently. */
    private static final String OF_USUAL_ZLIB = "9d4247e635c6027989bcfc3ad2b56de510e5f96d0a1e8c4aaae88eb3bec7a2b4";

    private final ReleaseRenderer renderer = PdfRendering.renderer();

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhatItSaid(Language language) {
        String digest = DecodedPdf.digest(renderer.render(SampleReleases.in(language)));

        assertThat(digest).isEqualTo(kept(language.tag() + ".content", digest));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasTheBytesItHad(Language language) throws IOException {
        assumeTrue(Sha256.hex(packed()).equals(OF_USUAL_ZLIB), "this JDK packs with another zlib");
        String digest = Sha256.hex(renderer.render(SampleReleases.in(language)));

        assertThat(digest).isEqualTo(kept(language.tag() + ".file", digest));
    }

    @Test
    void tellsWhatIsSaidFromHowItIsPacked() throws IOException {
        byte[] pdf = renderer.render(SampleReleases.in(Language.ENGLISH));
        byte[] saved = Surgery.changed(pdf, same -> same.document().setAllSecurityToBeRemoved(true));
        byte[] redrawn = Surgery.changed(pdf, other -> other.draw("/Artifact BMC 9 9 9 9 re f EMC"));

        assertThat(saved).isNotEqualTo(pdf);
        assertThat(DecodedPdf.digest(saved)).isEqualTo(DecodedPdf.digest(pdf));
        assertThat(DecodedPdf.digest(redrawn)).isNotEqualTo(DecodedPdf.digest(pdf));
    }

    private static String kept(String name, String found) {
        return new String(
                        Golden.kept("digests/" + name + ".sha256", (found + "\n").getBytes(StandardCharsets.US_ASCII)),
                        StandardCharsets.US_ASCII)
                .strip();
    }

    /** A text of chance words, packed. */
    private static byte[] packed() throws IOException {
        Random random = new Random(1951);
        StringBuilder text = new StringBuilder();
        while (text.length() < 100_000) {
            text.append(Integer.toString(random.nextInt(5000), 36)).append(' ');
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packer = new DeflaterOutputStream(out)) {
            packer.write(text.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return out.toByteArray();
    }
}
