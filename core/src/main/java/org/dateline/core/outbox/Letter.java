package org.dateline.core.outbox;

/**
 * The words of a mail.
 *
 * @param subject one line
 * @param text plain, its lines broken where they should be
 */
public record Letter(String subject, String text) {}
