package org.dateline.reports.word;

import org.dateline.reports.brought.PackedFiles.PackedFile;

/**
 * A part of a package (ISO/IEC 29500-2, 6.2). Two are the same if they are the same file.
 *
 * @param name with slashes between folders and none before the first
 * @param contentType as the package's list says it, in lower case; empty if it does not
 * @param entry where it lies
 */
record Part(String name, String contentType, PackedFile entry) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Part that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
