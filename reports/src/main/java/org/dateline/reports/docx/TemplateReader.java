package org.dateline.reports.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.dateline.core.rendition.Format;
import org.dateline.core.text.Language;
import org.dateline.reports.docx.UnusableTemplateException.Reason;

/**
 * Opens a template, checks it, and takes from it what documents need: styles, fonts, theme, page,
 * headers and footers.
 */
final class TemplateReader {

    private static final String MAIN_TYPE = Format.DOCX.mediaType() + ".main+xml";
    private static final List<String> COPIED =
            List.of(Word.RELATIONSHIPS + "/fontTable", Word.RELATIONSHIPS + "/theme");

    private TemplateReader() {}

    /** @throws UnusableTemplateException if it is no Word document, or not one that may be a template */
    static Template read(byte[] docx) {
        TemplateLimits.check(docx);
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(docx))) {
            TemplateParts parts = new TemplateParts();
            parts.check(opened);
            PackagePart main = main(opened);
            byte[] styles = TemplateParts.bytes(target(main, Word.RELATIONSHIPS + "/styles"));
            requireUsualPrefix(styles);
            Map<Style, String> ids = new EnumMap<>(StylesPart.ids(styles));
            requireAll(ids);
            Map<Language, DeflatedPart> byLanguage = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                byLanguage.put(language, DeflatedPart.of("word/styles.xml", StylesPart.in(language, styles, ids)));
            }
            TemplatePage page = TemplatePage.of(TemplateParts.bytes(main));
            FurnitureReader furniture = new FurnitureReader(main, page, parts);
            return new Template(
                    ids,
                    byLanguage,
                    copied(main),
                    furniture.read(),
                    furniture.pictures(),
                    page.page(),
                    parts.remarks());
        } catch (XMLStreamException e) {
            throw new UnusableTemplateException(Reason.BROKEN, e);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | UnsupportedFileFormatException | IOException e) {
            throw new UnusableTemplateException(Reason.NOT_WORD, e);
        }
    }

    private static PackagePart main(OPCPackage opened) throws OpenXML4JException {
        PackageRelationshipCollection found = opened.getRelationshipsByType(Word.RELATIONSHIPS + "/officeDocument");
        PackagePart main = found.size() == 1 ? opened.getPart(found.getRelationship(0)) : null;
        if (main == null || !main.getContentType().equals(MAIN_TYPE)) {
            throw new UnusableTemplateException(Reason.NOT_WORD, "");
        }
        return main;
    }

    private static void requireAll(Map<Style, String> ids) {
        List<String> missing = Arrays.stream(Style.values())
                .filter(style -> !ids.containsKey(style))
                .map(Style::styleName)
                .toList();
        if (!missing.isEmpty()) {
            throw new UnusableTemplateException(Reason.STYLES_MISSING, String.join(", ", missing));
        }
    }

    /** Word has written {@code w:} for twenty years; what writes otherwise has made no template of Word's. */
    private static void requireUsualPrefix(byte[] styles) throws XMLStreamException {
        XMLStreamReader reader = TemplateParts.reader(styles);
        reader.nextTag();
        if (!"w".equals(reader.getPrefix()) || !Word.MAIN.equals(reader.getNamespaceURI())) {
            throw new UnusableTemplateException(Reason.FOREIGN, "styles");
        }
    }

    private static List<TemplatePart> copied(PackagePart main) throws OpenXML4JException, IOException {
        List<TemplatePart> copied = new ArrayList<>();
        for (String type : COPIED) {
            for (PackageRelationship relationship : main.getRelationshipsByType(type)) {
                PackagePart part = main.getRelatedPart(relationship);
                if (part.getRelationships().isEmpty()) {
                    String name = part.getPartName().getName().substring(1);
                    copied.add(new TemplatePart(
                            DeflatedPart.of(name, TemplateParts.bytes(part)), part.getContentType(), type));
                }
            }
        }
        return copied;
    }

    private static PackagePart target(PackagePart main, String type) throws OpenXML4JException {
        PackageRelationshipCollection found = main.getRelationshipsByType(type);
        if (found.isEmpty()) {
            throw new UnusableTemplateException(Reason.STYLES_MISSING, "all of them");
        }
        return main.getRelatedPart(found.getRelationship(0));
    }
}
