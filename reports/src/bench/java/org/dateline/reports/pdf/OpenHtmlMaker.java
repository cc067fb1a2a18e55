package org.dateline.reports.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.dateline.core.text.Language;
import org.dateline.reports.layout.Layout;
import org.w3c.dom.Document;

/** openhtmltopdf, tuned: fonts are parsed once and kept, the markup is parsed once, fast mode is on. It tags. */
record OpenHtmlMaker(Language language, Document html) implements Maker {

    static OpenHtmlMaker of(Layout layout) throws Exception {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
        String html = HtmlRelease.of(layout, "").replace("<!DOCTYPE html>", "");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return new OpenHtmlMaker(
                layout.language(),
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public String name() {
        return "openhtmltopdf, tuned";
    }

    @Override
    public byte[] make() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .usePDDocument(document)
                    .withW3cDocument(html, null)
                    .toStream(out);
            for (Typeface typeface : BenchmarkFonts.of(language)) {
                PDType0Font font = PDType0Font.load(document, BenchmarkFonts.parsed(typeface), true);
                builder.useFont(
                        new PDFontSupplier(font),
                        BenchmarkFonts.family(typeface),
                        BenchmarkFonts.isBold(typeface) ? 700 : 400,
                        BenchmarkFonts.isItalic(typeface) ? FontStyle.ITALIC : FontStyle.NORMAL,
                        true);
            }
            if (language.isRightToLeft()) {
                builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                        .useUnicodeBidiReorderer(new ICUBidiReorderer())
                        .defaultTextDirection(TextDirection.RTL);
            }
            builder.run();
        }
        return out.toByteArray();
    }
}
