package org.dateline.reports.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.text.Block;
import org.dateline.core.text.Inline;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.reports.layout.Layout;
import org.dateline.reports.layout.Section;

/** A release as XSL formatting objects, in the sizes and the measure that the renderer gives it. */
final class FoRelease implements Section.Visitor<String>, Block.Visitor<String>, Inline.Visitor<String> {

    private static final String BLUE = "color=\"#0d4070\"";

    private final String gap;

    private FoRelease(Typography typography) {
        gap = " space-after=\"" + typography.leading() / 2 + "pt\"";
    }

    static String of(Layout layout) {
        Language language = layout.language();
        Typography typography = Typography.ofBody(language);
        FoRelease fo = new FoRelease(typography);
        String body =
                layout.sections().stream().map(section -> section.accept(fo)).collect(Collectors.joining());
        return """
                <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="%s" font-size="%spt"
                  line-height="%spt" color="#1c1f24" xml:lang="%s" writing-mode="%s">
                <fo:layout-master-set><fo:simple-page-master master-name="a4" page-width="595.28pt"
                  page-height="841.89pt" margin="64pt 74pt 40pt 74pt"><fo:region-body margin-bottom="38pt"/>
                <fo:region-after extent="20pt"/></fo:simple-page-master></fo:layout-master-set>
                <fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
                  xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Release</dc:title></rdf:Description></rdf:RDF>
                </x:xmpmeta></fo:declarations>
                <fo:page-sequence master-reference="a4">
                <fo:static-content flow-name="xsl-region-after"><fo:block text-align="center" font-size="7.5pt">
                <fo:page-number/> / <fo:page-number-citation-last ref-id="all"/></fo:block></fo:static-content>
                <fo:flow flow-name="xsl-region-body"><fo:block id="all">%s</fo:block></fo:flow>
                </fo:page-sequence></fo:root>
                """.formatted(
                        BenchmarkFonts.families(language).replace("'", ""),
                        typography.size(),
                        typography.leading(),
                        language.tag(),
                        language.isRightToLeft() ? "rl-tb" : "lr-tb",
                        body);
    }

    private static String block(String attributes, String content) {
        return "<fo:block " + attributes + ">" + content + "</fo:block>";
    }

    private static String bold(String words) {
        return "<fo:inline font-weight=\"bold\">" + HtmlRelease.escaped(words) + "</fo:inline>";
    }

    private static String cells(List<String> cells) {
        return "<fo:table width=\"100%\" table-layout=\"fixed\"><fo:table-body><fo:table-row>"
                + cells.stream()
                        .map(cell -> "<fo:table-cell start-indent=\"0\">" + cell + "</fo:table-cell>")
                        .collect(Collectors.joining())
                + "</fo:table-row></fo:table-body></fo:table>";
    }

    @Override
    public String head(Section.Head head) {
        String name = block(BLUE + " font-size=\"26pt\" line-height=\"32pt\"", bold(head.acronym()))
                + block(BLUE, bold(head.organization()))
                + block("font-size=\"8.5pt\"", HtmlRelease.escaped(head.unit()));
        String address = head.addressLines().stream()
                .map(line -> block("text-align=\"end\" font-size=\"8.5pt\"", HtmlRelease.escaped(line)))
                .collect(Collectors.joining());
        return block(gap + " border-bottom=\"1.5pt solid #0d4070\"", cells(List.of(name, address)));
    }

    @Override
    public String identity(Section.Identity identity) {
        String type = block(BLUE, bold(identity.type()));
        String reference = block("text-align=\"end\"", HtmlRelease.escaped(identity.reference()));
        return cells(List.of(type, reference)) + block(gap, bold(identity.releaseLine()));
    }

    @Override
    public String headline(Section.Headline headline) {
        return block("role=\"H1\" font-size=\"22pt\" line-height=\"28pt\"" + gap, bold(headline.words()));
    }

