package org.dateline.reports.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Language;
import org.dateline.reports.layout.Layout;
import org.dateline.reports.style.HouseStyle;

/** Sets releases as Word documents. What all documents share is kept; each one's own parts are written as streams. */
final class DocxRenderer implements ReleaseRenderer {

    private final Template template;
    private final HouseStyle style;
    private final DeflatedPart ofPackage = DeflatedPart.of("_rels/.rels", Parts.ofPackage());
    private final DeflatedPart contentTypes;
    private final FurnitureParts furniture;
    private final List<DeflatedPart> shared;
    private final Set<String> sharedNames;
    private final Map<Language, DeflatedPart> settings = new EnumMap<>(Language.class);

    DocxRenderer(Template template, HouseStyle style) {
        this.template = template;
        this.style = style;
        this.contentTypes = DeflatedPart.of("[Content_Types].xml", Parts.contentTypes(template));
        this.furniture = new FurnitureParts(template, style);
        this.shared = Stream.concat(
                        furniture.shared(), template.parts().stream().map(TemplatePart::deflated))
                .toList();
        this.sharedNames = shared.stream().map(DeflatedPart::name).collect(Collectors.toUnmodifiableSet());
        for (Language language : Language.values()) {
            settings.put(language, DeflatedPart.of("word/settings.xml", Parts.settings(language)));
        }
    }

    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public byte[] render(ReleaseDocument document) {
        Layout layout = Layout.of(document, style.labels(document.text().language()));
        Numbering numbering = new Numbering();
        Links links = new Links();
        Pictures pictures = new Pictures();
        Xml main = DocumentPart.of(layout, template, numbering, links, pictures);

        List<DeflatedPart> parts = new ArrayList<>();
        parts.add(contentTypes);
        parts.add(ofPackage);
        parts.add(DeflatedPart.of("word/document.xml", main));
        parts.add(
                DeflatedPart.of("word/_rels/document.xml.rels", Parts.ofDocument(template.copied(), links, pictures)));
        parts.add(template.styles(layout.language()));
        parts.add(numbering.deflated());
        parts.add(Objects.requireNonNull(settings.get(layout.language())));
        parts.addAll(furniture.of(new Filling(document, layout)));
        parts.addAll(shared);
        parts.addAll(pictures.partsWithout(sharedNames));
        parts.add(DeflatedPart.of("docProps/core.xml", Parts.coreProperties(document, layout)));
        return PackageWriter.write(parts);
    }
}
