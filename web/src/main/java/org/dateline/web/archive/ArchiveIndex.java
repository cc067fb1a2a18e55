package org.dateline.web.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.dateline.workflow.background.BackgroundLook;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The index of what is public. It holds nothing that the database does not: each node makes its own after the start, in
 * a folder that goes with it, and before each answer takes in what was published, corrected or withdrawn meanwhile.
 */
@Component
class ArchiveIndex extends BackgroundLook implements AutoCloseable {

    static final int AT_ONCE = 500;
    /** Longer than a transaction may take: what is committed late was changed earlier than what was seen already. */
    private static final Duration LATE = Duration.ofMinutes(10);

    private final Listings listings;
    private final ConfiguredOrganization organization;
    private final Analyzer analyzer = ArchiveFields.analyzer();
    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** Where the next ones are read from. */
    private Listings.Place from = Listings.Place.START;
    /** What was taken in behind that place, or not long before it. */
    private final Map<PublicationId, Instant> taken = new HashMap<>();

    private boolean complete;

    ArchiveIndex(Listings listings, ConfiguredOrganization organization) throws IOException {
        super("archive");
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
        /** @param complete whether everything is in the index */
        T answer(IndexSearcher searcher, boolean complete);
    }

    /** Whoever asks takes in some hundreds on the way, which is all there is but shortly after a start. */
    <T> T reading(Reading<T> reading) {
        try {
            boolean all = takeIn();
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.answer(searcher, all);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Off the way of whoever comes first: a hundred thousand publications take the better part of a minute. */
    @Override
    public void look() {
        try {
            boolean all = takeIn();
            while (!all && isRunning()) {
                all = takeIn();
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private synchronized boolean takeIn() throws IOException {
        List<Listings.Filed> some = listings.since(from, AT_ONCE);
        boolean changed = false;
        for (Listings.Filed filed : some) {
            if (!filed.changedAt().equals(taken.put(filed.id(), filed.changedAt()))) {
                takeIn(filed);
                changed = true;
            }
        }
        if (changed) {
            searchers.maybeRefreshBlocking();
        }
        if (some.size() < AT_ONCE) {
            complete = true;
            lookBack();
        } else {
            from = some.get(some.size() - 1).place();
        }
        return complete;
    }

    private void takeIn(Listings.Filed filed) throws IOException {
        Term item = new Term(ArchiveFields.ID, filed.id().value());
        if (filed.withdrawn()) {
            writer.deleteDocuments(item);
        } else {
            writer.updateDocument(item, ArchiveFields.of(filed, organization.zone()));
        }
    }

    private void lookBack() {
        taken.values().stream().max(Instant::compareTo).ifPresent(newest -> {
            Instant earliest = newest.minus(LATE);
            taken.values().removeIf(earliest::isAfter);
            from = new Listings.Place(earliest, "");
        });
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
