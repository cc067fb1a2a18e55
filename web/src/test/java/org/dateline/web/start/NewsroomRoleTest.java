package org.dateline.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class NewsroomRoleTest {

    @Test
    void printsTheSqlThatMakesTheUserAndNamesNoTableOfTheOffice() {
        StringWriter out = new StringWriter();

        assertThat(NewsroomRole.isAskedFor(new String[] {"newsroom-role"})).isTrue();
        assertThat(NewsroomRole.isAskedFor(new String[] {"--demo"})).isFalse();
        assertThat(NewsroomRole.answer(new PrintWriter(out))).isZero();
        assertThat(out.toString())
                .contains("create role dateline_newsroom", "'publication_document'")
                .doesNotContain("'release'", "'revision'", "ledger", "staff", "\\gexec");
    }
}
