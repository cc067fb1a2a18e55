package org.dateline.core.publication;

/**
 * A document of a publication as the public downloads it: the document itself, and behind its last byte the organization's
 * signature.
 *
 * @param format of the document: {@code pdf} or {@code corr_pdf}
 * @param signer as the certificate names them
 * @param digest SHA-256 of its bytes, 64 hexadecimal digits
 * @param length in bytes
 */
public record SignedCopy(String format, String signer, String digest, long length) {}
