package org.dateline.web.desk.visit;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.visit.Meeting;
import org.dateline.core.visit.Quotation;

/**
 * A meeting as somebody types it.
 *
 * @param on ISO 8601, as a browser's date field sends it
 * @param at "09:30", as a browser's time field sends it
 * @param zone "Asia/Shanghai"
 * @param topics one a line
 */
record MeetingForm(
        String on,
        String at,
        String zone,
        String place,
        List<CounterpartForm> counterparts,
        String topics,
        String outcome,
        List<QuotationForm> quotations,
        List<PhotoForm> photos) {

    static final MeetingForm EMPTY = new MeetingForm("", "", "", "", List.of(), "", "", List.of(), List.of());

    MeetingForm {
        on = requireNonNullElse(on, "");
        at = requireNonNullElse(at, "");
        zone = requireNonNullElse(zone, "");
        place = requireNonNullElse(place, "");
        topics = requireNonNullElse(topics, "");
        outcome = requireNonNullElse(outcome, "");
        counterparts = SentRows.orOne(counterparts, CounterpartForm.EMPTY);
        quotations = SentRows.of(quotations);
        photos = SentRows.of(photos).stream().filter(PhotoForm::isTaken).toList();
    }

    static MeetingForm of(Meeting meeting) {
        return new MeetingForm(
                meeting.on().toString(),
                meeting.atIfKnown().map(Object::toString).orElse(""),
                meeting.zoneIfKnown().map(Object::toString).orElse(""),
                meeting.place(),
                meeting.counterparts().stream().map(CounterpartForm::of).toList(),
                String.join("\n", meeting.topics()),
                meeting.outcome(),
                meeting.quotations().stream().map(QuotationForm::of).toList(),
                meeting.photos().stream().map(PhotoForm::of).toList());
    }

    MeetingForm withCounterparts(List<CounterpartForm> others) {
        return new MeetingForm(on, at, zone, place, others, topics, outcome, quotations, photos);
    }

    MeetingForm withQuotations(List<QuotationForm> others) {
        return new MeetingForm(on, at, zone, place, counterparts, topics, outcome, others, photos);
    }

    MeetingForm withPhotos(List<PhotoForm> others) {
        return new MeetingForm(on, at, zone, place, counterparts, topics, outcome, quotations, others);
    }

    /** Without its day, and what was said, came of it and was photographed. */
    MeetingForm asPattern() {
        return new MeetingForm("", at, zone, place, counterparts, topics, "", List.of(), List.of());
    }

    boolean isBlank() {
        return Stream.of(on, at, zone, place, topics, outcome).allMatch(String::isBlank)
                && counterparts.stream().allMatch(CounterpartForm::isBlank)
                && quotations.stream().allMatch(QuotationForm::isBlank)
                && photos.isEmpty();
    }

    /**
     * Words said, as somebody types them.
     *
     * @param language BCP 47 tag
     * @param cleared a browser sends nothing of a box that is not ticked
     */
    record QuotationForm(String speaker, String words, String language, String source, Boolean cleared) {

        static final QuotationForm EMPTY = new QuotationForm("", "", "en", "", false);

        QuotationForm {
            speaker = requireNonNullElse(speaker, "");
            words = requireNonNullElse(words, "");
            language = requireNonNullElse(language, "en");
            source = requireNonNullElse(source, "");
            cleared = requireNonNullElse(cleared, false);
        }

        static QuotationForm of(Quotation quotation) {
            return new QuotationForm(
                    quotation.speaker(),
                    quotation.words(),
                    quotation.language().tag(),
                    quotation.source(),
                    quotation.cleared());
        }

        boolean isBlank() {
            return Stream.of(speaker, words, source).allMatch(String::isBlank);
        }
    }
}
