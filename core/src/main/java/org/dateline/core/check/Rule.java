package org.dateline.core.check;

import java.util.List;
import org.dateline.core.release.ReleaseText;

/** One thing that a text is held to. */
interface Rule {

    List<Finding> check(ReleaseText text);
}
