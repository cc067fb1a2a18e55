package org.dateline.core.check;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Language;

/**
 * A quotation that is opened is closed, in the paragraph that opens it or, where every further paragraph of the quotation
 * begins with the mark again, in the last of them. Single marks are left alone: they are apostrophes, too.
 */
final class QuotationMarksRule implements Rule {

    private static final int LONGEST_EXCERPT = 40;

    @Override
    public List<Finding> check(ReleaseText text) {
        List<Finding> findings = new ArrayList<>();
        List<Passage> passages = Passage.of(text);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            String next = i + 1 < passages.size() ? passages.get(i + 1).words() : "";
            String words = passage.words();
            pair(words, '«', '»', next, passage.part(), findings);
            boolean turned = words.indexOf('„') >= 0 || text.language() == Language.ARABIC;
            if (!turned) {
                pair(words, '“', '”', next, passage.part(), findings);
            }
            int last = words.lastIndexOf('"');
            if (words.chars().filter(c -> c == '"').count() % 2 == 1
                    && !next.startsWith("\"")
                    && !(last > 0 && Character.isDigit(words.charAt(last - 1)))) {
                findings.add(found(words, last, passage.part()));
            }
        }
        return findings;
    }

    private static void pair(String words, char opening, char closing, String next, Part part, List<Finding> findings) {
        int open = -1;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == opening) {
                if (open >= 0 && i + 1 < words.length() && !isContinued(words, i)) {
                    findings.add(found(words, open, part));
                }
                open = i;
            } else if (c == closing) {
                if (open < 0) {
                    findings.add(found(words, i, part));
                }
                open = -1;
            }
        }
        if (open >= 0 && !next.startsWith(String.valueOf(opening))) {
            findings.add(found(words, open, part));
        }
    }

    /** A new line of the same block, a list item or a quoted paragraph, that begins with the mark again. */
    private static boolean isContinued(String words, int at) {
        return at > 0 && words.charAt(at - 1) == '\n';
    }

    private static Finding found(String words, int at, Part part) {
        int end = Math.min(words.length(), at + LONGEST_EXCERPT);
        int start = end - at < 2 ? Math.max(0, end - LONGEST_EXCERPT) : at;
        return Finding.warning("quotationOpen", part, words.substring(start, end));
    }
}
