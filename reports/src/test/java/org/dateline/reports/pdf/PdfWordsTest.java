package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.dateline.core.authenticity.DocumentWords;
import org.dateline.core.authenticity.UnreadableFileException;
import org.dateline.core.authenticity.UnreadableFileException.Reason;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of PDFs that anybody sends, and what they may not do to whoever reads them. */
class PdfWordsTest {

    private static final int BOMB = 160_000_000;

    private final DocumentWords words = PdfRendering.words();

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsOurOwn(Language language) {
        byte[] pdf = PdfRendering.renderer().render(SampleReleases.in(language));

        assertThat(words.isMeant(pdf)).isTrue();
        assertThat(WordsInOrder.numbers(words.of(pdf)))
                .containsAll(WordsInOrder.numbers(LayoutWords.of(SampleReleases.in(language))));
    }

    @Test
    void readsTheSameOfACopyThatWasSavedAnew() throws IOException {
        byte[] pdf = PdfRendering.renderer().render(SampleReleases.in(Language.ENGLISH));
        ByteArrayOutputStream anew = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.save(anew);
        }

        assertThat(anew.toByteArray()).isNotEqualTo(pdf);
        assertThat(words.of(anew.toByteArray())).isEqualTo(words.of(pdf));
    }

    @Test
    void saysWhyItCannotReadAFile() throws IOException {
        byte[] whole = PdfRendering.renderer().render(SampleReleases.in(Language.ENGLISH));

        assertRefused("%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8), Reason.BROKEN);
        assertRefused(Arrays.copyOf(whole, 3000), Reason.BROKEN);
        assertRefused(saved(document -> document.addPage(new PDPage())), Reason.NO_WORDS);
        assertRefused(
                saved(document -> {
                    document.addPage(new PDPage());
                    document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
                }),
                Reason.ENCRYPTED);
        assertRefused(
                saved(document -> {
                    for (int i = 0; i < 101; i++) {
                        document.addPage(new PDPage());
                    }
                }),
                Reason.TOO_LARGE);
        assertRefused(new byte[20_000_001], Reason.TOO_LARGE);
    }

    @Test
    void unpacksNoMoreThanItMust() throws IOException {
        assertRefused(withContent("/FlateDecode", deflated(BOMB)), Reason.TOO_LARGE);
        assertRefused(withContent("[/FlateDecode /FlateDecode]", deflated(1000)), Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter [/FlateDecode /FlateDecode] /X (1 0 obj <<)",
                "/Filter 9 0 R",
                "/#46ilter [/Flate#44ecode /FlateDecode]",
                "/Filter % a remark\n [/FlateDecode /FlateDecode]"
            })
    void isNotToldLessThanThereIs(String entry) {
        byte[] packed = new byte[40_000];
        byte[] start = ("%PDF-1.7\n1 0 obj\n<< " + entry + " /Length 40000 >>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] file = Arrays.copyOf(start, start.length + packed.length);

        assertRefused(file, Reason.TOO_LARGE);
    }

    @Test
    void stopsWhereAPageDrawsWithoutEnd() throws IOException {
        String line = "BT /F1 9 Tf (a) Tj ET\n";

        assertRefused(withContent(null, line.repeat(600_000).getBytes(StandardCharsets.ISO_8859_1)), Reason.TOO_LARGE);
    }

    private void assertRefused(byte[] file, Reason reason) {
        assertThatThrownBy(() -> words.of(file))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private interface Change {
        void apply(PDDocument document) throws IOException;
    }

    private static byte[] saved(Change change) throws IOException {
        try (PDDocument document = new PDDocument()) {
            change.apply(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] withContent(String filters, byte[] content) throws IOException {
        return saved(document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.getCOSObject().createRawOutputStream()) {
                out.write(content);
            }
            if (filters != null) {
                var all = new org.apache.pdfbox.cos.COSArray();
                for (String name : filters.replaceAll("[\\[\\]/]", "").split(" ")) {
                    all.add(org.apache.pdfbox.cos.COSName.getPDFName(name));
                }
                stream.getCOSObject().setItem(org.apache.pdfbox.cos.COSName.FILTER, all);
            }
            page.setContents(stream);
        });
    }

    private static byte[] deflated(int zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            byte[] some = new byte[1_000_000];
            for (int i = 0; i < Math.max(1, zeros / some.length); i++) {
                packing.write(some);
            }
        }
        return out.toByteArray();
    }
}
