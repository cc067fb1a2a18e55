package org.dateline.reports.pdf;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiTransform;
import com.ibm.icu.text.BidiTransform.Mirroring;
import com.ibm.icu.text.BidiTransform.Order;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader meets: the elements of the structure in their order, and the words that each has of its own. */
final class Spoken {

    private static final List<String> NESTING = List.of("LBody", "BlockQuote", "Sect");

    private final Map<PDPage, Map<Integer, String>> content = new HashMap<>();
    private final List<String> types = new ArrayList<>();
    private final Map<String, List<String>> wordsByType = new HashMap<>();
    private final List<String> alternatives = new ArrayList<>();
    private final StringBuilder all = new StringBuilder();
    private final StringBuilder tree = new StringBuilder();
    private int depth;

    private Spoken() {}

    static Spoken read(byte[] pdf) {
        Spoken spoken = new Spoken();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            boolean rightToLeft = "ar".equals(document.getDocumentCatalog().getLanguage());
            for (PDPage page : document.getPages()) {
                spoken.content.put(page, contentOf(page, rightToLeft));
            }
            spoken.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return spoken;
    }

    /** The type of each element; inside a list's item, a quote or a section, with the type of that before it. */
    List<String> types() {
        return types;
    }

    /** The words of each element of a type that has any. */
    List<String> words(String type) {
        return wordsByType.getOrDefault(type, List.of());
    }

    /** What is said in place of each figure. */
    List<String> alternatives() {
        return alternatives;
    }

    /** The elements with their first words, a line each, each inside that which it is indented under. */
    String tree() {
        return tree.toString();
    }

    String all() {
        return all.toString().replaceAll("\\s+", " ");
    }

    private static Map<Integer, String> contentOf(PDPage page, boolean rightToLeft) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> byId = new HashMap<>();
        for (PDMarkedContent marked : extractor.getMarkedContents()) {
            StringBuilder glyphs = new StringBuilder();
            for (Object item : marked.getContents()) {
                if (item instanceof TextPosition position) {
                    String unicode = position.getUnicode();
                    boolean ligature = isArabic(unicode.codePointAt(0));
                    glyphs.append(ligature ? new StringBuilder(unicode).reverse() : unicode);
                }
            }
            byId.put(marked.getMCID(), rightToLeft ? inTheOrderOfReading(glyphs.toString()) : glyphs.toString());
        }
        return byId;
    }

    /** Glyphs come in the order of the eye, from left to right; left of all words is the space at the end of the line. */
    private static String inTheOrderOfReading(String glyphs) {
        String words = glyphs.stripLeading();
        String space = glyphs.substring(0, glyphs.length() - words.length());
        String told = words.codePoints().anyMatch(Spoken::isArabic)
                ? new BidiTransform()
                        .transform(words, Bidi.LTR, Order.VISUAL, Bidi.RTL, Order.LOGICAL, Mirroring.OFF, 0)
                : words;
        return told + space;
    }

    private static boolean isArabic(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC;
    }

    private static String shortened(String words) {
        String plain = words.strip();
        return plain.isEmpty() ? "" : "  " + (plain.length() > 44 ? plain.substring(0, 43) + "…" : plain);
    }

    /** Returns the words that the node has of its own. */
    private String walk(PDStructureNode node, PDPage page) {
        StringBuilder own = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                boolean nested =
                        node instanceof PDStructureElement parent && NESTING.contains(parent.getStructureType());
                String type = element.getStructureType();
                types.add(nested ? ((PDStructureElement) node).getStructureType() + " " + type : type);
                String alternative = element.getAlternateDescription();
                if (alternative != null) {
                    alternatives.add(alternative);
                }
                int line = tree.length();
                depth++;
                String words = alternative == null ? walk(element, element.getPage()) : "[" + alternative + "]";
                depth--;
                tree.insert(line, "  ".repeat(depth) + type + shortened(words) + "\n");
            } else if (kid instanceof Integer id) {
                own.append(content.get(page).getOrDefault(id, ""));
                all.append(content.get(page).getOrDefault(id, ""));
            } else if (kid instanceof PDMarkedContentReference reference) {
                String words = content.get(reference.getPage()).getOrDefault(reference.getMCID(), "");
                own.append(words);
                all.append(words);
            }
        }
        if (node instanceof PDStructureElement element) {
            String type = element.getStructureType();
            all.append(type.equals("Link") ? "" : " ");
            if (own.length() > 0) {
                wordsByType.computeIfAbsent(type, any -> new ArrayList<>()).add(own.toString());
            }
        }
        return own.toString();
    }
}
