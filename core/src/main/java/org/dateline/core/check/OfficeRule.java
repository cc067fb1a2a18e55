package org.dateline.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Office;
import org.dateline.core.visit.Tenure;
import org.dateline.core.visit.VisitRecord;

/**
 * The office that stands beside a whole name is the one on record for the visit's days. An office that the person held
 * before or took up later is an error of its own, unless the text says "former". Compared only where the record's words
 * are of the text's language.
 */
final class OfficeRule implements FactRule {

    private static final Set<String> ARTICLES = Set.of("the", "le", "la", "el", "l");

    /** A title that the text states: where, and whether "former" stands before it. */
    private record Stated(int start, int end, boolean former) {}

    private static final int LONGEST_TITLE = 160;
    private static final Pattern SMALL_LAST_WORD = Pattern.compile("^ (?<word>\\p{Ll}{4,})(?=[,.;:)])");

    @Override
    public List<Finding> check(CheckedText text, VisitRecord record) {
        List<Finding> findings = new ArrayList<>();
        if (!Vocabulary.isLatin(text.language())) {
            return findings;
        }
        for (Mention mention : text.mentions()) {
            if (mention.whole()) {
                for (Stated stated : titles(mention, text.language())) {
                    look(mention, stated, record, text).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> look(Mention mention, Stated stated, VisitRecord record, CheckedText text) {
        Language language = text.language();
        String words = mention.passage().words().substring(stated.start(), stated.end());
        Title title = Title.of(words, language);
        List<Office> offices = mention.person().offices();
        Optional<Finding> ending = otherEnding(mention, stated, offices);
        if (ending.isPresent() && !stated.former()) {
            return ending;
        }
        boolean comparable = !title.heads().isEmpty()
                && offices.stream()
                        .noneMatch(office -> Vocabulary.isForeign(office.title(), language)
                                || Title.of(office.title(), language).heads().isEmpty());
        if (!comparable || title.agreesWithAny(offices, text.host(), language)) {
            return Optional.empty();
        }
        Optional<Tenure> other = Optional.ofNullable(mention.person().shared()).stream()
                .flatMap(person -> person.tenures().stream())
                .filter(tenure -> title.agreesWithAny(List.of(tenure.office()), text.host(), language))
                .findFirst();
        if (stated.former()) {
            return Optional.empty();
        }
        if (text.misnamed().stream().anyMatch(wrong -> isMisnamedThere(wrong, mention, stated))) {
            return Optional.empty();
        }
        Optional<Finding> institution = otherInstitution(mention, stated, offices, language);
        if (institution.isPresent()) {
            return institution;
        }
        String recorded =
                String.join(", ", offices.stream().map(OfficeRule::written).toList());
        Finding found = mention.passage()
                .warning(
                        other.isPresent() && isOver(other.get(), record) ? "officeThen" : "officeDiffers",
                        stated.start(),
                        stated.end(),
                        mention.person().name().written(),
                        words,
                        recorded);
        return Optional.of(offices.size() == 1 ? found.mendedBy(offices.get(0).title()) : found);
    }

    /** "Ministre de la Santé sociale," where "Ministre de la Santé publique" is on record: the last word is in small letters. */
    private static Optional<Finding> otherEnding(Mention mention, Stated stated, List<Office> offices) {
        String text = mention.passage().words();
        Matcher last = SMALL_LAST_WORD.matcher(text.substring(stated.end()));
        if (!last.find()) {
            return Optional.empty();
        }
        String begun = Word.folded(text.substring(stated.start(), stated.end()));
        String whole = begun + Word.folded(last.group("word"));
        List<Office> begunAlike = offices.stream()
                .filter(office -> Word.folded(office.title()).startsWith(begun))
                .filter(office -> SMALL_LAST_WORD
                        .matcher(office.title()
                                        .substring(Math.min(office.title().length(), stated.end() - stated.start()))
                                + ".")
                        .find())
                .toList();
        if (begunAlike.size() != 1 || Word.folded(begunAlike.get(0).title()).equals(whole)) {
            return Optional.empty();
        }
        int end = stated.end() + last.end("word");
        return Optional.of(mention.passage()
                .warning(
                        "officeDiffers",
                        stated.start(),
                        end,
                        mention.person().name().written(),
                        text.substring(stated.start(), end),
                        begunAlike.get(0).title())
                .mendedBy(begunAlike.get(0).title()));
    }

    /** "Chair of the Board of the National Bank of Lithuania": the office is right, its institution is worded otherwise. */
    private static Optional<Finding> otherInstitution(
            Mention mention, Stated stated, List<Office> offices, Language language) {
        String words = mention.passage().words().substring(stated.start(), stated.end());
        for (Office office : offices) {
            List<Word> institution = content(office.institution(), language);
            if (institution.isEmpty()
                    || !words.regionMatches(
                            true, 0, office.title(), 0, office.title().length())) {
                continue;
            }
            List<Word> rest = content(words.substring(office.title().length()), language);
            boolean meant = rest.stream()
                    .anyMatch(word -> institution.stream()
                            .anyMatch(known -> known.folded().equals(word.folded())));
            if (meant) {
                int start =
                        stated.start() + office.title().length() + rest.get(0).start();
                return Optional.of(mention.passage()
                        .warning(
                                "institutionDiffers",
                                start,
                                stated.end(),
                                mention.passage().words().substring(start, stated.end()),
                                office.institution())
                        .mendedBy(office.institution()));
            }
        }
        return Optional.empty();
    }

    private static List<Word> content(String written, Language language) {
        Vocabulary vocabulary = Vocabulary.of(language);
        return Word.in(written).stream()
                .filter(word -> !vocabulary.isJoint(word.folded()))
                .toList();
    }

    /** The title differs by its institution, and that has been said. */
    private static boolean isMisnamedThere(InstitutionRule.Misnamed misnamed, Mention mention, Stated stated) {
        return misnamed.passage() == mention.passage()
                && misnamed.start() < stated.end()
                && stated.start() < misnamed.end();
    }

    private static boolean isOver(Tenure tenure, VisitRecord record) {
        return !tenure.isHeldOn(record.visit().period().firstDay());
    }

    private static String written(Office office) {
        return office.institution().isEmpty() ? office.title() : office.title() + ", " + office.institution();
    }

    private static List<Stated> titles(Mention mention, Language language) {
        List<Stated> titles = new ArrayList<>();
        before(mention, language).ifPresent(titles::add);
        String text = mention.passage().words();
        int at = mention.end();
        if (text.startsWith(", ", at)) {
            boolean more = true;
            at += 2;
            while (more) {
                Optional<Stated> next = behind(text, at, language);
                next.ifPresent(titles::add);
                more = false;
                for (String and : List.of(" and ", " et ", " y ")) {
                    if (next.isPresent() && text.startsWith(and, next.get().end())) {
                        at = next.get().end() + and.length();
                        more = true;
                    }
                }
            }
        }
        return titles;
    }

    /** A title that begins there: capitalized words and what joins them, one of the first a word of office. */
    private static Optional<Stated> behind(String text, int from, Language language) {
        Vocabulary vocabulary = Vocabulary.of(language);
        // A title ends with its line: in a list the next one is somebody else's.
        int line = text.indexOf('\n', from);
        List<Word> words =
                Word.in(text.substring(from, Math.min(line < 0 ? text.length() : line, from + LONGEST_TITLE)));
        int start = -1;
        int end = -1;
        boolean office = false;
        boolean former = false;
        for (Word word : words) {
            int at = from + word.start();
            boolean joint = vocabulary.isJoint(word.folded());
            String gap = end < 0 ? "" : text.substring(end, at);
            if (start < 0 && (ARTICLES.contains(word.folded()) || vocabulary.endsFormer(word.written()))) {
                former |= vocabulary.endsFormer(word.written());
                continue;
            }
            boolean capital = word.isCapitalized() || Character.isUpperCase(last(word));
            boolean comma = gap.equals(", ") && isList(text, at, vocabulary, office);
            if (!(capital || joint) || end >= 0 && !isGap(gap, text, end, at, vocabulary) && !comma) {
                break;
            }
            if (start >= 0 && capital && office && andBefore(text, at) && isHead(word, vocabulary)) {
                break;
            }
            if (start < 0) {
                if (joint || text.substring(from, at).indexOf(',') >= 0) {
                    return Optional.empty();
                }
                start = at;
            }
            office |= isHead(word, vocabulary);
            if (capital) {
                end = from + word.end();
            } else if (gap.isBlank()) {
                // joints count only when a capital follows
                continue;
            }
        }
        return office && start >= 0 && end > start ? Optional.of(new Stated(start, end, former)) : Optional.empty();
    }

    /** "d’Affaires", "l’Intérieur": the capital is behind the article. */
    private static int last(Word word) {
        int at = Math.max(word.written().lastIndexOf('’'), word.written().lastIndexOf('\''));
        return word.written().codePointAt(at + 1);
    }

    private static boolean isGap(String gap, String text, int end, int at, Vocabulary vocabulary) {
        return gap.isBlank()
                || Word.in(gap).stream().allMatch(word -> vocabulary.isJoint(word.folded()))
                        && gap.chars().noneMatch(c -> ",.;:()".indexOf(c) >= 0);
    }

    /** "Ministra de Comercio, Industria y Turismo": the comma is the title's own if an "and" follows its next word. */
    private static boolean isList(String text, int at, Vocabulary vocabulary, boolean office) {
        List<Word> next = Word.in(text.substring(at, Math.min(text.length(), at + 60)));
        return office
                && next.size() > 2
                && !vocabulary.isOffice(next.get(0).folded())
                && List.of("and", "et", "y", "e").contains(next.get(1).folded())
                && !next.get(0).isInCapitals()
                && next.get(2).isCapitalized()
                && !vocabulary.isOffice(next.get(2).folded())
                && text.charAt(at + next.get(0).end()) == ' '
                && text.indexOf('.', at) != at + 1;
    }

    private static boolean andBefore(String text, int at) {
        String before = text.substring(0, at);
        return before.endsWith(" and ") || before.endsWith(" et ") || before.endsWith(" y ");
    }

    private static boolean isHead(Word word, Vocabulary vocabulary) {
        for (String part : Word.HYPHEN.split(word.written())) {
            String folded = Word.folded(part);
            if (vocabulary.isOffice(folded) || vocabulary.isRank(folded)) {
                return true;
            }
        }
        return false;
    }

    /** "Foreign Minister QIN Gang": capitalized words right before the name, the last of them a word of office. */
    private static Optional<Stated> before(Mention mention, Language language) {
        Vocabulary vocabulary = Vocabulary.of(language);
        String text = mention.passage().words();
        List<Word> words = mention.passage().wordList().stream()
                .filter(word -> word.end() <= mention.start())
                .toList();
        int end = -1;
        int start = -1;
        int next = mention.start();
        for (int i = words.size() - 1; i >= 0; i--) {
            Word word = words.get(i);
            boolean joined = text.substring(word.end(), next).equals(" ");
            if (!joined || !word.isCapitalized() || end < 0 && !isHead(word, vocabulary)) {
                break;
            }
            if (ARTICLES.contains(word.folded())) {
                break;
            }
            end = end < 0 ? word.end() : end;
            start = word.start();
            next = word.start();
        }
        return end < 0
                ? Optional.empty()
                : Optional.of(new Stated(start, end, vocabulary.endsFormer(text.substring(0, start))));
    }
}
