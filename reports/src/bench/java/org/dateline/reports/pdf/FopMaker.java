package org.dateline.reports.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.dateline.core.text.Language;
import org.dateline.reports.layout.Layout;

/** Apache FOP with one factory, which keeps its fonts' metrics. It tags. */
record FopMaker(FopFactory factory, TransformerFactory transformers, String fo) implements Maker {

    static FopMaker of(Layout layout, Path folder) throws Exception {
        String configuration = configuration(layout.language(), folder);
        URI base = folder.toUri();
        FopFactory factory =
                FopFactory.newInstance(base, new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)));
        // The JDK's own, whatever else is on the class path.
        return new FopMaker(factory, TransformerFactory.newDefaultInstance(), FoRelease.of(layout));
    }

    private static String configuration(Language language, Path folder) {
        StringBuilder fonts = new StringBuilder();
        for (Typeface typeface : BenchmarkFonts.of(language)) {
            fonts.append("<font embed-url=\"%s\"><font-triplet name=\"%s\" style=\"%s\" weight=\"%s\"/>"
                    .formatted(
                            BenchmarkFonts.file(typeface, folder).toUri(),
                            BenchmarkFonts.family(typeface),
                            BenchmarkFonts.isItalic(typeface) ? "italic" : "normal",
                            BenchmarkFonts.isBold(typeface) ? "bold" : "normal"));
            fonts.append("</font>");
        }
        return """
                <fop version="1.0"><accessibility>true</accessibility>
                <renderers><renderer mime="application/pdf"><fonts>%s</fonts></renderer></renderers></fop>
                """.formatted(fonts);
    }

    @Override
    public String name() {
        return "Apache FOP";
    }

    @Override
    public byte[] make() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        Fop fop = factory.newFop(MimeConstants.MIME_PDF, out);
        transformers
                .newTransformer()
                .transform(new StreamSource(new StringReader(fo)), new SAXResult(fop.getDefaultHandler()));
        return out.toByteArray();
    }
}
