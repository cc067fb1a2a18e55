package org.dateline.reports.style;

/** The Word document in which an organization sets its releases, as it lies in its house style. Whoever sets checks it. */
public final class WordTemplate {

    /** Its name in the folder of a house style. */
    public static final String FILE = "reference.docx";

    private final String place;
    private final byte[] bytes;

    WordTemplate(String place, byte[] bytes) {
        this.place = place;
        this.bytes = bytes.clone();
    }

    /** Where it lies, for whoever is to mend it. */
    public String place() {
        return place;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
