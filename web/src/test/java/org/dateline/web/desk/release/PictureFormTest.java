package org.dateline.web.desk.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.core.picture.SamplePictures;
import org.dateline.core.text.Block;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureFormTest {

    private static final String DIGEST = SamplePictures.DOT.digest();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '§',
            delimiter = ';',
            value = {
                "Two people; At the table; Press office",
                "A “door” [open](x) *now*; He said “yes” \\ no; © IOM 2023 & partners",
                "<b>bold</b> `code` ![x](y); a_b_c &amp; ~~x~~; §§",
                "A sign: 1 | 2; Left | right; §§",
                "A sign; §§; §§",
                "A sign; §§; Only a credit",
                "مائدة; في بكين; المكتب الصحفي"
            })
    void saysInTheTextWhatWasTyped(String alternative, String caption, String credit) {
        String body = new PictureForm(alternative, caption, credit).appendedTo("- One\n", DIGEST, Language.ENGLISH);

        Prose prose = new Prose(body);
        assertThat(prose.refusals()).isEmpty();
        assertThat(prose.blocks()).hasSize(2).last().isEqualTo(new Block.Figure(DIGEST, alternative, caption, credit));
    }

    @Test
    void keepsOneBarForTheCredit() {
        String body = new PictureForm("A sign", "", "A | B").appendedTo("", DIGEST, Language.ENGLISH);

        assertThat(new Prose(body).blocks()).containsExactly(new Block.Figure(DIGEST, "A sign", "", "A / B"));
    }

    @Test
    void setsTheMarksOfTheLanguage() {
        String body =
                new PictureForm("Une \"table\"", "L'eau : \"Pékin\" !", "").appendedTo("", DIGEST, Language.FRENCH);

        assertThat(new Prose(body).blocks())
                .containsExactly(new Block.Figure(
                        DIGEST, "Une «\u00A0table\u00A0»", "L’eau\u00A0: «\u00A0Pékin\u00A0»\u202F!", ""));
    }
}
