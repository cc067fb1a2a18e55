package org.dateline.reports.word;

import java.util.Locale;

/** The words of a page in HTML, a line a block; read in one turn, since somebody may have made it to take long. */
final class Markup {

    private Markup() {}

    static String words(String html) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf('<', at);
            int end = open < 0 ? html.length() : open;
            words.append(html, at, end);
            int close = open < 0 ? -1 : html.indexOf('>', open);
            if (close < 0) {
                break;
            }
            String tag = html.substring(open + 1, Math.min(close, open + 12)).toLowerCase(Locale.ROOT);
            at = close + 1;
            if (tag.startsWith("style") || tag.startsWith("script") || tag.startsWith("title")) {
                int over = html.indexOf("</", at);
                at = over < 0 ? html.length() : over;
            } else if (!tag.matches("/?(b|i|a|u|em|strong|span|font|sup|sub)(\\W.*)?")) {
                words.append('\n');
            }
        }
        return words.toString()
                .replace("&nbsp;", "\u00A0")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
