package org.dateline.reports.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.text.Block;
import org.dateline.core.text.Inline;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.reports.layout.Layout;
import org.dateline.reports.layout.Section;

/** A release as XHTML, with a style sheet that gives it the sizes and the measure that the renderer gives it. */
final class HtmlRelease implements Section.Visitor<String>, Block.Visitor<String>, Inline.Visitor<String> {

    private static final String STYLE = """
            @page { size: A4; margin: 64pt 74pt 78pt 74pt;
              @bottom-center { content: counter(page) " / " counter(pages); font-family: %s; font-size: 7.5pt; color: #616670 } }
            html { font-family: %s; font-size: %spt; line-height: %spt; color: #1c1f24 }
            body, table, p, h1, h2, h3, ul, ol, blockquote { margin: 0; padding: 0 }
            p, ul, ol, blockquote, table { margin-bottom: %spt }
            li p, li ul, li ol { margin-bottom: 0 }
            ul, ol { padding-inline-start: 20pt } ul, ol { padding-left: 20pt }
            table { width: 100%% } td { vertical-align: bottom }
            td.end { text-align: %s; font-size: 8.5pt; color: #616670 }
            h1 { font-size: 22pt; line-height: 28pt; margin-bottom: 10pt }
            h2 { font-size: 13pt; color: #0d4070; margin: 8pt 0 4pt }
            h3 { font-size: 11pt; margin: 6pt 0 3pt }
            blockquote { border-left: 2pt solid #8ca8c4; padding-left: 14pt }
            a { color: #0d4070; text-decoration: underline }
            .acronym { font-size: 26pt; line-height: 32pt; color: #0d4070; font-weight: bold }
            .head { border-bottom: 1.5pt solid #0d4070 } .mark { text-align: center }
            .appendix, .appendix p { font-size: 9.25pt; line-height: 14pt }
            """;

    private HtmlRelease() {}

    /** @param head more of the head, such as where the fonts are */
    static String of(Layout layout, String head) {
        Language language = layout.language();
        HtmlRelease html = new HtmlRelease();
        String body =
                layout.sections().stream().map(section -> section.accept(html)).collect(Collectors.joining());
        Typography typography = Typography.ofBody(language);
        String style = STYLE.formatted(
                BenchmarkFonts.families(language),
                BenchmarkFonts.families(language),
                typography.size(),
                typography.leading(),
                typography.leading() / 2,
                language.isRightToLeft() ? "left" : "right");
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%s" xml:lang="%1$s" dir="%s"><head>
                <meta charset="UTF-8"/><title>Release</title><meta name="description" content="Release"/>
                <meta name="subject" content="Release"/><style>%s%s</style></head><body>
                %s
                </body></html>
                """.formatted(language.tag(), language.isRightToLeft() ? "rtl" : "ltr", head, style, body);
    }

    @Override
    public String head(Section.Head head) {
        return "<table class=\"head\"><tr><td><p class=\"acronym\">%s</p><p><strong>%s</strong></p><p>%s</p></td>"
                        .formatted(escaped(head.acronym()), escaped(head.organization()), escaped(head.unit()))
                + "<td class=\"end\">%s</td></tr></table>"
                        .formatted(head.addressLines().stream()
                                .map(HtmlRelease::escaped)
                                .collect(Collectors.joining("<br/>")));
    }

    @Override
    public String identity(Section.Identity identity) {
        return "<table><tr><td><strong>%s</strong></td><td class=\"end\">%s</td></tr></table><p><strong>%s</strong></p>"
                .formatted(escaped(identity.type()), escaped(identity.reference()), escaped(identity.releaseLine()));
    }

    @Override
    public String headline(Section.Headline headline) {
        return element("h1", escaped(headline.words()));
    }

    @Override
    public String subhead(Section.Subhead subhead) {
        return "<p><em>%s</em></p>".formatted(escaped(subhead.words()));
    }

    @Override
    public String body(Section.Body body) {
        return blocks(body.blocks());
    }

    @Override
    public String endMark(Section.EndMark endMark) {
        return "<p class=\"mark\">%s</p>".formatted(escaped(endMark.words()));
    }

    @Override
    public String appendix(Section.Appendix appendix) {
        return "<div class=\"appendix\">%s%s</div>"
                .formatted(element("h2", escaped(appendix.heading())), blocks(appendix.blocks()));
    }

    @Override
    public String contacts(Section.Contacts contacts) {
        return "<div class=\"appendix\">%s<table><tr>%s</tr></table></div>"
                .formatted(
                        element("h2", escaped(contacts.heading())),
                        contacts.contacts().stream().map(HtmlRelease::contact).collect(Collectors.joining()));
    }

    private static String contact(MediaContact contact) {
        return "<td><strong>%s</strong><br/>%s<br/>%s<br/><a href=\"mailto:%s\">%4$s</a></td>"
                .formatted(
                        escaped(contact.name()),
                        escaped(contact.role()),
                        escaped(contact.telephone() + " " + contact.nightTelephone()),
                        escaped(contact.email()));
    }

    private String blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining("\n"));
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return element("p", inlines(paragraph.content()));
    }

    @Override
    public String heading(Block.Heading heading) {
        return element("h" + heading.level(), inlines(heading.content()));
    }

    @Override
    public String bulletList(Block.BulletList list) {
        return element("ul", items(list.items()));
    }

    @Override
    public String orderedList(Block.OrderedList list) {
        return element("ol", items(list.items()));
    }

    private String items(List<Block.Item> items) {
        return items.stream().map(item -> element("li", blocks(item.content()))).collect(Collectors.joining());
    }

    @Override
    public String quote(Block.Quote quote) {
        return element("blockquote", blocks(quote.content()));
    }

    private String inlines(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
    }

    @Override
    public String table(Block.Table table) {
        throw new IllegalArgumentException("the makers are compared on prose");
    }

    @Override
    public String figure(Block.Figure figure) {
        throw new IllegalArgumentException("the makers are compared on prose");
    }

    @Override
    public String authenticity(Section.Authenticity authenticity) {
        throw new IllegalArgumentException("the makers are compared on prose");
    }

    @Override
    public String text(Inline.Text text) {
        return escaped(text.words());
    }

    @Override
    public String strong(Inline.Strong strong) {
        return element("strong", inlines(strong.content()));
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return element("em", inlines(emphasis.content()));
    }

    @Override
    public String link(Inline.Link link) {
        return "<a href=\"%s\">%s</a>".formatted(escaped(link.target().toString()), inlines(link.content()));
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return "<br/>";
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
