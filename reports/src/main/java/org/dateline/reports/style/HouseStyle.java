package org.dateline.reports.style;

import java.util.Map;
import java.util.Optional;
import org.dateline.core.text.Language;
import org.dateline.reports.layout.Labels;
import org.jspecify.annotations.Nullable;

/**
 * How an organization's paper looks. A style is checked when it is made: in one that exists, every release can be set and
 * read.
 *
 * @param text the fonts of the text
 * @param display the fonts of the letterhead, the headline and the headings
 * @param scale of all sizes of letters and of the space between lines; 1 is the size of the shipped style
 * @param logo in the letterhead; null if there is none
 * @param logoHeight in points
 * @param labels the words that the paper carries by itself, in every language
 * @param wordTemplate for Word documents; null if they are set in the shipped one
 */
public record HouseStyle(
        Paper paper,
        Margins margins,
        Palette palette,
        FontFamily text,
        FontFamily display,
        float scale,
        Letterhead letterhead,
        Heading headline,
        @Nullable Logo logo,
        float logoHeight,
        Map<Language, Labels> labels,
        @Nullable WordTemplate wordTemplate) {

    /** Room for reference, page and fingerprint side by side in every language, of a correction too. */
    private static final float NARROWEST = 120 * Length.MILLIMETRE;

    private static final float LOWEST = 120 * Length.MILLIMETRE;
    private static final float LEAST_SCALE = 0.85f;
    private static final float MOST_SCALE = 1.3f;
    private static final float LEAST_LOGO = 6 * Length.MILLIMETRE;
    private static final float MOST_LOGO = 40 * Length.MILLIMETRE;
    /** Of the text's width, beside a name and an address. */
    private static final float WIDEST_LOGO_BESIDE = 0.3f;

    /** How the letterhead is arranged. */
    public record Letterhead(Arrangement arrangement, Rule rule, float ruleWeight) {

        private static final float LEAST_RULE = 0.25f;
        private static final float MOST_RULE = 6;

        /** @throws UnusableStyleException if the rule is too thin to be printed, or a bar */
        public Letterhead {
            if (!(ruleWeight >= LEAST_RULE && ruleWeight <= MOST_RULE)) {
                throw UnusableStyleException.at("letterhead.rule-weight", ruleWeight + " pt", "from 0.25 pt to 6 pt");
            }
        }
    }

    /** Where in the letterhead the organization's name stands. */
    public enum Arrangement {
        /** At the start, after the logo, the address at the end. */
        START,
        /** In the middle, under the logo, the address under it. */
        CENTRED
    }

    /** What parts the letterhead from the release. */
    public enum Rule {
        NONE,
        SINGLE,
        /** A thick rule and a thin one. */
        DOUBLE
    }

    /** Where the headline and the subhead stand. */
    public enum Heading {
        START,
        CENTRED
    }

    /** @throws UnusableStyleException if there is no room for a text or the logo, or a text would be too small */
    public HouseStyle {
        labels = Map.copyOf(labels);
        for (Language language : Language.values()) {
            if (!labels.containsKey(language)) {
                throw new UnusableStyleException("labels: none in " + language.tag());
            }
        }
        float measure = paper.width() - margins.start() - margins.end();
        room("margin.start and margin.end", measure, NARROWEST, "wide");
        room("margin.top and margin.bottom", paper.height() - margins.top() - margins.bottom(), LOWEST, "high");
        room(
                "margin.top-of-first and margin.bottom",
                paper.height() - margins.topOfFirst() - margins.bottom(),
                LOWEST,
                "high");
        if (!(scale >= LEAST_SCALE && scale <= MOST_SCALE)) {
            throw UnusableStyleException.at("font.scale", Math.round(scale * 100) + "%", "from 85% to 130%");
        }
        if (!(logoHeight >= LEAST_LOGO && logoHeight <= MOST_LOGO)) {
            throw UnusableStyleException.at("logo.height", Length.inMillimetres(logoHeight), "from 6 mm to 40 mm");
        }
        if (logo != null) {
            boolean beside = letterhead.arrangement() == Arrangement.START;
            float widest = beside ? WIDEST_LOGO_BESIDE * measure : measure;
            float width = (float) (logoHeight * logo.aspect());
            if (width > widest) {
                throw UnusableStyleException.at(
                        "logo.height",
                        "makes the logo " + Length.inMillimetres(width) + " wide",
                        "at most " + Length.inMillimetres(widest) + " in this letterhead");
            }
        }
    }

    private static void room(String keys, float room, float least, String direction) {
        if (room < least) {
            throw UnusableStyleException.at(
                    keys,
                    "leave a text " + Length.inMillimetres(room) + " " + direction,
                    "at least " + Length.inMillimetres(least));
        }
    }

    /** The words that the paper carries by itself in a language. */
    public Labels labels(Language language) {
        Labels words = labels.get(language);
        if (words == null) {
            throw new IllegalStateException("no labels in " + language);
        }
        return words;
    }

    public Optional<Logo> logoIfAny() {
        return Optional.ofNullable(logo);
    }

    public Optional<WordTemplate> wordTemplateIfAny() {
        return Optional.ofNullable(wordTemplate);
    }
}