    @Override
    public String subhead(Section.Subhead subhead) {
        return block("font-style=\"italic\"" + gap, HtmlRelease.escaped(subhead.words()));
    }

    @Override
    public String body(Section.Body body) {
        return blocks(body.blocks());
    }

    @Override
    public String endMark(Section.EndMark endMark) {
        return block("text-align=\"center\"" + gap, HtmlRelease.escaped(endMark.words()));
    }

    @Override
    public String appendix(Section.Appendix appendix) {
        return block(
                "font-size=\"9.25pt\" line-height=\"14pt\"",
                block("role=\"H2\" font-size=\"13pt\" " + BLUE, bold(appendix.heading())) + blocks(appendix.blocks()));
    }

    @Override
    public String contacts(Section.Contacts contacts) {
        return block(
                "font-size=\"9.25pt\" line-height=\"14pt\"",
                block("role=\"H2\" font-size=\"13pt\" " + BLUE, bold(contacts.heading()))
                        + cells(contacts.contacts().stream()
                                .map(FoRelease::contact)
                                .toList()));
    }

    private static String contact(MediaContact contact) {
        String mail = HtmlRelease.escaped(contact.email());
        return block("", bold(contact.name()))
                + block("", HtmlRelease.escaped(contact.role()))
                + block("", HtmlRelease.escaped(contact.telephone() + " " + contact.nightTelephone()))
                + block(
                        "",
                        "<fo:basic-link external-destination=\"url('mailto:%s')\">%1$s</fo:basic-link>"
                                .formatted(mail));
    }

    private String blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining("\n"));
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return block(gap, inlines(paragraph.content()));
    }

    @Override
    public String heading(Block.Heading heading) {
        String size = heading.level() == 2 ? "13pt" : "11pt";
        return block(
                "role=\"H%d\" font-weight=\"bold\" keep-with-next=\"always\" font-size=\"%s\" space-before=\"8pt\" %s"
                        .formatted(heading.level(), size, BLUE),
                inlines(heading.content()));
    }

    @Override
    public String bulletList(Block.BulletList list) {
        return list(list.items(), 0);
    }

    @Override
    public String orderedList(Block.OrderedList list) {
        return list(list.items(), list.start());
    }

    private String list(List<Block.Item> items, int start) {
        StringBuilder list = new StringBuilder(
                "<fo:list-block provisional-distance-between-starts=\"20pt\" provisional-label-separation=\"4pt\">");
        int number = start;
        for (Block.Item item : items) {
            list.append("<fo:list-item><fo:list-item-label end-indent=\"label-end()\"><fo:block>")
                    .append(start == 0 ? "•" : number++ + ".")
                    .append("</fo:block></fo:list-item-label><fo:list-item-body start-indent=\"body-start()\">")
                    .append(blocks(item.content()).replace(gap, ""))
                    .append("</fo:list-item-body></fo:list-item>");
        }
        return list.append("</fo:list-block>").toString();
    }

    @Override
    public String quote(Block.Quote quote) {
        return block(
                "border-start-style=\"solid\" border-start-width=\"2pt\" border-start-color=\"#8ca8c4\""
                        + " padding-start=\"14pt\" start-indent=\"16pt\"",
                blocks(quote.content()));
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
        return HtmlRelease.escaped(text.words());
    }

    @Override
    public String strong(Inline.Strong strong) {
        return "<fo:inline font-weight=\"bold\">" + inlines(strong.content()) + "</fo:inline>";
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return "<fo:inline font-style=\"italic\">" + inlines(emphasis.content()) + "</fo:inline>";
    }

    @Override
    public String link(Inline.Link link) {
        return "<fo:basic-link text-decoration=\"underline\" external-destination=\"url('%s')\">%s</fo:basic-link>"
                .formatted(HtmlRelease.escaped(link.target().toString()), inlines(link.content()));
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return "<fo:block/>";
    }
}
