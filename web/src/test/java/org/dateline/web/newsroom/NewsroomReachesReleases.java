package org.dateline.web.newsroom;

import org.dateline.core.release.Release;

/** A breach of the walls, for the test that sees them fall. */
public class NewsroomReachesReleases {
    Release release;
}
