package org.dateline.web.newsroom;

import org.dateline.core.publication.PublishedItem;

/** Somebody asked for what was withdrawn. */
final class WithdrawnException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient PublishedItem item;

    WithdrawnException(PublishedItem item) {
        super("withdrawn: " + item.id());
        this.item = item;
    }

    PublishedItem item() {
        return item;
    }
}
