package org.dateline.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.staff.StaffId;
import org.dateline.web.DatelineTest;
import org.dateline.web.desk.release.PassedDesks;
import org.dateline.web.security.As;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.publication.PublicationDesk;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A record bundle is taken from the desk, with its real documents, and verified away from it. */
@DatelineTest
class VerifyRecordTest {

    private static final StaffId AUTHOR = new StaffId("author");

    @TempDir
    private Path folder;

    @Autowired
    private PassedDesks desks;

    @Autowired
    private MockMvc browser;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private PublicationDesk publishing;

    @Test
    void aRecordIsTakenFromTheDeskAndVerifiedAwayFromIt() throws Exception {
        ReleaseId id = published();
        browser.perform(get("/desk/releases/" + id).with(As.author()))
                .andExpect(content().string(Matchers.containsString("/record.zip")));
        browser.perform(get("/desk/releases/" + id).with(As.reviewer()))
                .andExpect(content().string(Matchers.not(Matchers.containsString("/record.zip"))));
        byte[] bundle = taken("/desk/releases/" + id + "/record.zip");
        Path file = Files.write(folder.resolve("record.zip"), bundle);
        Path ledger = Files.write(folder.resolve("ledger.jsonl"), taken("/desk/administration/ledger.jsonl"));

        assertAnswer(VerifyRecord.HOLDS, "HOLDS: PR/", file.toString());
        assertAnswer(VerifyRecord.HOLDS, "; whole ", file.toString(), ledger.toString());

        bundle[bundle.length / 2] ^= 1;
        Files.write(file, bundle);
        assertAnswer(VerifyRecord.BROKEN, "BROKEN: ", file.toString());
    }

    @Test
    void aRecordIsNotTheLedgerOfAnotherOffice() throws Exception {
        Path file = Files.write(folder.resolve("record.zip"), taken("/desk/releases/" + published() + "/record.zip"));
        Path ledger = Files.writeString(folder.resolve("ledger.jsonl"), "");

        assertAnswer(
                VerifyRecord.BROKEN,
                "BROKEN: the whole ledger tells otherwise of the release",
                file.toString(),
                ledger.toString());
    }

    @Test
    void saysWhatItTakesWhenItIsAskedOtherwise() throws Exception {
        assertAnswer(VerifyRecord.UNUSABLE, "FILE");
        assertAnswer(
                VerifyRecord.UNUSABLE, "cannot read", folder.resolve("gone").toString());
        Path other = Files.writeString(folder.resolve("other.zip"), "not a zip");
        assertAnswer(VerifyRecord.BROKEN, "it is no record bundle", other.toString());
        assertThat(VerifyRecord.isAskedFor(new String[] {"verify-ledger"})).isFalse();
        assertThat(VerifyRecord.isAskedFor(new String[] {"verify-record"})).isTrue();
    }

    private ReleaseId published() {
        ReleaseId id = desks.approved(ReleaseTexts.complete());
        publishing.publishNow(id, AUTHOR);
        return id;
    }

    private byte[] taken(String path) throws Exception {
        return browser.perform(get(path).with(As.administrator()))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", Matchers.containsString("no-store")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static void assertAnswer(int status, String words, String... arguments) {
        StringWriter said = new StringWriter();
        String[] command = new String[arguments.length + 1];
        command[0] = "verify-record";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        assertThat(VerifyRecord.answer(command, new PrintWriter(said, true)))
                .as(said.toString())
                .isEqualTo(status);
        assertThat(said.toString()).contains(words);
    }
}
