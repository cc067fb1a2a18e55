package org.dateline.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Prose;
import org.junit.jupiter.api.Test;

class ReleaseTextTest {

    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

    @Test
    void hasAnotherFingerprintForEveryOtherPart() {
        MediaContact contact = new MediaContact("A", "B", "C", "N", "D");
        Dateline dateline = new Dateline("Geneva", LocalDate.of(2023, 4, 6));
        Instant until = Instant.parse("2023-04-06T12:00:00Z");
        List<ReleaseText> different = List.of(
                text(Language.ENGLISH, "h", "s", dateline, "b", "n", List.of(contact), null),
                text(Language.FRENCH, "h", "s", dateline, "b", "n", List.of(contact), null),
                text(Language.ENGLISH, "H", "s", dateline, "b", "n", List.of(contact), null),
                text(Language.ENGLISH, "hs", "", dateline, "b", "n", List.of(contact), null),
                text(
                        Language.ENGLISH,
                        "h",
                        "s",
                        new Dateline("Genève", dateline.date()),
                        "b",
                        "n",
                        List.of(contact),
                        null),
                text(Language.ENGLISH, "h", "s", new Dateline("Geneva", null), "b", "n", List.of(contact), null),
                text(Language.ENGLISH, "h", "s", dateline, "b\n\nn", "", List.of(contact), null),
                text(Language.ENGLISH, "h", "s", dateline, "b", "n", List.of(), null),
                text(
                        Language.ENGLISH,
                        "h",
                        "s",
                        dateline,
                        "b",
                        "n",
                        List.of(new MediaContact("A", "BC", "N", "", "D")),
                        null),
                text(Language.ENGLISH, "h", "s", dateline, "b", "n", List.of(contact, contact), null),
                text(Language.ENGLISH, "h", "s", dateline, "b", "n", List.of(contact), new Embargo(until, GENEVA)),
                text(
                        Language.ENGLISH,
                        "h",
                        "s",
                        dateline,
                        "b",
                        "n",
                        List.of(contact),
                        new Embargo(until, ZoneId.of("UTC"))));

        ReleaseText open = ReleaseTexts.complete();
        ReleaseText withoutBoilerplate = new ReleaseText(
                open.language(),
                open.headline(),
                open.subhead(),
                open.dateline(),
                open.body(),
                open.notesToEditors(),
                open.contacts(),
                null,
                null);

        assertThat(withoutBoilerplate.fingerprint()).isNotEqualTo(open.fingerprint());
        assertThat(different.stream().map(ReleaseText::fingerprint)).doesNotHaveDuplicates();
    }

    @Test
    void hasTheSameFingerprintHoweverItWasTyped() {
        Stream<Fingerprint> fingerprints = Stream.of(" Anto\u0301nio\tVitorino\r\n", "Ant\u00f3nio Vitorino")
                .map(typed -> text(
                                Language.ENGLISH,
                                typed,
                                "",
                                Dateline.EMPTY,
                                typed.strip().replace("\t", " "),
                                "",
                                List.of(),
                                null)
                        .fingerprint());

        assertThat(fingerprints.distinct()).hasSize(1);
    }

    @Test
    void hasTheLanguagesMarksHoweverItWasTyped() {
        String typed = "L'office dit : \"2 000 personnes\"";
        String set = "L’office dit\u00A0: «\u00A02\u202F000 personnes\u00A0»";

        ReleaseText french = text(Language.FRENCH, typed, typed, Dateline.EMPTY, typed, typed, List.of(), null)
                .inOrthotypography();
        ReleaseText same = text(Language.FRENCH, set, set, Dateline.EMPTY, set, set, List.of(), null);

        assertThat(List.of(
                        french.headline(),
                        french.subhead(),
                        french.body().source(),
                        french.notesToEditors().source()))
                .containsOnly(set);
        assertThat(french.fingerprint()).isEqualTo(same.fingerprint());
    }

    @Test
    void keepsTheFingerprintThatApprovalsWereGivenTo() {
        // A change of the canonical form would void every approval on record: it needs another version, not another
        // value.
        assertThat(ReleaseTexts.under("2023-04-06T12:00:00Z").fingerprint().hex())
                .isEqualTo("3044b0ff0718d0752bd001214490192b0da05dfb9412804cc8a2e79db579a7db");
    }

    private static ReleaseText text(
            Language language,
            String headline,
            String subhead,
            Dateline dateline,
            String body,
            String notes,
            List<MediaContact> contacts,
            Embargo embargo) {
        return new ReleaseText(
                language, headline, subhead, dateline, new Prose(body), new Prose(notes), contacts, null, embargo);
    }
}
