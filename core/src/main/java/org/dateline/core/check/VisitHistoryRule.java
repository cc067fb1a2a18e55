package org.dateline.core.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitRecord;

/**
 * "Second visit", "first since 2019" and "since the last visit, in 2019" agree with the earlier visits on record: of the
 * same principal to the same country.
 */
final class VisitHistoryRule implements FactRule {

    private static final Map<Language, Pattern> COUNT = new EnumMap<>(Language.class);
    private static final Map<Language, Pattern> LAST = new EnumMap<>(Language.class);
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("première", 1),
            Map.entry("deuxième", 2),
            Map.entry("seconde", 2),
            Map.entry("troisième", 3),
            Map.entry("quatrième", 4),
            Map.entry("cinquième", 5),
            Map.entry("primera", 1),
            Map.entry("segunda", 2),
            Map.entry("tercera", 3),
            Map.entry("cuarta", 4),
            Map.entry("quinta", 5));

    /** Most passages have none of these, and are soon known. */
    private static final Pattern MAY = Pattern.compile("visit|trip|voyage|viaje|since|depuis|desde|Visit");

    private static final Pattern WHOSE = Pattern.compile(
            "(?iu)^(?: to (?:the )?\\p{L}+| officielle| oficial)? (?:of|by|de|du|del|d[’'])(?: (?:the|la|le|el))? ?(?<whose>(?:[^.;,:()]|(?<=(?:Dr|Dra|Sr|Sra|Mr|Mrs|Ms|M|Prof|\\.[ES]))\\.|(?<=[HS])\\.){1,80})");
    private static final Pattern PLACE = Pattern.compile(
            "(?iu)^(?: officielle| oficial)? (?:to|in|à|au|aux|en|dans|sur|chez|a|al) (?<where>[^.;,:()]{1,40})");

    /** What may stand for the country that is visited; folded. */
    private static final List<String> OWN_PLACE =
            List.of("country", "kingdom", "republic", "pays", "royaume", "republique", "pais", "reino", "republica");

    private static final List<String> ARTICLES =
            List.of("the", "this", "le", "la", "les", "ce", "el", "los", "las", "este", "su");

    static {
        COUNT.put(
                Language.ENGLISH,
                Pattern.compile(
                        "(?iu)(?:(?:his|her|\\p{L}[’']s?)|(?<the>the)) (?<what>(?<count>first|second|third|fourth|fifth)"
                                + "(?: official| high-level| working)?(?: (?<visit>visit|trip))?)(?: to (?:the )?(?<country>(?-i:\\p{Lu})\\p{L}+(?: (?-i:\\p{Lu})\\p{L}+)*|(?:the )?country))?"
                                + "(?: since (?<year>\\d{4}))?(?![\\p{L}\\p{N}])"));
        COUNT.put(
                Language.FRENCH,
                Pattern.compile(
                        "(?iu)(?:(?:sa|cette)|(?<the>la)) (?<what>(?<count>première|deuxième|seconde|troisième|quatrième|cinquième)"
                                + "(?: (?<visit>visite|voyage))?(?: officielle)?)(?<country>)(?:[^.;,]{0,30}? depuis (?<year>\\d{4}))?(?!\\p{L})"));
        COUNT.put(
                Language.SPANISH,
                Pattern.compile(
                        "(?iu)(?:(?:su)|(?<the>la)) (?<what>(?<count>primera|segunda|tercera|cuarta|quinta)"
                                + "(?: (?<visit>visita|viaje))?(?: oficial)?)(?<country>)(?:[^.;,]{0,30}? desde (?<year>\\d{4}))?(?!\\p{L})"));
        LAST.put(
                Language.ENGLISH,
                Pattern.compile(
                        "(?iu)(?:his|her|\\p{L}[’']s) (?:last|previous) (?:visit|trip)(?: to [\\p{L} ]+?)?,? in (?:\\p{L}+ )?(?<year>\\d{4})"));
        LAST.put(
                Language.FRENCH,
                Pattern.compile(
                        "(?iu)sa (?:dernière|précédente) visite[^.;,]{0,25},? en (?:\\p{L}+ )?(?<year>\\d{4})"));
        LAST.put(
                Language.SPANISH,
                Pattern.compile("(?iu)su (?:última|anterior) visita[^.;,]{0,25},? en (?:\\p{L}+ de )?(?<year>\\d{4})"));
    }

    @Override
    public List<Finding> check(CheckedText text, VisitRecord record) {
        List<Finding> findings = new ArrayList<>();
        // No history on record: nobody may have looked. Unknown is not none.
        if (record.earlier().isEmpty()) {
            return findings;
        }
        Pattern count = COUNT.get(text.language());
        Pattern last = LAST.get(text.language());
        if (count == null || last == null) {
            return findings;
        }
        String host = record.visit().hostCountry().nameIn(text.language());
        for (Passage passage : text.passages()) {
            if (!MAY.matcher(passage.words()).find()) {
                continue;
            }
            Matcher found = count.matcher(passage.words());
            while (found.find()) {
                count(passage, found, host, record, findings);
            }
            Matcher before = last.matcher(passage.words());
            while (before.find()) {
                since(passage, before, record.earlier(), findings);
            }
        }
        return findings;
    }

    private static void count(Passage passage, Matcher found, String host, VisitRecord record, List<Finding> findings) {
        List<Visit> earlier = record.earlier();
        String year = found.group("year");
        boolean visit = found.group("visit") != null;
        String behind = passage.words().substring(found.end("what"));
        // "the first speaker"; "his first, a son": without the word, only "the first since 2019" is meant.
        if (!visit && year == null
                || visit && found.group("the") != null && year == null && !isOf(behind, record.visit())) {
            return;
        }
        String country = found.group("country");
        if (country != null && !country.isEmpty() && isOther(country, host) || leadsElsewhere(behind, host)) {
            return;
        }
        Integer stated = ORDINALS.get(found.group("count").toLowerCase(Locale.ROOT));
        int count = stated == null ? 1 : stated;
        if (year == null) {
            if (count != earlier.size() + 1) {
                findings.add(passage.warning(
                        "visitCount",
                        found.start("what"),
                        found.end("what"),
                        found.group("what"),
                        Integer.toString(earlier.size())));
            }
        } else if (count == 1) {
            since(passage, found, earlier, findings);
        } else {
            int from = Integer.parseInt(year);
            long within = earlier.stream()
                    .filter(visited -> visited.period().firstDay().getYear() >= from)
                    .count();
            if (within + 1 != count) {
                findings.add(passage.warning(
                        "visitCount",
                        found.start("what"),
                        found.end("year"),
                        passage.words().substring(found.start("what"), found.end("year")),
                        Long.toString(within)));
            }
        }
    }

    /** "the third visit of Ms. Lindqvist", "la première visite de la Directrice générale": the principal's. */
    private static boolean isOf(String behind, Visit visit) {
        Matcher whose = WHOSE.matcher(behind);
        if (!whose.find()) {
            return false;
        }
        String named = Word.folded(whose.group("whose"));
        return named.contains(Word.folded(visit.principal().name().family()))
                || named.startsWith(Word.folded(visit.principal().office().title()));
    }

    /** "her third visit to the region", "sa première visite dans une école": not the country on record. */
    private static boolean leadsElsewhere(String behind, String host) {
        Matcher place = PLACE.matcher(behind);
        if (!place.find()) {
            return false;
        }
        List<String> where = Word.in(place.group("where")).stream()
                .map(Word::folded)
                .filter(word -> !ARTICLES.contains(word))
                .toList();
        String first = where.isEmpty() ? "" : where.get(0);
        // "Viet Nam" is Vietnam, "Korea" the Republic of Korea.
        return !OWN_PLACE.contains(first)
                && !String.join("", where).startsWith(Word.folded(host))
                && Word.in(host).stream().noneMatch(word -> word.folded().equals(first));
    }

    private static boolean isOther(String country, String host) {
        String a = Word.folded(country);
        String b = Word.folded(host);
        return !a.startsWith(b) && !b.startsWith(a) && OWN_PLACE.stream().noneMatch(a::endsWith);
    }

    private static void since(Passage passage, Matcher found, List<Visit> earlier, List<Finding> findings) {
        String latest = earlier.isEmpty()
                ? ""
                : Integer.toString(earlier.get(0).period().firstDay().getYear());
        if (!found.group("year").equals(latest)) {
            Finding wrong = passage.warning(
                    "visitSince",
                    found.start("year"),
                    found.end("year"),
                    found.group("year"),
                    latest.isEmpty() ? "–" : latest);
            findings.add(latest.isEmpty() ? wrong : wrong.mendedBy(latest));
        }
    }
}
