package org.dateline.core.authenticity;

/**
 * Reads the words of a document that anybody sends. It stays in memory, nothing outside of it is looked at, and nothing of
 * it is kept. Implementations are safe for use by several threads.
 */
public interface DocumentWords {

    /** Whether a file is meant to be of the kind that this reads, by its first bytes. */
    boolean isMeant(byte[] file);

    /**
     * All that it says, in the order of reading, with a line feed at least between paragraphs.
     *
     * @throws UnreadableFileException if it cannot be read, or not within the limits
     */
    String of(byte[] file);
}
