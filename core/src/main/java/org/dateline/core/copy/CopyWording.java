package org.dateline.core.copy;

import org.dateline.core.link.LinkToken;
import org.dateline.core.outbox.Letter;
import org.dateline.core.release.Embargo;
import org.dateline.core.release.Reference;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.text.Language;

/** Puts the mail that brings somebody their link into words. It is given nothing of the text. */
public interface CopyWording {

    Letter link(
            EmbargoedCopy copy,
            Reference reference,
            ReleaseType type,
            Language language,
            Embargo embargo,
            LinkToken token);
}
