package org.dateline.web.archive;

import java.util.List;
import org.dateline.core.publication.Archive;

/** A passage, cut where the words that were searched for begin and end. */
record Pieces(List<Archive.Piece> pieces) {}
