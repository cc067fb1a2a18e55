package org.dateline.reports.pdf;

import com.itextpdf.html2pdf.ConverterProperties;
import com.itextpdf.html2pdf.HtmlConverter;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.font.FontProvider;
import com.itextpdf.layout.font.FontSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dateline.reports.layout.Layout;

/**
 * iText's html2pdf with font programs that are parsed once. It tags. It joins no Arabic letters: the part that does is not
 * under a free licence.
 */
record ITextMaker(FontSet fonts, String html) implements Maker {

    static ITextMaker of(Layout layout) throws IOException {
        FontSet fonts = new FontSet();
        for (Typeface typeface : BenchmarkFonts.of(layout.language())) {
            fonts.addFont(
                    FontProgramFactory.createFont(BenchmarkFonts.bytes(typeface)),
                    "Identity-H",
                    BenchmarkFonts.family(typeface));
        }
        return new ITextMaker(fonts, HtmlRelease.of(layout, ""));
    }

    @Override
    public String name() {
        return "iText html2pdf";
    }

    @Override
    public byte[] make() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        PdfDocument document = new PdfDocument(new PdfWriter(out));
        document.setTagged();
        ConverterProperties properties = new ConverterProperties().setFontProvider(new FontProvider(fonts));
        HtmlConverter.convertToPdf(html, document, properties);
        return out.toByteArray();
    }
}
