package org.dateline.core.rendition;

/** A form in which a release can be downloaded. */
public enum Format {
    /** ISO 32000, conforming to PDF/UA-1 and PDF/A-2a. */
    PDF("pdf", "application/pdf"),
    /** Office Open XML, ISO/IEC 29500 transitional. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    /** The media type (RFC 6838) under which it is served. */
    public String mediaType() {
        return mediaType;
    }
}
