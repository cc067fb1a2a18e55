package org.dateline.reports.docx;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A header or footer in its place in documents of one house style.
 *
 * @param logo of the house style, if it has one and this is where it is shown
 * @param firstPicture the number of its first logo: no picture of the text counts so far
 */
record FurniturePart(
        Template.Place place, Furniture furniture, @Nullable HouseLogo logo, int firstPicture) {

    private static final int FIRST_PICTURE = 1_000_000;
    private static final int PICTURES_EACH = 1_000;

    /** The four of a document, in the order of their names in {@link Parts}. */
    static List<FurniturePart> of(Template template, @Nullable HouseLogo logo) {
        return Stream.of(Template.Place.values())
                .map(place -> {
                    Furniture furniture = template.furniture(place);
                    return new FurniturePart(
                            place,
                            furniture,
                            furniture.has(Control.LOGO) ? logo : null,
                            FIRST_PICTURE + PICTURES_EACH * place.ordinal());
                })
                .toList();
    }

    /** Whether every release in a language that is no preview has the same here: nothing of it is filled in. */
    boolean isFixed() {
        return logo == null
                && Stream.of(Control.values())
                        .filter(control -> control != Control.PAGE && control != Control.OF && control != Control.LOGO)
                        .noneMatch(furniture::has);
    }

    /** Whether it says what another part says, in every release: the footer of the first page is often that of all. */
    boolean isTwinOf(FurniturePart other) {
        boolean marked = place.kind().equals("header"); // in a preview, each in its own way
        return !marked && place.kind().equals(other.place.kind()) && logo == null && furniture.equals(other.furniture);
    }

    /** The file in the package. */
    String file() {
        return "word/" + place.part() + ".xml";
    }

    /** Its relationships; none if it has none, as most have not. */
    List<DeflatedPart> relationships() {
        Map<String, Furniture.Target> links = furniture.links();
        if (links.isEmpty() && logo == null) {
            return List.of();
        }
        return List.of(DeflatedPart.of("word/_rels/" + place.part() + ".xml.rels", Parts.ofFurniture(links, logo)));
    }

    /** The logos that these parts show, which is one picture at most. */
    static List<DeflatedPart> logos(List<FurniturePart> parts) {
        return parts.stream()
                .map(FurniturePart::logo)
                .flatMap(Stream::ofNullable)
                .distinct()
                .map(HouseLogo::part)
                .collect(Collectors.toList());
    }
}
