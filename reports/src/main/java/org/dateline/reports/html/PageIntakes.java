package org.dateline.reports.html;

import org.dateline.core.compose.PageIntake;

/** Where the readers of web pages come from. */
public final class PageIntakes {

    private PageIntakes() {}

    public static PageIntake standard() {
        return new PageReader();
    }
}
