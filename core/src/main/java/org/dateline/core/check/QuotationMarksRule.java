package org.dateline.core.check;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.text.Language;

/**
 * A quotation that is opened is closed, in the paragraph that opens it or, where every further paragraph of the quotation
 * begins with the mark again, in the last of them. Single marks are left alone: they are apostrophes, too.
 */
final class QuotationMarksRule implements Rule {

    private static final int LONGEST_EXCERPT = 40;

    @Override
    public List<Finding> check(CheckedText text) {
        List<Finding> findings = new ArrayList<>();
        List<Passage> passages = text.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            String next = i + 1 < passages.size() ? passages.get(i + 1).words() : "";
            String words = passage.words();
            pair(passage, '«', '»', next, findings);
            boolean turned = words.indexOf('„') >= 0 || text.language() == Language.ARABIC;
            if (!turned) {
                pair(passage, '“', '”', next, findings);
            }
            int last = words.lastIndexOf('"');
            if (words.chars().filter(c -> c == '"').count() % 2 == 1
                    && !next.startsWith("\"")
                    && !(last > 0 && Character.isDigit(words.charAt(last - 1)))) {
                findings.add(found(passage, last));
            }
        }
        return findings;
    }

    private static void pair(Passage passage, char opening, char closing, String next, List<Finding> findings) {
        String words = passage.words();
        int open = -1;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == opening) {
                if (open >= 0 && i + 1 < words.length() && !isContinued(words, i)) {
                    // The rest of the passage hangs on this one: what is said of it would be said twice.
                    findings.add(found(passage, open));
                    return;
                }
                open = i;
            } else if (c == closing) {
                if (open < 0) {
                    findings.add(found(passage, i));
                }
                open = -1;
            }
        }
        if (open >= 0 && !next.startsWith(String.valueOf(opening))) {
            findings.add(found(passage, open));
        }
    }

    /** A new line of the same block, a list item or a quoted paragraph, that begins with the mark again. */
    private static boolean isContinued(String words, int at) {
        return at > 0 && words.charAt(at - 1) == '\n';
    }

    private static Finding found(Passage passage, int at) {
        String words = passage.words();
        int end = Math.min(words.length(), at + LONGEST_EXCERPT);
        int start = end - at < 2 ? Math.max(0, end - LONGEST_EXCERPT) : at;
        return passage.warning("quotationOpen", start, end, words.substring(start, end));
    }
}
