package org.dateline.core.rendition;

import java.util.List;
import java.util.Locale;
import org.dateline.core.release.Reference;
import org.dateline.core.text.Language;

/** A form in which a release can be downloaded, or the corrigendum that comes with a correction. */
public enum Format {
    /** ISO 32000, conforming to PDF/UA-1 and PDF/A-2a. */
    PDF("pdf", "application/pdf"),
    /** Office Open XML, ISO/IEC 29500 transitional. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** The corrigendum as {@link #PDF}. */
    CORR_PDF(PDF),
    /** The corrigendum as {@link #DOCX}. */
    CORR_DOCX(DOCX);

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    Format(Format of) {
        this(of.extension, of.mediaType);
    }

    /** The form of the corrigendum beside a release of this form. */
    public Format ofCorrigendum() {
        return switch (this) {
            case PDF, CORR_PDF -> CORR_PDF;
            case DOCX, CORR_DOCX -> CORR_DOCX;
        };
    }

    public boolean isPdf() {
        return extension.equals(PDF.extension);
    }

    public boolean isOfCorrigendum() {
        return this == ofCorrigendum();
    }

    /** The forms of a release itself. */
    public static List<Format> ofRelease() {
        return List.of(PDF, DOCX);
    }

    /** Its name in a publication: {@code pdf}, {@code corr_pdf}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How the file is called: {@code PR-2023-014-en.pdf}, {@code PR-2023-014-Corr.1-corrigendum-en.pdf}. */
    public String fileName(Reference reference, Language language) {
        String what = isOfCorrigendum() ? "-corrigendum-" : "-";
        return reference.inFileName() + what + language.tag() + "." + extension;
    }

    public String extension() {
        return extension;
    }

    /** The media type (RFC 6838) under which it is served. */
    public String mediaType() {
        return mediaType;
    }
}
