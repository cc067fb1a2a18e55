package org.dateline.reports.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dateline.core.text.Language;
import org.dateline.reports.style.HouseStyle;

/** The headers and footers of all documents of one house style. What no release fills is made once. */
final class FurnitureParts {

    private record InLanguage(Template.Place place, Language language) {}

    private final Template template;
    private final List<FurniturePart> parts;

    /** For each part, the first that says the same in every release; often the part itself. */
    private final List<Integer> twins = new ArrayList<>();

    private final Map<Language, String[]> aroundPages = new EnumMap<>(Language.class);
    private final Map<InLanguage, DeflatedPart> fixed = new ConcurrentHashMap<>();

    FurnitureParts(Template template, HouseStyle style) {
        this.template = template;
        this.parts = FurniturePart.of(template, HouseLogo.of(style));
        for (int i = 0; i < parts.size(); i++) {
            int twin = 0;
            while (twin < i && !parts.get(i).isTwinOf(parts.get(twin))) {
                twin++;
            }
            twins.add(twin);
        }
        for (Language language : Language.values()) {
            aroundPages.put(language, style.labels(language).pageParts());
        }
    }

    /** What they refer to, the same for every release. */
    Stream<DeflatedPart> shared() {
        return Stream.concat(
                parts.stream().flatMap(part -> part.relationships().stream()), FurniturePart.logos(parts).stream());
    }

    List<DeflatedPart> of(Filling filling) {
        boolean marked = filling.layout().watermark().isPresent();
        List<DeflatedPart> made = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            FurniturePart part = parts.get(i);
            if (twins.get(i) < i) {
                made.add(made.get(twins.get(i)).named(part.file()));
            } else if (part.isFixed() && !marked) {
                InLanguage key = new InLanguage(part.place(), filling.language());
                made.add(fixed.computeIfAbsent(key, absent -> written(part, filling)));
            } else {
                made.add(written(part, filling));
            }
        }
        return made;
    }

    private DeflatedPart written(FurniturePart part, Filling filling) {
        String[] around = Objects.requireNonNull(aroundPages.get(filling.language()));
        return DeflatedPart.of(part.file(), FurnitureWriter.write(part, filling, around, template));
    }
}
