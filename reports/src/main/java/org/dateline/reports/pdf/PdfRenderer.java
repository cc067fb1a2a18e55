package org.dateline.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.reports.layout.Layout;
import org.dateline.reports.style.HouseStyle;

/** Sets a release as PDF: layout to rows, rows to pages, pages to a file. */
final class PdfRenderer implements ReleaseRenderer {

    private final PdfStyle style;
    private final Shaper shaper;

    PdfRenderer(HouseStyle house) {
        style = PdfStyle.of(house);
        shaper = new Shaper(new Typefaces(house));
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public byte[] render(ReleaseDocument document) {
        Layout layout = Layout.of(document, style.house().labels(document.text().language()));
        Typesetter typesetter = new Typesetter(layout.language(), shaper);
        Sheet sheet = style.sheet();
        try (PdfFile file = new PdfFile(style.inks())) {
            List<Row> rows = SectionSetter.rows(layout, typesetter, style, file.structure());
            PagePainter painter = new PagePainter(typesetter, layout, sheet);
            List<PageCanvas> canvases = new ArrayList<>();
            for (List<Row> page : Pagination.pages(rows, sheet)) {
                PageCanvas canvas = file.newPage(sheet.width(), sheet.height());
                painter.paint(canvas, page, canvases.isEmpty());
                canvases.add(canvas);
            }
            String reference = document.reference().value();
            String fingerprint = document.fingerprint().shortForm();
            for (int i = 0; i < canvases.size(); i++) {
                painter.footer(canvases.get(i), i + 1, canvases.size(), reference, fingerprint);
            }
            return file.bytes(layout.language(), properties(document, layout));
        }
    }

    private static DocumentProperties properties(ReleaseDocument document, Layout layout) {
        String reference = document.reference().value();
        String headline = document.text().headline();
        String title = headline.isEmpty() ? layout.labels().type(document.type()) + " " + reference : headline;
        return new DocumentProperties(
                layout.watermark().map(preview -> preview + " · " + title).orElse(title),
                document.letterhead().organization(),
                reference,
                layout.language().tag(),
                document.issuedAt());
    }
}
