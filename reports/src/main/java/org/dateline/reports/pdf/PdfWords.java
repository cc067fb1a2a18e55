package org.dateline.reports.pdf;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dateline.core.authenticity.DocumentWords;
import org.dateline.core.authenticity.UnreadableFileException;
import org.dateline.core.authenticity.UnreadableFileException.Reason;

/** Reads the words of a PDF (ISO 32000) in the order in which they are drawn. */
final class PdfWords implements DocumentWords {

    private static final int MOST_BYTES = 20_000_000;
    private static final int MOST_PAGES = 100;
    /** Drawn characters; a press release has some thousands. */
    private static final int MOST_GLYPHS = 200_000;

    private static final int MOST_OPERATORS = 2_000_000;
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(10);

    @Override
    public boolean isMeant(byte[] file) {
        return file.length > 4 && file[0] == '%' && file[1] == 'P' && file[2] == 'D' && file[3] == 'F';
    }

    @Override
    public String of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new UnreadableFileException(Reason.TOO_LARGE);
        }
        PdfWeight.check(file);
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new UnreadableFileException(Reason.ENCRYPTED);
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadableFileException(Reason.TOO_LARGE);
            }
            String words = new Counting().getText(document);
            if (words.isBlank()) {
                throw new UnreadableFileException(Reason.NO_WORDS);
            }
            return words;
        } catch (UnreadableFileException said) {
            throw said;
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException(Reason.ENCRYPTED, e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableFileException(Reason.BROKEN, e);
        }
    }

    /** Stops where a page draws more than anybody reads: a form may draw another a thousand times, and that one too. */
    private static final class Counting extends PDFTextStripper {

        private final long until = System.nanoTime() + LONGEST;
        private int glyphs;
        private int operators;

        Counting() {
            setSuppressDuplicateOverlappingText(false);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (++operators > MOST_OPERATORS || System.nanoTime() > until) {
                throw new UnreadableFileException(Reason.TOO_LARGE);
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (++glyphs > MOST_GLYPHS) {
                throw new UnreadableFileException(Reason.TOO_LARGE);
            }
            super.processTextPosition(text);
        }
    }
}
