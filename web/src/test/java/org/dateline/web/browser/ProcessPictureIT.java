package org.dateline.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dateline.core.fingerprint.Sha256;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pictures of the processes in docs/workflow.md are drawn from the processes' own files. */
@InTheBrowser
class ProcessPictureIT {

    private static final Path PICTURES = Path.of("../docs/images");
    private static final Pattern ELEMENT = Pattern.compile("<bpmn:\\w*(?:Task|Gateway|Event|subProcess) id=\"(\\w+)\"");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"press-release", "withdrawal"})
    void isDrawnFromTheProcessAsItIs(String process) throws IOException {
        Path picture = PICTURES.resolve(process + ".svg");
        String bpmn = bpmn(process);
        String stamp = "<!-- " + process + ".bpmn " + Sha256.hex(bpmn.getBytes(StandardCharsets.UTF_8)) + " -->\n";
        String drawn;
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            Page page = browser.page();
            page.navigate("/sign-in");
            page.addScriptTag(
                    new Page.AddScriptTagOptions().setUrl("/assets/bpmn-js/bpmn-navigated-viewer.production.min.js"));
            drawn = (String) page.evaluate("""
                    async (bpmn) => {
                      const viewer = new BpmnJS({ container: document.body.appendChild(document.createElement("div")) });
                      const { warnings } = await viewer.importXML(bpmn);
                      return warnings.length > 0 ? "" : (await viewer.saveSVG()).svg;
                    }
                    """, bpmn);
        }
        if (System.getProperty("dateline.renew") != null) {
            Files.writeString(picture, drawn.replaceFirst("(?=<svg)", stamp));
        }

        assertThat(ELEMENT.matcher(bpmn).results().map(match -> match.group(1)))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(drawn).contains("data-element-id=\"" + id + "\""));
        assertThat(Files.readString(picture))
                .as("the picture is of this process; CONTRIBUTING.md says how it is renewed")
                .contains(stamp);
    }

    private static String bpmn(String process) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ProcessPictureIT.class.getResourceAsStream("/bpmn/" + process + ".bpmn"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
