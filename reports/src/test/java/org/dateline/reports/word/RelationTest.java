package org.dateline.reports.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTest {

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, media/a.png, word/media/a.png",
        "word/document.xml, /word/media/a.png, word/media/a.png",
        "word/document.xml, ../media/a.png, media/a.png",
        "word/document.xml, ./media//a.png, word/media/a.png",
        "word/document.xml, ..\\media\\a.png, media/a.png",
        "word/document.xml, ../../../../etc/passwd, etc/passwd",
        "word/document.xml, chart.xml#part, word/chart.xml",
        "document.xml, media/a.png, media/a.png",
        "'', word/document.xml, word/document.xml"
    })
    void leadsFromPartToPart(String source, String target, String part) {
        assertThat(new Relation("x/image", target, false).partFrom(source)).isEqualTo(part);
    }

    @Test
    void isListedBesideItsPart() {
        assertThat(Relation.listOf("word/document.xml")).isEqualTo("word/_rels/document.xml.rels");
        assertThat(Relation.listOf("")).isEqualTo("_rels/.rels");
    }

    @Test
    void writesAnAddressAsProgramsTakeIt() {
        assertThat(new Relation("x/hyperlink", "https://example.org/a b", true).address())
                .isEqualTo("https://example.org/a%20b");
    }

    @Test
    void readsSignsThatAreWrittenInHexadecimal() {
        assertThat(Relation.decoded("word/media/a%20b.png")).isEqualTo("word/media/a b.png");
        assertThat(Relation.decoded("word/100%.png")).isEqualTo("word/100%.png");
    }
}
