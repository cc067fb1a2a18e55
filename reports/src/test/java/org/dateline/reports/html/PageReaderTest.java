package org.dateline.reports.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dateline.core.compose.PageIntake;
import org.dateline.core.compose.TextImport;
import org.dateline.core.compose.UnreadableTextException;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><title>Ports open again | Harbour Organization</title><style>p { color: red }</style></head>
            <body><header><a href="/">Harbour Organization</a></header>
            <nav><ul><li><a href="/news">News</a></li></ul></nav>
            <main><div class="breadcrumb">Home / News</div>
            <h1>Two ports open again</h1>
            <div class="share-buttons"><a href="https://social.example.org">Share</a></div>
            <p style="font-size:11pt"><strong>Geneva, 4 May 2024</strong> &ndash; Two ports opened this week,
            as <a href="https://example.org/list" onclick="track()">the list</a> says.<script>alert(1)</script></p>
            <h2>What is next</h2>
            <ul><li>a <em>third</em> port</li><li>a ferry<ul><li>at night</li></ul></li></ul>
            <blockquote><p>Nobody waits now.</p></blockquote>
            <table><tr><th>Port</th><th>Ships</th></tr><tr><td>North</td><td>12</td></tr></table>
            <p hidden>Not to be seen</p>
            </main><footer>All rights reserved</footer></body></html>
            """;

    private final PageIntake pages = PageIntakes.standard();

    @Test
    void keepsTheStructureAndDropsWhatStandsAround() {
        assertThat(pages.read(PAGE)).isEqualTo("""
                # Two ports open again

                Geneva, 4 May 2024 – Two ports opened this week, as [the list](https://example.org/list) says.

                ## What is next

                - a *third* port
                - a ferry

                  - at night

                > Nobody waits now.

                | Port | Ships |
                | --- | --- |
                | North | 12 |""");
    }

    @Test
    void isReadAsARelease() {
        ReleaseText text = TextImport.read(pages.read(PAGE), Language.ENGLISH);

        assertThat(text.headline()).isEqualTo("Two ports open again");
        assertThat(text.dateline().in(Language.ENGLISH)).isEqualTo("Geneva, 4 May 2024");
        assertThat(text.body().source()).startsWith("Two ports opened this week, as [the list]");
        assertThat(text.body().refusals()).isEmpty();
    }

    @Test
    void takesTheTextOutOfAnEMail() {
        String mail = """
                <html><body><div><p class=MsoNormal><b>From:</b> Jane Roe<br><b>To:</b> Press<br><b>Subject:</b> Fwd: Ports open
                again</p><p class=MsoNormal>Geneva &#8211; Two ports opened.<o:p></o:p></p><p>&nbsp;</p>
                <div>More will follow.</div><div class="gmail_quote">Can you send it?</div></div></body></html>
                """;
        ReleaseText text = TextImport.read(pages.read(mail), Language.ENGLISH);

        assertThat(text.headline()).isEqualTo("Ports open again");
        assertThat(text.dateline().city()).isEqualTo("Geneva");
        assertThat(text.body().words()).isEqualTo("Two ports opened.\nMore will follow.");
    }

    @Test
    void neverLetsHtmlThrough() {
        String tricky =
                "<p>&lt;script&gt;alert(1)&lt;/script&gt; and <b>&lt;b&gt;</b> <a href=\"javascript:alert(1)\">here</a>.</p>"
                        + "<p>5 * 3 * 2 [x](y)</p>";
        ReleaseText text = TextImport.read(pages.read(tricky), Language.ENGLISH);

        assertThat(text.body().refusals()).isEmpty();
        assertThat(text.body().words()).isEqualTo("<script>alert(1)</script> and <b> here.\n5 * 3 * 2 [x](y)");
        assertThat(text.body().source()).doesNotContain("javascript:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-15"})
    void readsThePagesOwnEncoding(String charset) {
        String page = "<html><head><meta charset=\"" + charset + "\"></head><body><p>L’été à Genève</p></body></html>";
        byte[] file = page.replace('’', charset.startsWith("ISO") ? '\'' : '’').getBytes(Charset.forName(charset));

        assertThat(PageIntake.isMeant(file)).isTrue();
        assertThat(pages.read(file)).matches("L.été à Genève");
    }

    @Test
    void readsAPageThatNamesNoEncoding() {
        byte[] file = "<p>l’été</p>".getBytes(Charset.forName("windows-1252"));
        assertThat(pages.read(file)).isEqualTo("l’été");
    }

    @Test
    void saysWhatIsNoPage() {
        assertThat(PageIntake.isMeant("Use <b>bold</b> words.")).isFalse();
        assertThat(PageIntake.isMeant("<angle> brackets")).isFalse();
        assertThat(PageIntake.isMeant("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(PageIntake.isMeant("\n<!-- x --><div>")).isTrue();
    }

    @Test
    void refusesAPageThatSaysNothing() {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> pages.read("<html><body><script>words()</script><nav>News</nav></body></html>"));
    }

    @Test
    void standsVeryDeepPages() {
        String deep = "<div>".repeat(20_000) + "deep words" + "</div>".repeat(20_000);
        assertThat(pages.read(deep)).isEqualTo("deep words");
    }
}
