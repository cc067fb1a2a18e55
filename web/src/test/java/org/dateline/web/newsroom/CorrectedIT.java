package org.dateline.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.dateline.core.publication.Publication;
import org.dateline.core.rendition.ReleaseDocuments;
import org.dateline.core.text.Language;
import org.dateline.web.browser.Browser;
import org.dateline.web.browser.InTheBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a reader meets when a release was corrected or withdrawn, and when somebody changed words in one. */
@InTheBrowser
class CorrectedIT {

    private static final String BODY =
            "The Director General met ten ministers in Beijing on 10 April, and spoke with them"
                    + " about migration along the great rivers of the region.\n\nThe talks ended with a memorandum of"
                    + " understanding on the governance of borders, which both sides will review in 2025. He thanked the"
                    + " Government for its hospitality.";

    private static final String ARABIC =
            "التقى المدير العام عشرة وزراء في بكين يوم 10 أبريل، وتحدث معهم عن الهجرة على امتداد"
                    + " أنهار المنطقة الكبرى.\n\nواختُتمت المحادثات بمذكرة تفاهم بشأن إدارة الحدود.";

    @LocalServerPort
    private int port;

    @Autowired
    private Published published;

    @Test
    void showsWhatWasPutRightAndWhatWasThereBefore() {
        Publication english = published.publish(
                ReleaseDocuments.text(Language.ENGLISH, "Director General meets ministers in Beijing", BODY), null);
        published.correct(
                english,
                ReleaseDocuments.text(
                        Language.ENGLISH,
                        "Director General meets ministers in Beijing",
                        BODY.replace(
                                "ten ministers in Beijing on 10 April", "twelve ministers in Beijing on 12 April")),
                "- In the first paragraph, for *ten ministers* read *twelve ministers*.\n"
                        + "- In the first paragraph, for *10 April* read *12 April*.");
        published.change(
                english,
                ReleaseDocuments.text(
                        Language.ENGLISH,
                        "Director General meets ministers in Beijing",
                        BODY.replace("ten ministers in Beijing on 10 April", "twelve ministers in Beijing on 12 April")
                                .replace("great rivers", "great rivers and seas")));
        Publication arabic = published.publish(
                ReleaseDocuments.text(Language.ARABIC, "المدير العام يلتقي وزراء في بكين", ARABIC), null);
        published.correct(
                arabic,
                ReleaseDocuments.text(
                        Language.ARABIC,
                        "المدير العام يلتقي وزراء في بكين",
                        ARABIC.replace("عشرة وزراء", "اثني عشر وزيرا")),
                "في الفقرة الأولى، بدلا من *عشرة وزراء* يُقرأ *اثني عشر وزيرا*.");

        try (Browser browser = Browser.withoutJavaScriptAt("http://localhost:" + port)) {
            Page page = browser.page();
            page.navigate("/newsroom/" + english.id());
            page.getByRole(com.microsoft.playwright.options.AriaRole.LINK, named("/Corr.1"))
                    .first()
                    .click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Corrigendum " + english.reference() + "/Corr.1");
            page.getByText("Earlier text").click();
            assertThat(page.getByText("Superseded.").isVisible()).isTrue();
            page.getByText("Read the text that holds").click();
            assertThat(page.url()).endsWith("/newsroom/" + english.id());
        }
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            browser.page().navigate("/newsroom/" + english.id());
            browser.inspect("newsroom-corrected");
            browser.page().navigate("/newsroom/" + english.id() + "/corrigenda/1");
            browser.inspect("newsroom-corrigendum");
            browser.page().navigate("/newsroom/" + english.id() + "/versions/1");
            browser.inspect("newsroom-superseded");
            browser.page().navigate("/verify/" + english.fingerprint());
            browser.inspect("verify-corrected");
            browser.page().navigate("/newsroom/" + arabic.id());
            browser.inspect("newsroom-corrected-ar");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static Page.GetByRoleOptions named(String part) {
        return new Page.GetByRoleOptions().setName(part);
    }

    @Test
    void showsNothingButTheNoticeOfWhatWasWithdrawn() {
        Publication english = published.publish(
                ReleaseDocuments.text(Language.ENGLISH, "A visit that did not take place", "It took place."), null);
        published.withdraw(english, "The visit was postponed at the last moment. A new date will be announced.");
        Publication arabic =
                published.publish(ReleaseDocuments.text(Language.ARABIC, "زيارة لم تتم", "تمت الزيارة."), null);
        published.withdraw(arabic, "أُجِّلت الزيارة في اللحظة الأخيرة.");
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            browser.page().navigate("/newsroom/" + english.id());
            browser.inspect("newsroom-withdrawn");
            browser.page().navigate("/newsroom/" + arabic.id());
            browser.inspect("newsroom-withdrawn-ar");
            browser.page().navigate("/verify/" + english.fingerprint());
            browser.inspect("verify-withdrawn");
        }
    }

    @Test
    void showsWhatSomebodyChangedInARelease() {
        String glacier =
                "The glacier above the valley lost eleven metres of ice, the hydrologists told the visitors, and"
                        + " herders move their animals earlier each summer. The bridge at the confluence was rebuilt with forty"
                        + " thousand dollars of the emergency fund.";
        Publication english = published.publish(
                ReleaseDocuments.text(Language.ENGLISH, "Ice retreats above the valley", glacier), null);
        Publication arabic = published.publish(
                ReleaseDocuments.text(
                        Language.ARABIC,
                        "وزراء النقل يجتمعون",
                        "اجتمع وزراء النقل في عمّان لبحث الطرق"
                                + " العابرة للحدود، واتفقوا على فتح سبعة معابر جديدة قبل نهاية العام."),
                null);
        try (Browser browser = Browser.at("http://localhost:" + port)) {
            Page page = browser.page();
            page.navigate("/verify");
            page.getByLabel("Or its words").fill("too little");
            browser.press("Compare the words");
            browser.inspect("verify-short");
            page.getByLabel("Or its words")
                    .fill(glacier.replace("eleven", "seventy").replace("forty thousand", "forty million"));
            browser.press("Compare the words");
            assertThat(page.locator("h1").textContent()).isEqualTo("Not as we published it");
            assertThat(page.getByText(english.headline()).isVisible()).isTrue();
            browser.inspect("verify-differs");
            page.navigate("/verify");
            page.getByLabel("Or its words")
                    .fill("اجتمع وزراء النقل في عمّان لبحث الطرق العابرة للحدود، واتفقوا على إغلاق سبعة معابر جديدة"
                            + " قبل نهاية العام.");
            browser.press("Compare the words");
            assertThat(page.getByText(arabic.headline()).isVisible()).isTrue();
            browser.inspect("verify-differs-ar");
            page.navigate("/verify");
            page.getByLabel("Or its words").fill(glacier);
            browser.press("Compare the words");
            browser.inspect("verify-same");
        }
    }
}
