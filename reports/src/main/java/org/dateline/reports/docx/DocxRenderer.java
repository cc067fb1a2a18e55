package org.dateline.reports.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final List<FurniturePart> furniture;
    private final List<DeflatedPart> shared;
    private final Map<Language, DeflatedPart> settings = new EnumMap<>(Language.class);

    DocxRenderer(Template template, HouseStyle style) {
        this.template = template;
        this.style = style;
        this.contentTypes = DeflatedPart.of("[Content_Types].xml", Parts.contentTypes(template));
        this.furniture = FurniturePart.of(template, HouseLogo.of(style));
        this.shared = Stream.of(
                        furniture.stream().flatMap(part -> part.relationships().stream()),
                        FurniturePart.logos(furniture).stream(),
                        template.parts().stream().map(TemplatePart::deflated))
                .flatMap(parts -> parts)
                .toList();
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
        Filling filling = Filling.of(document, layout);

        List<DeflatedPart> parts = new ArrayList<>();
        parts.add(contentTypes);
        parts.add(ofPackage);
        parts.add(DeflatedPart.of("word/document.xml", main));
        parts.add(
                DeflatedPart.of("word/_rels/document.xml.rels", Parts.ofDocument(template.copied(), links, pictures)));
        parts.add(template.styles(layout.language()));
        parts.add(DeflatedPart.of("word/numbering.xml", numbering.part()));
        parts.add(Objects.requireNonNull(settings.get(layout.language())));
        for (FurniturePart part : furniture) {
            parts.add(DeflatedPart.of(part.file(), FurnitureWriter.write(part, filling, layout, template)));
        }
        parts.addAll(shared);
        parts.addAll(pictures.parts().stream()
                .filter(picture -> shared.stream().noneMatch(part -> part.name().equals(picture.name())))
                .toList());
        parts.add(DeflatedPart.of("docProps/core.xml", Parts.coreProperties(document, layout)));
        return PackageWriter.write(parts);
    }
}
