package org.dateline.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the expected texts, ~ is a no-break space and ^ a narrow one. */
class OrthotypographyTest {

    private static final String PICTURE = "picture:" + "0f".repeat(32);
    private static final Pattern MARKS_AND_SPACES = Pattern.compile("[\"'«»“”„‘’\\s\u00A0\u202F]+");

    /** What writers type and what breaks readers, to be put together at random. */
    private static final List<String> PIECES = List.of(
            "\"",
            "\"",
            "\"",
            "'",
            "'",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            "\n- ",
            "\n  - ",
            "\n> ",
            "\n## ",
            "1. ",
            "*",
            "**",
            "_",
            "[",
            "](https://example.org/a'b \"t\")",
            "](/x)",
            "![",
            "](" + PICTURE + " \"It's | l'AP\")",
            "`",
            "<b c=\"d\">",
            "<https://example.org/'x'>",
            "https://example.org/it's",
            "&quot;",
            "&amp;",
            "&nope;",
            "&#39;",
            "\\\"",
            "\\'",
            "\\",
            "\n\n| a \"b\" | c |\n|---|---|\n| 'd' | ",
            " | ",
            "\\|",
            "|",
            "\n[it's]: /x 'y'\n",
            "[it's]",
            "[it’s]",
            "word",
            "l",
            "qu",
            "Ж",
            "我",
            "و",
            "s",
            "5",
            "10",
            "2 000",
            "%",
            "°C",
            "€",
            ":",
            ";",
            "!",
            "?",
            "«",
            "»",
            "“",
            "”",
            "„",
            "‘",
            "’",
            "—",
            "–",
            "(",
            ")",
            "[? ",
            "]",
            "\u00A0",
            "\u202F",
            "\t",
            "\\\n",
            "  \n",
            "…",
            "👍",
            "\u0000");

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '§',
            value = {
                "ENGLISH => \"So it is\", he said. => “So it is”, he said.",
                "ENGLISH => He said: \"She said 'no' and \"yes\" today.\" => He said: “She said ‘no’ and ‘yes’ today.”",
                "ENGLISH => A 'safe' way and 'a \"safe\" way' => A ‘safe’ way and ‘a “safe” way’",
                "ENGLISH => They don't; the countries' plans of the '90s and 1990's => They don’t; the countries’ plans of the ’90s and 1990’s",
                "ENGLISH => He is 5'10\" and has a 19\" screen, 6' wide => He is 5'10\" and has a 19\" screen, 6' wide",
                "ENGLISH => \"He is 5'10\" tall\" => “He is 5'10\" tall”",
                "ENGLISH => Never \"closed and a \"good\" one => Never \"closed and a “good” one",
                "ENGLISH => Never opened\" and a \"good\" one => Never opened\" and a “good” one",
                "ENGLISH => \"It goes on, he called it \"new\" => “It goes on, he called it ‘new’",
                "ENGLISH => \" alone and \" => \" alone and \"",
                "ENGLISH => He said “it is 'new'” => He said “it is ‘new’”",
                "ENGLISH => (\"a\")—\"b\"—[\"c\"]/\"d\" => (“a”)—“b”—[“c”]/“d”",
                "ENGLISH => 5 % at 20 °C for 30 € or 30 $ or $ 5, 2 000 => 5~% at 20~°C for 30~€ or 30~$ or $ 5, 2 000",
                "FRENCH => Il dit : \"L'eau d'ici, c'est \"vital\" !\" => Il dit~: «~L’eau d’ici, c’est “vital”^!~»",
                "FRENCH => l'\"eau\" qu'\"ici\" => l’«~eau~» qu’«~ici~»",
                "FRENCH => « Bonjour » ; quoi ? Non ! => «~Bonjour~»^; quoi^? Non^!",
                "FRENCH => Quoi? \"non\": 15 :00 :-) http://x.org => Quoi? «~non~»: 15 :00 :-) http://x.org",
                "FRENCH => «Bonjour»: 2 000 personnes, 12 345 678 fois, +41 22 717 911 => «Bonjour»: 2^000 personnes, 12^345^678 fois, +41 22 717 911",
                "FRENCH => en 2019 300 personnes, 022 717 911 et 20 % => en 2019 300 personnes, 022 717 911 et 20~%",
                "FRENCH => (vraiment ?!) et [? quoi] => (vraiment^?!) et [? quoi]",
                "SPANISH => Dijo: \"La palabra 'paz' y \"otra\"\" => Dijo: «La palabra “paz” y “otra”»",
                "SPANISH => El uso de 'paz' en 2 000 casos. ¿\"Sí\"? => El uso de ‘paz’ en 2~000 casos. ¿«Sí»?",
                "RUSSIAN => Он сказал: \"Газета \"Труд\"\" – и ушёл — вот => Он сказал: «Газета „Труд“»~– и ушёл~— вот",
                "RUSSIAN => — Да, 2 000 и 5 % О'Нил => — Да, 2~000 и 5~% О’Нил",
                "CHINESE => 他说\"你好\"，又说：\"他说'好'\"。 => 他说“你好”，又说：“他说‘好’”。",
                "CHINESE => Xi'an的\"IOM\"办公室 => Xi’an的“IOM”办公室",
                "ARABIC => قال: \"نحن هنا\"، و\"هم\" هناك => قال: «نحن هنا»، و«هم» هناك",
                "ARABIC => قال: \"هذه \"منظمة\" دولية\" => قال: «هذه ”منظمة“ دولية»",
            })
    void setsTheLanguagesMarks(Language language, String typed, String set) {
        String expected = set.replace('~', '\u00A0').replace('^', '\u202F');

        assertThat(Orthotypography.of(typed, language)).isEqualTo(expected);
        assertThat(Orthotypography.of(new Prose(typed), language).source()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '§',
            value = {
                "\"**Bold** words\" and *\"italic\"* => “**Bold** words” and *“italic”*",
                "[the \"page\"](https://example.org/\"a'b\" \"It's\") => [the “page”](https://example.org/\"a'b\" \"It's\")",
                "<https://example.org/it's> and https://example.org/it's => <https://example.org/it's> and https://example.org/it's",
                "\\\"a\\\" &quot;b&quot; \"c\" => \\\"a\\\" &quot;b&quot; “c”",
                "\"one\\\\two\" &amp; \"three\" => “one\\\\two” &amp; “three”",
                "`\"a\"` it's <b c=\"d\">\"e\"</b> => `\"a\"` it’s <b c=\"d\">“e”</b>",
                "The `x`'s => The `x`’s",
                "[? what \"they\" said] => [? what “they” said]",
            })
    void leavesCommonMarkAsItWasTyped(String typed, String set) {
        assertThat(Orthotypography.of(new Prose(typed), Language.ENGLISH).source())
                .isEqualTo(set);
    }

    @Test
    void setsTheWordsInListsQuotesTablesAndPictures() {
        String typed = """
                ## It's "new"

                - "a"
                  1. 'b'
                     > "c
                     > d"

                | "e" | it's |
                | --- | --- |
                | 'f' \\| "g" | "h" |

                ![The "i"](%1$s "It's | l'AP")

                ![j](%1$s 'A "k" | l')

                ![m](%1$s "An \\"n\\" isn't | o")

                [it's]

                [it's]: https://example.org 'the "p"'
                """.formatted(PICTURE);

        assertThat(Orthotypography.of(new Prose(typed), Language.ENGLISH).source() + "\n")
                .isEqualTo("""
                ## It’s “new”

                - “a”
                  1. ‘b’
                     > “c
                     > d”

                | “e” | it’s |
                | --- | --- |
                | 'f' \\| "g" | “h” |

                ![The “i”](%1$s "It’s | l’AP")

                ![j](%1$s 'A “k” | l')

                ![m](%1$s "An \\"n\\" isn't | o")

                [it's]

                [it's]: https://example.org 'the "p"'
                """.formatted(PICTURE));
    }

    @Test
    void leavesATextWhoseLinksWouldChange() {
        Prose typed = new Prose("It is [it's].\n\n[it’s]: https://example.org");

        assertThat(Orthotypography.of(typed, Language.ENGLISH)).isEqualTo(typed);
    }

    @ParameterizedTest
    @EnumSource
    void changesNothingButMarksAndSpacesAndThatOnce(Language language) {
        Random random = new Random(2023_04_06);
        for (int n = 0; n < 500; n++) {
            StringBuilder source = new StringBuilder();
            for (int pieces = random.nextInt(30); pieces >= 0; pieces--) {
                source.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            Prose typed = new Prose(source.toString());

            Prose set = Orthotypography.of(typed, language);

            assertThat(Orthotypography.of(set, language)).isEqualTo(set);
            assertThat(without(set.source())).isEqualTo(without(typed.source()));
            assertThat(without(set.words())).isEqualTo(without(typed.words()));
            assertThat(without(set.blocks().toString()))
                    .isEqualTo(without(typed.blocks().toString()));
            assertThat(set.refusals())
                    .extracting(Refusal::kind)
                    .isEqualTo(typed.refusals().stream().map(Refusal::kind).toList());

            String line = OneLine.of(source.toString());
            String headline = Orthotypography.of(line, language);
            assertThat(Orthotypography.of(headline, language)).isEqualTo(headline);
            assertThat(OneLine.of(headline)).isEqualTo(headline);
            assertThat(without(headline)).isEqualTo(without(line));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a ", "'a ", "a\" ", "\"", "\"» ", "\"” ", "“' ", "1 000 ", "&amp;\"", "\\\"'a"})
    @Timeout(20)
    void isSoonDoneWithALongText(String piece) {
        Prose typed = new Prose(piece.repeat(200_000 / piece.length()));

        assertThat(without(Orthotypography.of(typed, Language.FRENCH).source())).isEqualTo(without(typed.source()));
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "CHINESE", "RUSSIAN"})
    void hasTheMarksOfCldr(Language language) {
        LocaleData cldr = LocaleData.getInstance(ULocale.forLocale(language.locale()));
        QuotationMarks marks = QuotationMarks.of(language);

        assertThat(List.of(marks.opening(0), marks.closing(0), marks.opening(1), marks.closing(1)))
                .containsExactly(
                        cldr.getDelimiter(LocaleData.QUOTATION_START),
                        cldr.getDelimiter(LocaleData.QUOTATION_END),
                        cldr.getDelimiter(LocaleData.ALT_QUOTATION_START),
                        cldr.getDelimiter(LocaleData.ALT_QUOTATION_END));
    }

    private static String without(String words) {
        return MARKS_AND_SPACES.matcher(words).replaceAll("");
    }
}
