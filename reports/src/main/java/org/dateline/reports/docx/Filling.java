package org.dateline.reports.docx;

import java.time.ZoneOffset;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.reports.layout.Layout;

/** What one release puts into the places of its headers and footers: worked out for those alone that a template has. */
record Filling(ReleaseDocument document, Layout layout) {

    Language language() {
        return layout.language();
    }

    /** Empty for what is no words: numbers that Word counts itself, the logo. */
    String words(Control control) {
        return switch (control) {
            case NUMBER -> document.reference().value();
            case ORG -> organization();
            case ACRONYM -> {
                String acronym = document.letterhead().acronym();
                yield acronym.isBlank() ? organization() : acronym;
            }
            case TYPE -> layout.labels().type(document.type());
            case DATE ->
                Dateline.longDate(
                        document.text()
                                .dateline()
                                .dateIfKnown()
                                .orElseGet(() -> document.issuedAt()
                                        .atZone(ZoneOffset.UTC)
                                        .toLocalDate()),
                        language());
            case FINGERPRINT -> fingerprint();
            case PAGE, OF, LOGO -> "";
        };
    }

    private String organization() {
        return document.letterhead().organization();
    }

    private String fingerprint() {
        String held = document.fingerprint().shortForm().replace(' ', '\u00A0');
        return layout.labels().fingerprint(language().isRightToLeft() ? Direction.leftToRight(held) : held);
    }
}
