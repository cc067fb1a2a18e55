package org.dateline.reports.pdf;

/** Somebody who makes one and the same release into a PDF file, over and over. */
public interface Maker {

    /** As the tables name it. */
    String name();

    /** Makes the file anew. What may be kept between two files of one office, such as parsed fonts, is kept. */
    byte[] make() throws Exception;
}
