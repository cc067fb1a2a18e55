package org.dateline.core.check;

import java.util.List;

/** One thing that a text is held to. */
interface Rule {

    List<Finding> check(CheckedText text);
}
