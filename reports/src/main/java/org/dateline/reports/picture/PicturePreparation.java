package org.dateline.reports.picture;

import org.dateline.core.picture.PictureIntake;

/** Prepares pictures with the JDK's codecs, and TwelveMonkeys' for the colours of print. */
public final class PicturePreparation {

    private PicturePreparation() {}

    public static PictureIntake intake() {
        return new ImageIoIntake();
    }
}
