package org.dateline.web.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.dateline.core.publication.Listings;
import org.dateline.core.publication.PublicationId;
import org.dateline.web.organization.ConfiguredOrganization;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The index of what is public. It holds nothing that the database does not: each node makes its own after the start, in
 * a folder that goes with it, and before each answer takes in what was published meanwhile.
 */
@Component
class ArchiveIndex implements AutoCloseable {

    private static final int AT_ONCE = 500;
    /** Longer than a transaction may take: what is committed late was published earlier than what was seen already. */
    private static final Duration LATE = Duration.ofMinutes(10);

    private final Listings listings;
    private final ConfiguredOrganization organization;
    private final Analyzer analyzer = ArchiveFields.analyzer();
    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private Listings.Place seen = Listings.Place.START;
    private final Set<PublicationId> seenLately = new HashSet<>();
    private volatile boolean complete;

    ArchiveIndex(Listings listings, ConfiguredOrganization organization) throws IOException {
        this.listings = listings;
        this.organization = organization;
        this.folder = Files.createTempDirectory("dateline-archive-");
        this.directory = FSDirectory.open(folder);
        this.writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    Analyzer analyzer() {
        return analyzer;
    }

    /** A question to the index as it stands. */
    interface Reading<T> {
        T answer(IndexSearcher searcher, boolean complete);
    }

    <T> T reading(Reading<T> reading) {
        try {
            if (complete) {
                takeIn();
            }
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.answer(searcher, complete);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Off the way of whoever comes first: a hundred thousand publications take the better part of a minute. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread reader = new Thread(
                () -> {
                    try {
                        takeIn();
                        complete = true;
                    } catch (IOException unwritable) {
                        throw new UncheckedIOException(unwritable);
                    }
                },
                "archive");
        reader.setDaemon(true);
        reader.start();
    }

    private synchronized void takeIn() throws IOException {
        Listings.Place from = seen.equals(Listings.Place.START)
                ? seen
                : new Listings.Place(seen.publishedAt().minus(LATE), "");
        boolean changed = false;
        List<Listings.Filed> some = listings.since(from, AT_ONCE);
        while (!some.isEmpty()) {
            for (Listings.Filed filed : some) {
                if (seenLately.add(filed.id())) {
                    writer.updateDocument(
                            new Term(ArchiveFields.ID, filed.id().value()),
                            ArchiveFields.of(filed, organization.zone()));
                    changed = true;
                }
            }
            from = some.get(some.size() - 1).place();
            if (from.publishedAt().isAfter(seen.publishedAt())) {
                seen = from;
            }
            some = some.size() < AT_ONCE ? List.of() : listings.since(from, AT_ONCE);
        }
        if (changed) {
            searchers.maybeRefreshBlocking();
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
