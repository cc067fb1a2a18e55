package org.dateline.reports.word;

import java.util.List;

/** A field to be filled in that keeps its answer beside the text (ISO/IEC 29500-1, 17.16.17). */
final class FormField {

    private FormField() {}

    /** The entry that was chosen, or the box ticked or not; empty for a field of words, whose answer is in the text. */
    static String filled(Element fieldCharacter) {
        Element field = fieldCharacter.child("ffData");
        Element list = field == null ? null : field.child("ddList");
        Element box = field == null ? null : field.child("checkBox");
        if (list != null) {
            List<Element> entries = list.children().stream()
                    .filter(each -> each.is("listEntry"))
                    .toList();
            int chosen = Element.number(list.value("result"), Element.number(list.value("default"), 0));
            return chosen >= 0 && chosen < entries.size() ? entries.get(chosen).attribute("val") : "";
        }
        if (box != null) {
            Boolean ticked = box.on("checked") == null ? box.on("default") : box.on("checked");
            return Boolean.TRUE.equals(ticked) ? "☑" : "☐";
        }
        return "";
    }
}
