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
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The picture of the process in docs/workflow.md is drawn from the process's own file. */
@InTheBrowser
class ProcessPictureIT {

    private static final Path PICTURE = Path.of("../docs/images/press-release.svg");
    private static final Pattern ELEMENT = Pattern.compile("<bpmn:\\w*(?:Task|Gateway|Event|subProcess) id=\"(\\w+)\"");

    @LocalServerPort
    private int port;

    @Test
    void isDrawnFromTheProcessAsItIs() throws IOException {
        String bpmn = bpmn();
        String stamp = "<!-- press-release.bpmn " + Sha256.hex(bpmn.getBytes(StandardCharsets.UTF_8)) + " -->\n";
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
            Files.writeString(PICTURE, drawn.replaceFirst("(?=<svg)", stamp));
        }

        assertThat(ELEMENT.matcher(bpmn).results().map(match -> match.group(1)))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(drawn).contains("data-element-id=\"" + id + "\""));
        assertThat(Files.readString(PICTURE))
                .as("the picture is of this process; CONTRIBUTING.md says how it is renewed")
                .contains(stamp);
    }

    private static String bpmn() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ProcessPictureIT.class.getResourceAsStream("/bpmn/press-release.bpmn"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
