package org.dateline.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.dateline.core.TestDatabase;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.People;
import org.dateline.core.staff.StaffId;
import org.dateline.core.template.TemplateVersion;
import org.dateline.core.template.Templates;
import org.dateline.workflow.template.TemplateDesk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateDeskTest {

    private static final StaffId ADMINISTRATOR = People.ADMINISTRATOR.id();

    @ParameterizedTest
    @EnumSource
    void keepsEachVersionAndUsesTheOneThatWasChosen(TestDatabase database) {
        try (Office office = new Office(database)) {
            TemplateDesk desk = office.get(TemplateDesk.class);
            assertThat(desk.inUse(ADMINISTRATOR)).isEqualTo(Templates.OWN);

            desk.bring("first.docx", bytes("first"), ADMINISTRATOR);
            desk.bring("second.docx", bytes("second"), ADMINISTRATOR);
            assertThat(desk.bring("unusable.docx", bytes("UNUSABLE"), ADMINISTRATOR)
                            .usable())
                    .isFalse();
            assertThat(desk.versions(ADMINISTRATOR))
                    .extracting(TemplateVersion::number)
                    .containsExactly(2, 1);
            assertThat(desk.inUse(ADMINISTRATOR)).isEqualTo(Templates.OWN);

            assertThat(desk.use(2, ADMINISTRATOR)).isTrue();
            assertThat(desk.use(1, ADMINISTRATOR)).isTrue();
            assertThat(desk.use(3, ADMINISTRATOR)).isFalse();
            assertThat(desk.inUse(ADMINISTRATOR)).isEqualTo(1);
            assertThat(desk.content(1, ADMINISTRATOR)).hasValue(bytes("first"));
            assertThat(desk.use(Templates.OWN, ADMINISTRATOR)).isTrue();
            assertThat(desk.inUse(ADMINISTRATOR)).isEqualTo(Templates.OWN);

            StaffId author = People.AUTHOR.id();
            assertThatExceptionOfType(NotEntitledException.class)
                    .isThrownBy(() -> desk.bring("third.docx", bytes("third"), author));
            assertThatExceptionOfType(NotEntitledException.class).isThrownBy(() -> desk.use(1, author));
            assertThatExceptionOfType(NotEntitledException.class).isThrownBy(() -> desk.content(1, author));
        }
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
