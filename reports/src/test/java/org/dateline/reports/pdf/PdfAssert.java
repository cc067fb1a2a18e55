package org.dateline.reports.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What a reader, a machine and an archive find in a PDF. */
final class PdfAssert extends AbstractAssert<PdfAssert, byte[]> {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfAssert(byte[] pdf) {
        super(pdf, PdfAssert.class);
    }

    static PdfAssert assertThatPdf(byte[] pdf) {
        return new PdfAssert(pdf);
    }

    /** The text of each page, as PDFBox reads it. */
    static List<String> pages(byte[] pdf) {
        return read(pdf, new PDFTextStripper());
    }

    /** What is written askew on each page in letters of at least 20 points, glyph by glyph from left to right. */
    static List<String> watermarks(byte[] pdf) {
        StringBuilder askew = new StringBuilder();
        List<String> pages = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (text.getTextMatrix().getShearX() != 0 && text.getFontSizeInPt() >= 20) {
                    askew.append(text.getUnicode());
                }
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document);
                pages.add(askew.toString());
                askew.setLength(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    /** Every glyph in the order in which it is drawn: on a line, from left to right in every script. */
    static List<TextPosition> glyphs(byte[] pdf) {
        List<TextPosition> glyphs = new ArrayList<>();
        read(pdf, new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                glyphs.add(text);
            }
        });
        return glyphs;
    }

    /** The clauses of a flavour's standard that veraPDF finds broken, with the number of its test: {@code 7.1-3}. */
    static SortedSet<String> brokenClauses(byte[] pdf, PDFAFlavour flavour) {
        return validate(pdf, flavour).getTestAssertions().stream()
                .map(TestAssertion::getRuleId)
                .map(rule -> rule.getClause() + "-" + rule.getTestNumber())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    PdfAssert hasPages(int count) {
        Assertions.assertThat(pages(actual)).hasSize(count);
        return this;
    }

    PdfAssert says(String words) {
        Assertions.assertThat(String.join("\n", pages(actual))).contains(words);
        return this;
    }

    /** Conforms to a flavour as veraPDF reads the standard. */
    PdfAssert conformsTo(PDFAFlavour flavour) {
        ValidationResult result = validate(actual, flavour);
        Assertions.assertThat(result.getTestAssertions().stream()
                        .map(failure -> failure.getRuleId().getClause() + " " + failure.getMessage() + " at "
                                + failure.getLocation().getContext())
                        .distinct()
                        .limit(5)
                        .collect(Collectors.joining("\n")))
                .as(flavour.toString())
                .isEmpty();
        Assertions.assertThat(result.isCompliant()).isTrue();
        return this;
    }

    private static ValidationResult validate(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser);
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> read(byte[] pdf, PDFTextStripper stripper) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
