package org.dateline.reports.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.intake.Remark;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.text.Block;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.CommonMarkWriter;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Prose;
import org.dateline.reports.layout.Labels;
import org.jspecify.annotations.Nullable;

/** A document that the office made itself, come back: its styles say what each paragraph is. */
final class OwnRelease {

    private static final Set<String> FURNITURE =
            Set.of("letterhead", "letterhead address", "release type", "release line", "preview mark", "authenticity");

    /** What stands before a name, so that Word does not show it. */
    static final String SECTION = "_section";

    private static final String AFTER_DATELINE = " –";

    private final Language language;
    private final Numbers numbers;
    private final Gathered gathered;
    private final List<Passage> body = new ArrayList<>();
    private final List<Appendix> appendices = new ArrayList<>();
    private final List<MediaContact> contacts = new ArrayList<>();
    private String headline = "";
    private String subhead = "";
    private boolean ended;

    private record Appendix(String heading, List<Passage> content) {}

    OwnRelease(Language language, Numbers numbers, Gathered gathered) {
        this.language = language;
        this.gathered = gathered;
        this.numbers = numbers;
    }

    static boolean isOne(List<Passage> passages) {
        return passages.stream()
                .anyMatch(passage -> passage instanceof Passage.Line line
                        && line.style().name().equals("release type"));
    }

    ReleaseText read(List<Passage> passages) {
        boolean marked = passages.stream()
                .anyMatch(passage ->
                        passage instanceof Passage.Line line && line.bookmark().startsWith(SECTION));
        Contacts reader = new Contacts(language);
        boolean verifying = false;
        for (Passage passage : passages) {
            if (verifying && passage instanceof Passage.Shown code) {
                leaveOut(code.figure().alternative());
                gathered.forget(code.figure().picture());
            } else if (!(passage instanceof Passage.Line line)) {
                here().add(passage);
            } else if (line.isStyled("title") && headline.isEmpty() && OtherDocument.isShort(line)) {
                headline = line.words();
            } else if (line.isStyled("subtitle") && subhead.isEmpty() && OtherDocument.isShort(line)) {
                subhead = line.words();
            } else if (line.style().name().equals("end mark")) {
                ended = true;
                leaveOut(line.words());
            } else if (line.style().name().equals("contact")) {
                reader.read(line).ifPresentOrElse(contacts::add, () -> leaveOut(line.words()));
            } else if (ended
                    && (marked
                            ? line.bookmark().startsWith(SECTION)
                            : line.style().heading() == 2)) {
                appendices.add(new Appendix(line.words(), new ArrayList<>()));
            } else if (FURNITURE.contains(line.style().name())) {
                leaveOut(line.words());
            } else {
                here().add(line);
            }
            verifying =
                    passage instanceof Passage.Line said && said.style().name().equals("authenticity");
        }
        if (!contacts.isEmpty()
                && !appendices.isEmpty()
                && last().content().stream().allMatch(OwnRelease::isEmpty)) {
            leaveOut(appendices.remove(appendices.size() - 1).heading());
        }
        return text();
    }

    /** The next release prints its own. */
    private void leaveOut(String words) {
        if (!words.isBlank()) {
            gathered.leaveOutOnce(Remark.Kind.STATIONERY, words);
        }
    }

    private static boolean isEmpty(Passage passage) {
        return passage instanceof Passage.Line line && line.words().isBlank();
    }

    private Appendix last() {
        return appendices.get(appendices.size() - 1);
    }

    private List<Passage> here() {
        return appendices.isEmpty() ? body : last().content();
    }

    private ReleaseText text() {
        List<Passage> notes = new ArrayList<>();
        Boilerplate about = null;
        boolean notesFirst = appendices.size() > 1
                || (!appendices.isEmpty()
                        && appendices
                                .get(0)
                                .heading()
                                .equals(Labels.in(language).notesToEditors()));
        for (int i = 0; i < appendices.size(); i++) {
            Appendix appendix = appendices.get(i);
            Boilerplate standing = i == 0 && notesFirst ? null : boilerplate(appendix);
            if (standing != null && about == null) {
                about = standing;
            } else {
                leaveOut(appendix.heading());
                notes.addAll(appendix.content());
            }
        }
        Dateline dateline = dateline();
        return new ReleaseText(language, headline, subhead, dateline, prose(body), prose(notes), contacts, about, null);
    }

    private @Nullable Boilerplate boilerplate(Appendix appendix) {
        Prose text = prose(appendix.content());
        return text.isEmpty() || appendix.heading().isBlank() ? null : new Boilerplate(appendix.heading(), text);
    }

    private Prose prose(List<Passage> passages) {
        List<Block> blocks = new BlockBuilder(numbers, true, Block.Heading.TOP_LEVEL).build(passages);
        return CommonMarkWriter.proseOf(blocks);
    }

    /** City and date stand in bold before the first words. */
    private Dateline dateline() {
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i) instanceof Passage.Line line && !line.words().isBlank()) {
                List<Span> spans = line.spans();
                boolean opened = spans.get(0).bold()
                        && line.style().name().equals("body text")
                        && Span.words(spans.subList(1, spans.size())).startsWith(AFTER_DATELINE);
                if (!opened) {
                    return Dateline.EMPTY;
                }
                String dateline = spans.get(0).words();
                List<Span> rest = Span.without(spans, dateline.length() + AFTER_DATELINE.length());
                body.set(i, line.with(Span.tidy(rest)));
                return Dateline.parse(dateline, language);
            }
            if (body.get(i) instanceof Passage.Grid) {
                return Dateline.EMPTY;
            }
        }
        return Dateline.EMPTY;
    }
}
