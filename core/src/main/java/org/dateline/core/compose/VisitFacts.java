package org.dateline.core.compose;

import java.util.List;
import org.dateline.core.text.Language;

/**
 * A visit as one language tells it: every name, date, country and list written out. Whatever comes from the record is
 * CommonMark that reads as those very words; what is not known is a {@link Placeholder}.
 *
 * @param kind how protocol ranks the visit, as in {@link org.dateline.core.visit.VisitKind}
 * @param visit "a high-level visit"
 * @param visitAlone "high-level visit"
 * @param days "from 3 to 6 April 2023", "on 5 April 2023"
 * @param span "3 to 6 April 2023", as after a colon
 * @param time whether the visit is over, under way or to come on the day of the draft
 * @param ordinal "second", if earlier visits are on record; else empty
 * @param since the year of the first of them, "2019"; else empty
 * @param cities in one phrase; empty if none is on record
 * @param people everybody met, in the order of the record, each once
 * @param contacts whom journalists may call, each in one line
 */
public record VisitFacts(
        Language language,
        PrincipalFacts principal,
        String kind,
        CountryFacts country,
        String visit,
        String visitAlone,
        String days,
        String span,
        Time time,
        String ordinal,
        String since,
        String cities,
        List<MeetingFacts> meetings,
        List<PersonFacts> people,
        List<String> contacts) {

    public VisitFacts {
        meetings = List.copyOf(meetings);
        people = List.copyOf(people);
        contacts = List.copyOf(contacts);
    }

    public boolean isOver() {
        return time == Time.OVER;
    }

    public boolean isUnderWay() {
        return time == Time.UNDER_WAY;
    }

    public boolean isToCome() {
        return time == Time.TO_COME;
    }

    /** When the visit is, seen from the day of the draft. */
    public enum Time {
        OVER,
        UNDER_WAY,
        TO_COME
    }

    /**
     * The country that receives the visit.
     *
     * @param name with its article: "China", "the Netherlands", "la Chine"
     * @param to "to China", "en Chine", "al Reino Unido"
     * @param in "in China", "en Chine", "en el Reino Unido"
     */
    public record CountryFacts(String name, String to, String in) {}

    /**
     * The principal.
     *
     * @param name with the honorific, if there is one
     * @param nameAlone without it
     * @param office in full: "Director General of the International Organization for Migration (IOM)"
     * @param title "IOM Director General", as in a headline; a language in which it is not on record has the name
     * @param shortly how later sentences say it: "the Director General", else the name
     */
    public record PrincipalFacts(String name, String nameAlone, String office, String title, String shortly) {}

    /**
     * Somebody who was met.
     *
     * @param name with the honorific
     * @param nameAlone without it
     * @param offices in full, in one phrase
     */
    public record PersonFacts(String name, String nameAlone, String offices) {

        /** Name and offices: how a text names somebody first. */
        public String inFull() {
            return name + ", " + offices;
        }
    }

    /**
     * One appointment.
     *
     * @param day "3 April"
     * @param past whether it is told as past
     * @param with whom, in one phrase: in full where the text names somebody first, by name afterwards
     * @param people the same, one by one
     * @param inList whether they are too many for one sentence
     * @param names of all, without offices
     * @param topics in one phrase; empty if none is on record in this language
     * @param topicList the same, one by one
     * @param topicsInList whether a sentence cannot hold them
     * @param askTopics a placeholder for what is not on record about them
     * @param outcome one or more sentences; empty if none is on record in this language
     * @param askOutcome a placeholder for it
     * @param quotations cleared, in this language
     * @param askQuotations placeholders for those that are not
     */
    public record MeetingFacts(
            String day,
            boolean past,
            String place,
            String with,
            List<String> people,
            boolean inList,
            String names,
            String topics,
            List<String> topicList,
            boolean topicsInList,
            String askTopics,
            String outcome,
            String askOutcome,
            List<QuotationFacts> quotations,
            List<String> askQuotations) {

        public MeetingFacts {
            people = List.copyOf(people);
            topicList = List.copyOf(topicList);
            quotations = List.copyOf(quotations);
            askQuotations = List.copyOf(askQuotations);
        }
    }

    /**
     * Words said.
     *
     * @param words without the point at their end
     * @param asking whether they end with a question mark, an exclamation mark or an ellipsis, and take no comma
     */
    public record QuotationFacts(String speaker, String words, boolean asking) {}
}
