package org.dateline.web.desk.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.ledger.LedgerHead;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.StaffId;
import org.dateline.web.DatelineTest;
import org.dateline.web.security.As;
import org.dateline.web.start.VerifyLedger;
import org.dateline.workflow.drafting.DraftingDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The ledger on the administrator's page: its head, and the whole of it as a file. */
@DatelineTest
class LedgerScreenTest {

    @TempDir
    private Path folder;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void givesTheLedgerAwayAsAFileThatVerifiesWithoutTheOffice() throws Exception {
        drafting.draft(ReleaseType.STATEMENT, Optional.empty(), ReleaseTexts.complete(), new StaffId("author"));
        LedgerHead head = ledger.head();

        assertThat(browser.get().uri("/desk/administration").with(As.administrator()))
                .hasStatusOk()
                .bodyText()
                .contains("The head is row " + head.number(), head.hash(), "somewhere else");
        MvcTestResult taken = browser.get()
                .uri("/desk/administration/ledger.jsonl")
                .with(As.administrator())
                .exchange();

        assertThat(taken).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"ledger.jsonl\"");
        Path file =
                Files.write(folder.resolve("ledger.jsonl"), taken.getResponse().getContentAsByteArray());
        StringWriter said = new StringWriter();
        assertThat(VerifyLedger.answer(
                        new String[] {"verify-ledger", file.toString(), head.hash()}, new PrintWriter(said)))
                .as("%s", said)
                .isEqualTo(VerifyLedger.HOLDS);
    }

    @Test
    void saysWhichRowWasTamperedWithWhateverNowStandsInIt() {
        drafting.draft(ReleaseType.STATEMENT, Optional.empty(), ReleaseTexts.complete(), new StaffId("author"));
        long number = ledger.head().number();
        String tamper = "update ledger_entry set verb = ? where number = ?";

        jdbc.sql(tamper).params("NO_VERB_OF_OURS", number).update();
        try {
            assertThat(browser.get().uri("/desk/administration").with(As.administrator()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Row " + number + " does not agree");
        } finally {
            jdbc.sql(tamper).params("DRAFTED", number).update();
        }
    }
}
