package org.dateline.core.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.rendition.Organization;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;
import org.dateline.core.visit.VisitRecord;

/**
 * Writes the first draft of a release from a visit's record: the sentences are the organization's
 * {@linkplain DraftTemplates templates}, the facts are the record's. What is not on record becomes a {@link Placeholder},
 * never a guess.
 */
public final class Composer {

    /** As many characters as search results show; the check says so, too. */
    private static final int LONGEST_HEADLINE = 65;

    private static final String HEADLINE = "# ";

    private final DraftTemplates templates;
    private final Organization organization;
    private final Language recorded;

    /** @param recorded the language in which visits are on record: titles and topics stay in its words */
    public Composer(DraftTemplates templates, Organization organization, Language recorded) {
        this.templates = templates;
        this.organization = organization;
        this.recorded = recorded;
    }

    /** Whether a first draft is written in that language. */
    public boolean writes(Language language) {
        return Wording.of(language).isPresent() && templates.speaks(language);
    }

    /**
     * @param today the dateline's date; it also decides whether the visit is over, under way or to come
     * @throws IllegalArgumentException if no draft is {@linkplain #writes written} in that language
     */
    public ReleaseText compose(ReleaseType type, Language language, VisitRecord record, LocalDate today) {
        String filled = templates.fill(type, facts(language, record, today));
        List<String> headlines = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        filled.lines()
                .map(String::stripTrailing)
                .forEach(line -> (line.startsWith(HEADLINE) ? headlines : lines).add(line));
        return new ReleaseText(
                        language,
                        headline(headlines),
                        "",
                        new Dateline(organization.city(language), today),
                        new Prose(body(lines)),
                        Prose.EMPTY,
                        organization.contacts(),
                        organization.boilerplate(language).orElse(null),
                        null)
                .inOrthotypography();
    }

    /** What the templates have to fill their gaps with. */
    public VisitFacts facts(Language language, VisitRecord record, LocalDate today) {
        Wording wording = Wording.of(language)
                .orElseThrow(() -> new IllegalArgumentException("no draft is written in " + language.tag()));
        return new VisitTelling(wording, recorded, record, organization, today).facts();
    }

    /** The first that is short enough, else the last. */
    private static String headline(List<String> candidates) {
        List<String> words = candidates.stream()
                .map(line -> new Prose(line.substring(HEADLINE.length()).strip()).words())
                .filter(line -> !line.isEmpty())
                .toList();
        Optional<String> fits = words.stream()
                .filter(line -> line.codePointCount(0, line.length()) <= LONGEST_HEADLINE)
                .findFirst();
        return fits.orElseGet(() -> words.isEmpty() ? "" : words.get(words.size() - 1));
    }

    /** Gaps that stayed empty leave neither two spaces nor two empty lines. */
    private static String body(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll("(?<=\\S) {2,}", " ").replaceFirst("^ (?=\\S)", ""))
                .collect(Collectors.joining("\n"))
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }
}
