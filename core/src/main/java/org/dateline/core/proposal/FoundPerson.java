package org.dateline.core.proposal;

/**
 * A name in a text with the words about it.
 *
 * @param titles the words that say the person's offices, as the text writes them
 * @param paragraph where it stands, counted from 0
 * @param start the place of the name in its paragraph
 */
record FoundPerson(String honorific, String name, String titles, int paragraph, int start) {}
