package org.dateline.reports.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseStylesTest {

    private static final String LOGO =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'><path d='M0 0H20V10z'/></svg>";

    @TempDir
    private Path folder;

    @Test
    void shipsTwoStylesThatDiffer() {
        HouseStyle classic = HouseStyles.named("classic");
        HouseStyle gazette = HouseStyles.named("gazette");

        assertThat(classic.paper()).isEqualTo(Paper.A4);
        assertThat(classic.logoIfAny()).isEmpty();
        assertThat(gazette.paper()).isEqualTo(Paper.LETTER);
        assertThat(gazette.text()).isEqualTo(FontFamily.Shipped.SERIF);
        assertThat(gazette.logoIfAny()).containsInstanceOf(Logo.Vector.class);
        assertThat(gazette.labels(Language.FRENCH).endMark()).isEqualTo("###");
        assertThat(gazette.labels(Language.FRENCH).contacts())
                .isEqualTo(classic.labels(Language.FRENCH).contacts());
    }

    @Test
    void takesFromTheClassicStyleWhatAFolderDoesNotSay() throws IOException {
        style("");

        assertThat(HouseStyles.in(folder)).usingRecursiveComparison().isEqualTo(HouseStyles.classic());
    }

    @Test
    void readsAnOrganizationsOwn() throws IOException {
        style("""
                # A comment
                paper = letter
                margin.start = 1 in
                margin.end=20mm
                colour.accent=#7a1f2b
                font.scale=110%
                letterhead.rule=none
                """);
        file("logo.svg", LOGO);
        file("labels_ru.properties", "\uFEFFendMark=* * *\npage={0} из {1}");

        HouseStyle style = HouseStyles.named(folder.toString());

        assertThat(style.paper()).isEqualTo(Paper.LETTER);
        assertThat(style.margins().start()).isEqualTo(72);
        assertThat(style.margins().end()).isEqualTo(56.692913f);
        assertThat(style.palette().accent()).hasToString("#7a1f2b");
        assertThat(style.scale()).isEqualTo(1.1f);
        assertThat(style.letterhead().rule()).isEqualTo(HouseStyle.Rule.NONE);
        assertThat(style.logoIfAny()).get().extracting(Logo::aspect).isEqualTo(2.0);
        assertThat(style.labels(Language.RUSSIAN).endMark()).isEqualTo("* * *");
        assertThat(style.labels(Language.RUSSIAN).page(1, 2)).isEqualTo("1 из 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "papier=a4 | style.properties: papier: no such key; expected: one of colour.accent",
                "paper=A5 | style.properties: paper: “A5”; expected: a4 or letter",
                "paper=A4 | style.properties: paper: “A4”; expected: a4 or letter",
                "paper= | style.properties: paper: “”; expected: a4 or letter",
                "margin.start=20 | style.properties: margin.start: “20”; expected: a length such as 26 mm",
                "margin.start=-3 mm | style.properties: margin.start: “-3 mm”",
                "margin.end=4 mm | style.properties: margin.end: 4.0 mm; expected: at least 5.0 mm",
                "margin.bottom=20 mm | style.properties: margin.bottom: 20.0 mm; expected: at least 24.7 mm",
                "margin.start=100 mm | style.properties: margin.start and margin.end: leave a text 83.9 mm wide",
                "margin.top=200 mm | style.properties: margin.top and margin.bottom: leave a text 69.5 mm high",
                "colour.accent=green | style.properties: colour.accent: “green”; expected: a colour such as #1d4d3a",
                "colour.accent=#ffcc00 | style.properties: colour.accent: #ffcc00 has a contrast of 1.51 to 1 against white; expected: at least 4.50 to 1",
                "font.text=comic sans | style.properties: font.text: “comic sans”; expected: sans, serif",
                "font.text=../../x | style.properties: font.text: “../../x”",
                "font.text=House | style.properties: font.text: no fonts/House-Regular.ttf",
                "font.scale=200% | style.properties: font.scale: 200%; expected: from 85% to 130%",
                "font.scale=1.1 | style.properties: font.scale: “1.1”; expected: a percentage",
                "letterhead=left | style.properties: letterhead: “left”; expected: start or centred",
                "letterhead.rule-weight=9 mm | style.properties: letterhead.rule-weight",
                "headline=middle | style.properties: headline: “middle”; expected: start or centred",
                "logo.height=3 mm | style.properties: logo.height: 3.0 mm; expected: from 6 mm to 40 mm",
                "logo.height=40 mm | style.properties: logo.height: makes the logo 80.0 mm wide; expected: at most 47.3 mm"
            })
    void namesTheKeyThatIsWrongAndWhatIsExpected(String line, String message) throws IOException {
        style(line);
        file("logo.svg", LOGO);

        assertRefused(message);
    }

    @Test
    void refusesWhatIsSaidTwiceOrNotInUtf8() throws IOException {
        style("paper=a4\npaper=letter");
        assertRefused("style.properties: paper: stands there twice");

        Files.write(folder.resolve("style.properties"), new byte[] {'#', (byte) 0xE9, '\n'});
        assertRefused("style.properties: bytes that are no UTF-8; expected: UTF-8");
    }

    @Test
    void refusesAFolderThatIsNoneOrHasNoStyle() {
        assertThatExceptionOfType(UnusableStyleException.class)
                .isThrownBy(() -> HouseStyles.named("modern"))
                .withMessage(
                        "house style “modern”: no such folder; expected: classic, gazette, or the path of a folder");
        assertRefused("no style.properties in it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "labels_fr.properties | endmark=x | labels_fr.properties: endmark: no such label; expected: one of contacts",
                "labels_fr.properties | endMark= | labels_fr.properties: endMark: “”; expected: words",
                "labels_en.properties | page=Page {0} | labels_en.properties: page: “Page {0}”; expected: words with {0} {1}",
                "labels_zh.properties | page={1}/{0} | labels_zh.properties: page: “{1}/{0}”; expected: words with {0} {1}",
                "labels_fr.properties | fingerprint=L'empreinte {0} | expected: words with {0}",
                "labels_fr.properties | fingerprint=Empreinte {0 | expected: words with {0}",
                "labels_fr.properties | endMark={0} | labels_fr.properties: endMark",
                "labels_de.properties | endMark=x | labels_de.properties: no such file; expected: one of labels_ar.properties",
                "logo.gif | x | logo.gif: no such file; expected: one of logo.jpg, logo.png, logo.svg",
                "logo.png | x | logo.png: neither JPEG nor PNG; expected: a JPEG or PNG of 8 bits",
                "logo.svg | <svg/> | logo.svg: line 1: the element svg where svg in the namespace"
            })
    void namesTheFileThatIsWrong(String name, String words, String message) throws IOException {
        style("");
        file(name, words);

        assertRefused(message);
    }

    @Test
    void takesAPictureForALogoButNotTwoLogos() throws IOException {
        style("logo.height=10 mm");
        Files.write(folder.resolve("logo.png"), SamplePictures.DOT.bytes());
        assertThat(HouseStyles.in(folder).logoIfAny()).containsInstanceOf(Logo.Image.class);

        file("logo.svg", LOGO);
        assertRefused("logo.svg and logo.png: more than one logo; expected: one");
    }

    @Test
    void takesFontsThatMayBeEmbeddedAndNoOthers() throws IOException {
        style("font.text=House");
        byte[] font = font("NotoSerif-Regular");
        for (String name : new String[] {"Regular", "Bold", "Italic", "BoldItalic"}) {
            font("House-" + name, font);
        }
        assertThat(HouseStyles.in(folder).text()).isInstanceOf(FontFamily.Own.class);

        font("House-Italic", withPermissions(font, 0x0008));
        assertThat(HouseStyles.in(folder).text()).isInstanceOf(FontFamily.Own.class);
        font("House-Italic", withPermissions(font, 0x0002));
        assertRefused("fonts/House-Italic.ttf: OS/2.fsType: 0002, by which the font's maker forbids it");
        font("House-Italic", withPermissions(font, 0x0104));
        assertRefused("fonts/House-Italic.ttf: OS/2.fsType: 0104");
        font("House-Italic", ByteBuffer.wrap(font.clone()).putInt(0, 0x4F54544F).array());
        assertRefused("fonts/House-Italic.ttf: an OpenType font with CFF outlines; expected: a TrueType font");
        font("House-Italic", java.util.Arrays.copyOf(font, 1000));
        assertRefused("fonts/House-Italic.ttf: a broken font");
        font("House-Italic", new byte[3]);
        assertRefused("fonts/House-Italic.ttf: no font");
    }

    private static byte[] withPermissions(byte[] font, int permissions) {
        ByteBuffer copy = ByteBuffer.wrap(font.clone());
        for (int entry = 12; ; entry += 16) {
            if (copy.getInt(entry) == 0x4F532F32) {
                return copy.putShort(copy.getInt(entry + 8) + 8, (short) permissions)
                        .array();
            }
        }
    }

    private static byte[] font(String name) throws IOException {
        try (InputStream in = HouseStyles.class.getResourceAsStream("/org/dateline/reports/fonts/" + name + ".ttf")) {
            assertThat(in).isNotNull();
            return in.readAllBytes();
        }
    }

    private void font(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve("fonts"));
        Files.write(folder.resolve("fonts/" + name + ".ttf"), bytes);
    }

    private void assertRefused(String message) {
        assertThatExceptionOfType(UnusableStyleException.class)
                .isThrownBy(() -> HouseStyles.in(folder))
                .withMessageStartingWith("house style “" + folder + "”: ")
                .withMessageContaining(message);
    }

    private void style(String words) throws IOException {
        file("style.properties", words);
    }

    private void file(String name, String words) throws IOException {
        Files.write(folder.resolve(name), words.getBytes(StandardCharsets.UTF_8));
    }
}
