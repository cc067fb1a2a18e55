package org.dateline.core.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;

class WrittenTextTest {

    @Test
    void isReadAsTheSameText() {
        ReleaseText text = TextImport.read("""
                # Two ports open *again*

                Geneva, 4 May 2024 – Two **ports** opened, as [the list](https://example.org/list) says.

                - one
                - two

                Notes to editors

                The ports were closed in 2021.

                About the Harbour Organization

                It works with 80 ports.

                Media contacts:

                Jane Roe, Spokesperson, +41 22 555 01 00, jroe@example.org
                Li Wei, Press officer, +41 22 555 01 01
                """, Language.ENGLISH);

        assertThat(text.contacts()).hasSize(2);
        assertThat(text.boilerplateIfAny()).isPresent();
        assertThat(TextImport.read(WrittenText.of(text), Language.ENGLISH)).isEqualTo(text);
    }

    @Test
    void isReadAsTheSameWordsWithoutAnyMark() {
        ReleaseText text = TextImport.read("Geneva – Five * three, and a_b.\n\n2023. A year.", Language.ENGLISH);

        assertThat(WrittenText.of(text)).isEqualTo("Geneva – Five * three, and a_b.\n\n2023. A year.");
        assertThat(TextImport.read(WrittenText.of(text), Language.ENGLISH)).isEqualTo(text);
    }

    @Test
    void putsAPlaceholderForAPicture() {
        String picture = "![A \\[new\\] port](picture:" + "0".repeat(64) + " \"Caption\")";
        ReleaseText text = TextImport.read("# Ports\n\nFirst.\n\n" + picture, Language.ENGLISH);

        assertThat(TextImport.read(WrittenText.of(text), Language.ENGLISH)
                        .body()
                        .words())
                .isEqualTo("First.\n[? A new port]");
    }
}
