package org.dateline.web.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.text.Block;
import org.dateline.core.text.Inline;
import org.dateline.core.text.Prose;
import org.junit.jupiter.api.Test;

class ProseHtmlTest {

    private static final Function<String, Optional<ProseHtml.Shown>> NONE = digest -> Optional.empty();

    @Test
    void setsEveryConstruct() {
        String source = """
                One **two** *three* [four](https://example.org/?a=1&b=2)\\
                five

                ## Six

                - seven
                  - eight

                3. nine

                > ten
                """;

        assertThat(ProseHtml.of(new Prose(source).blocks(), NONE)).isEqualTo("""
                <p>One <strong>two</strong> <em>three</em> <a href="https://example.org/?a=1&amp;b=2" rel="noopener">four</a><br>five</p>
                <h2>Six</h2>
                <ul>
                <li><p>seven</p>
                <ul>
                <li>eight</li>
                </ul></li>
                </ul>
                <ol start="3">
                <li>nine</li>
                </ol>
                <blockquote>
                <p>ten</p>
                </blockquote>""");
    }

    @Test
    void escapesEveryCharacterThatMeansSomethingInHtml() {
        Inline.Text words = new Inline.Text("<script>alert(\"'&'\")</script>");
        Inline.Link link = new Inline.Link(URI.create("https://example.org/'%22%3E"), List.of(words));

        String html = ProseHtml.of(List.of(new Block.Paragraph(List.of(words, link))), NONE);

        assertThat(html).doesNotContain("<script", "alert(\"", "'");
        assertThat(html).contains("&lt;script&gt;");
    }

    @Test
    void runsTheDatelineIntoTheFirstParagraphOnly() {
        assertThat(ProseHtml.of(new Prose("One.\n\nTwo.").blocks(), "Geneva & Bern", NONE))
                .isEqualTo("<p><span class=\"prose-dateline\">Geneva &amp; Bern</span> – One.</p>\n<p>Two.</p>");
    }

    @Test
    void putsTheDatelineBeforeATextThatBeginsOtherwise() {
        assertThat(ProseHtml.of(new Prose("- One").blocks(), "Geneva", NONE))
                .isEqualTo("<p><span class=\"prose-dateline\">Geneva</span> –</p>\n<ul>\n<li>One</li>\n</ul>");
    }

    @Test
    void setsATableWithItsHeadingsAndSides() {
        String source = """
                | Visit | Year | Meetings |
                | --- | :---: | ---: |
                | *First* | 2019 | |
                """;

        assertThat(ProseHtml.of(new Prose(source).blocks(), NONE)).isEqualTo("""
                <div class="table-scroll">
                <table>
                <thead>
                <tr><th scope="col">Visit</th><th scope="col" class="cell-centre">Year</th><th scope="col" class="cell-end">Meetings</th></tr>
                </thead>
                <tbody>
                <tr><td><em>First</em></td><td class="cell-centre">2019</td><td class="cell-end"></td></tr>
                </tbody>
                </table>
                </div>""");
    }

    @Test
    void letsAWideTableBeMovedByKeyboard() {
        String html = ProseHtml.of(new Prose("| A | \"B\" | C | D |\n| - | - | - | - |").blocks(), NONE);

        assertThat(html)
                .startsWith("<div class=\"table-scroll table-wide\" tabindex=\"0\" role=\"region\""
                        + " aria-label=\"A, &quot;B&quot;, C, D\">");
    }

    @Test
    void setsAFigureWithWhatStandsUnderIt() {
        String source = SamplePictures.figure(SamplePictures.MEETING, "Two \"people\"", "A <talk>", "Press & Co");

        assertThat(ProseHtml.of(
                        new Prose(source).blocks(),
                        digest -> Optional.of(new ProseHtml.Shown("/pictures/" + digest, 1200, 760))))
                .isEqualTo("""
                        <figure>
                        <img src="/pictures/%s" alt="Two &quot;people&quot;" width="1200" height="760" loading="lazy" decoding="async">
                        <figcaption>A &lt;talk&gt; <span class="figure-credit">Press &amp; Co</span></figcaption>
                        </figure>""".formatted(SamplePictures.MEETING.digest()));
    }

    @Test
    void saysWhatAPictureWouldShowThatIsNotThere() {
        String source = "![A dot](picture:" + SamplePictures.DOT.digest() + ")";

        assertThat(ProseHtml.of(new Prose(source).blocks(), NONE))
                .isEqualTo("<figure>\n<p class=\"figure-missing\">A dot</p>\n</figure>");
    }
}
