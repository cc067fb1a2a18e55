package org.dateline.web.desk.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dateline.core.rendition.Format;
import org.dateline.core.text.Language;
import org.dateline.web.DatelineTest;
import org.dateline.web.security.As;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DatelineTest
class TemplateScreensTest {

    private static final String PATH = "/desk/administration/templates";

    @Autowired
    private MockMvc browser;

    @AfterEach
    void goBackToTheOwn() throws Exception {
        browser.perform(post(PATH + "/0/use").with(As.administrator()).with(csrf()))
                .andExpect(redirectedUrl(PATH));
    }

    @Test
    void bringATemplateLookAtItAndTakeItIntoUse() throws Exception {
        byte[] shipped = document(PATH + "/0/template.docx");
        byte[] ours = withStyles(shipped, "<w:sz w:val=\"22\"/>", "<w:sz w:val=\"26\"/>");
        assertThat(styles(ours)).isNotEqualTo(styles(shipped));

        bring(ours, As.administrator()).andExpect(redirectedUrl(PATH));
        String version = page().replaceFirst("(?s).*?templates/(\\d+)/template\\.docx.*", "$1");
        assertThat(version).matches("[1-9]\\d*");
        assertThat(document(PATH + "/" + version + "/template.docx")).isEqualTo(ours);
        for (Language language : Language.values()) {
            String sample = "/sample.docx?language=" + language.tag();
            assertThat(document(PATH + "/" + version + sample)).isNotEqualTo(document(PATH + "/0" + sample));
        }

        browser.perform(post(PATH + "/" + version + "/use")
                        .with(As.administrator())
                        .with(csrf()))
                .andExpect(redirectedUrl(PATH));
        assertThat(page().replaceAll("\\s+", " ")).containsPattern("Version " + version + "</a>.*?In use</strong>");
    }

    @Test
    void sayAtTheFieldWhatIsWrongWithATemplate() throws Exception {
        refused("Dear all".getBytes(StandardCharsets.UTF_8), "not a Word document without macros");
        refused(new byte[0], "Choose a file.");
        refused(new byte[20_000_001], "too large for a template");
        byte[] shipped = document(PATH + "/0/template.docx");
        refused(withStyles(shipped, "w:val=\"Title\"", "w:val=\"Titel\""), "It lacks these styles: Title");
    }

    private void refused(byte[] file, String sentence) throws Exception {
        bring(file, As.administrator())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(sentence)))
                .andExpect(content().string(containsString("id=\"file-problem\"")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void showNothingToWhoeverDoesNotAdminister() throws Exception {
        bring(new byte[] {1}, As.author()).andExpect(status().isForbidden());
        browser.perform(get(PATH).with(As.author())).andExpect(status().isForbidden());
        browser.perform(get(PATH + "/0/sample.docx").with(As.approver())).andExpect(status().isForbidden());
        browser.perform(post(PATH + "/99999/use").with(As.administrator()).with(csrf()))
                .andExpect(status().isNotFound());
        browser.perform(get(PATH + "/99999/sample.docx").with(As.administrator()))
                .andExpect(status().isNotFound());
        browser.perform(get(PATH + "/0/sample.docx?language=xx").with(As.administrator()))
                .andExpect(status().isNotFound());
    }

    private String page() throws Exception {
        return browser.perform(get(PATH).with(As.administrator()))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private byte[] document(String path) throws Exception {
        return browser.perform(get(path).with(As.administrator()))
                .andExpect(status().isOk())
                .andExpect(content().contentType(Format.DOCX.mediaType()))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private ResultActions bring(byte[] file, RequestPostProcessor as) throws Exception {
        return browser.perform(multipart(PATH)
                .file(new MockMultipartFile("file", "ours.docx", null, file))
                .with(as)
                .with(csrf()));
    }

    private static byte[] withStyles(byte[] docx, String words, String instead) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream out = new ZipOutputStream(zipped)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals("word/styles.xml")
                                ? new String(part, StandardCharsets.UTF_8)
                                        .replace(words, instead)
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
            }
        }
        return zipped.toByteArray();
    }

    private static String styles(byte[] docx) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals("word/styles.xml")) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("no styles");
    }
}
