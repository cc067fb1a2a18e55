package org.dateline.reports.word;

import org.dateline.core.authenticity.DocumentWords;
import org.dateline.core.intake.WordIntake;
import org.dateline.core.picture.PictureIntake;

/** Where the readers of Word documents come from. */
public final class WordIntakes {

    private WordIntakes() {}

    /** @param pictures brings what a document shows into the office's own form */
    public static WordIntake withPictures(PictureIntake pictures) {
        return new WordReader(pictures);
    }

    /** Reads the words of what anybody sends to be checked. */
    public static DocumentWords words() {
        return new WordWords();
    }
}
