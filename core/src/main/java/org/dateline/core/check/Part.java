package org.dateline.core.check;

/** Where in a release a finding is: the field of the editor that shows it. */
public enum Part {
    HEADLINE,
    SUBHEAD,
    CITY,
    DATE,
    BODY,
    NOTES_TO_EDITORS,
    BOILERPLATE,
    CONTACTS
}
