package org.dateline.reports.docx;

import java.util.ArrayList;
import java.util.List;

/** All that is wrong with a Word document: against the schemas, and against what they cannot say. */
final class Faults {

    private Faults() {}

    static List<String> of(OpenedDocx docx) {
        List<String> faults = new ArrayList<>();
        docx.parts().forEach((name, part) -> {
            if (name.endsWith(".rels") || (name.startsWith("word/") && name.endsWith(".xml"))) {
                faults.addAll(Schemas.faults(name, part));
            }
        });
        faults.addAll(Rules.faults(docx));
        return faults;
    }
}
