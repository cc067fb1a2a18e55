package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.reports.pdf.PdfAssert.assertThatPdf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfTablesTest {

    private final ReleaseRenderer renderer = PdfRendering.renderer();

    @Test
    void repeatsTheHeadingsOnEachPageAndTellsThemOnce() {
        byte[] pdf = renderer.render(SampleReleases.withBody(Language.ENGLISH, table(120, "meeting")));

        List<String> pages = PdfAssert.pages(pdf);
        List<String> withRows =
                pages.stream().filter(page -> page.contains("meeting")).toList();
        assertThat(withRows).hasSizeGreaterThan(2);
        assertThat(withRows).allSatisfy(page -> assertThat(page).contains("Heading of days"));
        assertThat(Spoken.read(pdf).words("TH")).containsExactly("Number", "Heading of days");
        assertThat(Spoken.read(pdf).words("TD")).hasSize(240);
    }

    @Test
    void losesNoRowOfATableOfTwoThousand() {
        byte[] pdf = renderer.render(SampleReleases.withBody(Language.ENGLISH, table(2000, "meeting")));

        String all = String.join("\n", PdfAssert.pages(pdf));
        assertThat(IntStream.range(0, 2000)).allSatisfy(i -> assertThat(all).contains("meeting " + i + "."));
    }

    @Test
    void partsARowThatIsHigherThanAPage() {
        byte[] pdf = renderer.render(SampleReleases.withBody(
                Language.ENGLISH,
                "| Day | What |\n| --- | --- |\n| Monday | " + "talk upon talk ".repeat(1200) + " |"));

        assertThatPdf(pdf).conformsTo(PDFAFlavour.PDFUA_1).conformsTo(PDFAFlavour.PDFA_2_A);
        assertThat(PdfAssert.pages(pdf)).hasSizeGreaterThan(2);
        assertThat(String.join(" ", PdfAssert.pages(pdf)).split("upon", -1)).hasSize(1201);
    }

    @Test
    void tellsTheCellsOfAnArabicRowInTheirOrder() {
        byte[] pdf = renderer.render(
                SampleReleases.withBody(Language.ARABIC, "| أول | ثان | ثالث |\n| --- | --- | ---: |\n| واحد | | 3 |"));

        assertThat(Spoken.read(pdf).words("TH")).containsExactly("أول", "ثان", "ثالث");
        assertThat(String.join(" ", Spoken.read(pdf).types())).contains("TBody TR TD TD TD");
    }

    @Test
    void givesAColumnOfLongWordsTheRoomItNeeds() {
        var wishes =
                List.of(new ColumnWidths.Wish(300, 60), new ColumnWidths.Wish(300, 150), new ColumnWidths.Wish(20, 20));

        float[] widths = ColumnWidths.of(wishes, 400);

        assertThat(widths[0] + widths[1] + widths[2]).isEqualTo(400, org.assertj.core.data.Offset.offset(0.01f));
        assertThat(widths[0]).isGreaterThan(60);
        assertThat(widths[1]).isGreaterThan(150);
        assertThat(widths[2]).isEqualTo(20);
    }

    @Test
    void dividesTooLittleRoomByNeed() {
        float[] widths =
                ColumnWidths.of(List.of(new ColumnWidths.Wish(900, 300), new ColumnWidths.Wish(900, 100)), 200);

        assertThat(widths).containsExactly(150, 50);
    }

    private static String table(int rows, String word) {
        return "| Number | Heading of days |\n| ---: | --- |\n"
                + IntStream.range(0, rows)
                        .mapToObj(i -> "| " + i + " | " + word + " " + i + ". |\n")
                        .collect(Collectors.joining());
    }
}
