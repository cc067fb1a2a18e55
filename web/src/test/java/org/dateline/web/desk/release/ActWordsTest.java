package org.dateline.web.desk.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.dateline.core.ledger.Act;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.staff.StaffId;
import org.dateline.web.DatelineTest;
import org.dateline.web.page.PageWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The history of a release reads like what people did, not like what programs keep. */
@DatelineTest
class ActWordsTest {

    @Autowired
    private PageWords words;

    private String said(Verb verb, String detail) {
        Map<StaffId, String> names = Map.of(new StaffId("reviewer"), "Kofi Mensah");
        return new ActWords(words, names)
                .of(new Act(
                        "0".repeat(32),
                        verb,
                        new StaffId("author"),
                        Instant.EPOCH,
                        1,
                        ReleaseTexts.complete().fingerprint(),
                        detail));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUBMITTED | LEGAL PROTOCOL by 2 | Legal desk, Protocol desk, by 2 people at least",
                "SUBMITTED | '' | ''",
                "CLEARED | PROTOCOL | Protocol desk",
                "CHANGES_REQUESTED | PROTOCOL: The title: it is wrong. | Protocol desk: The title: it is wrong.",
                "REVIEW_HANDED_OVER | LEGAL: reviewer | Legal desk: Kofi Mensah",
                "STOOD_IN | LEGAL: gone | Legal desk: gone",
                "WARNING_DISMISSED | acronymTwice: He says: so. | He says: so.",
                "DISMISSAL_TAKEN_BACK | acronymTwice | ''",
                "SCHEDULED | 2023-04-06T12:00:00Z Europe/Zurich | 6 April 2023, 14:00 (Europe/Zurich)",
                "EDITION_BEGUN | ar | العربية",
                "PINNED | en 2 276f4055 | English, revision 2",
                "PINNED | en 1 276f4055 PR/2023/014/Corr.1 | English, PR/2023/014/Corr.1",
                "SCHEDULED | '' | ''",
                "SCHEDULED | 2023-04-06T12:00:00Z Mars/Olympus | 2023-04-06T12:00:00Z Mars/Olympus",
                "WARNING_DISMISSED | acronymTwice | acronymTwice",
                "STOOD_IN | LEGAL: Nobody Known | LEGAL: Nobody Known",
                "THREAD_OPENED | FOOTER | FOOTER",
                "GUEST_ANSWERED | PLEASE_CHANGE | PLEASE_CHANGE",
                "EDITION_BEGUN | tlh | tlh",
                "PUBLISHED | docx ab, pdf cd, record ef | DOCX, PDF",
                "PUBLISHED | corr_docx 1, corr_pdf 2, docx ab, pdf cd, record ef | DOCX, PDF",
                "THREAD_OPENED | NOTES_TO_EDITORS | Notes to editors",
                "GUEST_ANSWERED | PLEASE_CHANGE: Dr Who | Dr Who: Please change",
                "ABANDONED | The visit was called off. | The visit was called off."
            })
    void saysWhatTheLedgerKeeps(Verb verb, String kept, String said) {
        assertThat(said(verb, kept)).isEqualTo(said);
    }
}
