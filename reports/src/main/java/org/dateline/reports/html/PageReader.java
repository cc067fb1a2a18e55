package org.dateline.reports.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.core.compose.PageIntake;
import org.dateline.core.compose.TextImport;
import org.dateline.core.compose.UnreadableTextException;
import org.dateline.core.text.Block;
import org.dateline.core.text.CommonMarkWriter;
import org.dateline.core.text.Inline;
import org.dateline.core.text.PlainText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds what a page has to say, without what stands around it, and gives it as CommonMark. */
final class PageReader implements PageIntake {

    /** What is not said by the page: how it looks, what it does, what is not seen, what an e-mail answers to. */
    private static final String NOT_SAID =
            "script,style,noscript,template,iframe,object,embed,svg,canvas,video,audio,picture,img,figure,map,"
                    + "button,input,select,textarea,label,nav,aside,dialog,head,"
                    + "[hidden],[aria-hidden=true],[role=navigation],[role=banner],[role=contentinfo],[role=complementary],[role=search],"
                    + "[role=dialog],[role=alert],[style~=(?i)display\\s*:\\s*none],[style~=(?i)visibility\\s*:\\s*hidden],[style~=(?i)mso-hide\\s*:\\s*all],"
                    + ".gmail_quote,.gmail_signature,.moz-signature,.moz-cite-prefix,blockquote[type=cite]";

    /** What a site puts around the words, by the names that it goes by. */
    private static final Pattern AROUND = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:breadcrumbs?|cookies?|consent|share|sharing|social|newsletter|subscribe|sidebar|related|navbar|menu|skip|pagination|toolbar)(?:$|[\\s_-])");

    private static final Pattern ENCODING = Pattern.compile("(?i)charset\\s*=");
    private static final int SHARE_OF_A_PAGE = 2;

    @Override
    public String read(byte[] file) {
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        if (!ENCODING.matcher(head).find()) {
            return read(TextImport.words(file));
        }
        try {
            return read(Jsoup.parse(new ByteArrayInputStream(file), null, ""));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public String read(String source) {
        return read(Jsoup.parse(source));
    }

    private static String read(Document page) {
        String named = page.select("meta[property=og:title]").attr("content").strip();
        page.select(NOT_SAID).remove();
        Element main = main(page);
        removeAround(main);
        Element title = Optional.ofNullable(main.selectFirst("h1")).orElseGet(() -> page.selectFirst("h1"));
        String headline = title == null ? named : title.text().strip();
        if (title != null) {
            title.remove();
        }
        List<Block> blocks = new ArrayList<>(new BlockReader().read(main));
        if (!blocks.isEmpty()) {
            blocks.set(0, withPlainOpening(blocks.get(0)));
        }
        String body = CommonMarkWriter.write(blocks);
        if (body.isBlank()) {
            throw new UnreadableTextException("the page says nothing");
        }
        if (!headline.isEmpty()) {
            return "# " + CommonMarkWriter.escape(headline) + "\n\n" + body;
        }
        return TextImport.isMarked(body)
                ? body
                : String.join(
                        "\n\n",
                        blocks.stream()
                                .map(block -> PlainText.of(List.of(block)))
                                .toList());
    }

    /** The part that is the page's own, if it says which: the one with most words. */
    private static Element main(Document page) {
        return page.select("main,[role=main],article").stream()
                .max(Comparator.comparingInt(part -> part.text().length()))
                .filter(part -> !part.text().isBlank())
                .orElseGet(page::body);
    }

    private static void removeAround(Element main) {
        int whole = main.text().length();
        for (Element part : main.select("[class],[id],footer,header")) {
            boolean around = part.tagName().equals("footer")
                    || part.tagName().equals("header") && main.tagName().equals("body")
                    || AROUND.matcher(part.className() + " " + part.id()).find();
            if (around
                    && part != main
                    && part.selectFirst("h1") == null
                    && part.text().length() * SHARE_OF_A_PAGE < whole) {
                part.remove();
            }
        }
    }

    /** "<b>GENEVA, 6 April</b> – The visit": a dateline in bold is one. */
    private static Block withPlainOpening(Block first) {
        if (first instanceof Block.Paragraph paragraph
                && paragraph.content().size() > 1
                && paragraph.content().get(0) instanceof Inline.Strong strong) {
            List<Inline> plain = new ArrayList<>(strong.content());
            plain.addAll(paragraph.content().subList(1, paragraph.content().size()));
            return new Block.Paragraph(plain);
        }
        return first;
    }
}
