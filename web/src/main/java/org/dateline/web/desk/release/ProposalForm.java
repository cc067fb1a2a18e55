package org.dateline.web.desk.release;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.core.proposal.VisitProposal;
import org.dateline.core.visit.Counterpart;
import org.dateline.core.visit.Office;

/**
 * The facts of a proposed visit as an officer confirms them, and the text from which they come: whatever was typed is
 * kept. A fact counts only if its box is ticked.
 *
 * @param text as it was brought, so that the release is begun with just these words
 * @param sureOfPlace whether country, period and kind are confirmed
 */
record ProposalForm(
        String type,
        String language,
        String text,
        PersonFact principal,
        String sureOfPlace,
        String country,
        String firstDay,
        String lastDay,
        String kind,
        String earlier,
        List<MeetingFact> meetings) {

    private static final int SPARE_OFFICES = 1;

    ProposalForm {
        type = requireNonNullElse(type, "");
        language = requireNonNullElse(language, "");
        text = requireNonNullElse(text, "");
        principal = requireNonNullElse(principal, PersonFact.EMPTY);
        sureOfPlace = requireNonNullElse(sureOfPlace, "");
        country = requireNonNullElse(country, "");
        firstDay = requireNonNullElse(firstDay, "");
        lastDay = requireNonNullElse(lastDay, "");
        kind = requireNonNullElse(kind, "OFFICIAL");
        earlier = requireNonNullElse(earlier, "");
        meetings = requireNonNullElse(meetings, List.<MeetingFact>of()).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    boolean isPlaceConfirmed() {
        return sureOfPlace.equals("true");
    }

    /** With room for one more who was met. */
    ProposalForm withOneMore() {
        List<MeetingFact> more = new ArrayList<>(meetings);
        more.add(new MeetingFact(PersonFact.EMPTY, "", ""));
        return new ProposalForm(
                type, language, text, principal, sureOfPlace, country, firstDay, lastDay, kind, earlier, more);
    }

    /** Nothing is ticked yet. */
    static ProposalForm of(String type, String language, String text, VisitProposal proposal) {
        return new ProposalForm(
                type,
                language,
                text,
                proposal.principalIfFound()
                        .map(principal -> PersonFact.of(principal, 0))
                        .orElse(PersonFact.EMPTY),
                "",
                proposal.countryIfFound().map(found -> found.code()).orElse(""),
                proposal.periodIfFound()
                        .map(found -> found.firstDay().toString())
                        .orElse(""),
                proposal.periodIfFound()
                        .map(found -> found.lastDay().toString())
                        .orElse(""),
                proposal.kind().name(),
                proposal.earlier(),
                proposal.meetings().stream().map(MeetingFact::of).toList());
    }

    /** One talk: with whom, when, about what. */
    record MeetingFact(PersonFact person, String on, String topics) {
        MeetingFact {
            person = requireNonNullElse(person, PersonFact.EMPTY);
            on = requireNonNullElse(on, "");
            topics = requireNonNullElse(topics, "");
        }

        static MeetingFact of(VisitProposal.ProposedMeeting meeting) {
            return new MeetingFact(
                    PersonFact.of(meeting.counterpart(), SPARE_OFFICES),
                    meeting.onIfKnown().map(Object::toString).orElse(""),
                    meeting.topics().stream().collect(Collectors.joining("\n")));
        }
    }

    record PersonFact(String sure, String honorific, String name, String family, List<OfficeFact> offices) {

        static final PersonFact EMPTY = new PersonFact("", "", "", "", List.of());

        PersonFact {
            sure = requireNonNullElse(sure, "");
            honorific = requireNonNullElse(honorific, "");
            name = requireNonNullElse(name, "");
            family = requireNonNullElse(family, "");
            List<OfficeFact> known = requireNonNullElse(offices, List.<OfficeFact>of()).stream()
                    .filter(Objects::nonNull)
                    .toList();
            offices = known.isEmpty() ? List.of(OfficeFact.EMPTY) : known;
        }

        /** A browser leaves out a box that is not ticked. */
        boolean isConfirmed() {
            return sure.equals("true");
        }

        /** @param spare how many offices are left to be filled in, since a text may tell more than was found */
        static PersonFact of(Counterpart person, int spare) {
            List<OfficeFact> offices = new ArrayList<>(
                    person.offices().stream().map(OfficeFact::of).toList());
            for (int i = 0; i < spare; i++) {
                offices.add(OfficeFact.EMPTY);
            }
            return new PersonFact(
                    "",
                    person.honorific(),
                    person.name().written(),
                    person.name().family(),
                    offices);
        }
    }

    record OfficeFact(String title, String institution, String acronym) {

        static final OfficeFact EMPTY = new OfficeFact("", "", "");

        OfficeFact {
            title = requireNonNullElse(title, "");
            institution = requireNonNullElse(institution, "");
            acronym = requireNonNullElse(acronym, "");
        }

        static OfficeFact of(Office office) {
            return new OfficeFact(office.title(), office.institution(), office.acronym());
        }

        boolean isBlank() {
            return title.isBlank() && institution.isBlank() && acronym.isBlank();
        }
    }
}
