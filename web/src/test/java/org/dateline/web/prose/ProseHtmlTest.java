package org.dateline.web.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.dateline.core.text.Block;
import org.dateline.core.text.Inline;
import org.dateline.core.text.Prose;
import org.junit.jupiter.api.Test;

class ProseHtmlTest {

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

        assertThat(ProseHtml.of(new Prose(source).blocks())).isEqualTo("""
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

        String html = ProseHtml.of(List.of(new Block.Paragraph(List.of(words, link))));

        assertThat(html).doesNotContain("<script", "alert(\"", "'");
        assertThat(html).contains("&lt;script&gt;");
    }

    @Test
    void runsTheDatelineIntoTheFirstParagraphOnly() {
        assertThat(ProseHtml.of(new Prose("One.\n\nTwo.").blocks(), "Geneva & Bern"))
                .isEqualTo("<p><span class=\"prose-dateline\">Geneva &amp; Bern</span> – One.</p>\n<p>Two.</p>");
    }

    @Test
    void putsTheDatelineBeforeATextThatBeginsOtherwise() {
        assertThat(ProseHtml.of(new Prose("- One").blocks(), "Geneva"))
                .isEqualTo("<p><span class=\"prose-dateline\">Geneva</span> –</p>\n<ul>\n<li>One</li>\n</ul>");
    }
}
