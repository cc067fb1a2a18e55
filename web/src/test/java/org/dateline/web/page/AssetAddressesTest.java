package org.dateline.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.web.DatelineTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatelineTest
class AssetAddressesTest {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void nameAnAssetByItsDigestAndLeaveOtherLinksAsTheyAre() {
        assertThat(mvc.get().uri("/newsroom"))
                .bodyText()
                .containsPattern("href=\"/assets/css/tokens-[0-9a-f]{32}\\.css\"")
                .contains("href=\"/newsroom/archive\"");
    }
}
