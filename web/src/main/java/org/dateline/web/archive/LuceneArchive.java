package org.dateline.web.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.dateline.core.publication.Archive;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.publication.Selection;
import org.dateline.core.publication.Selection.Filing;
import org.dateline.core.text.Language;
import org.springframework.stereotype.Component;

@Component
class LuceneArchive implements Archive {

    private static final int MOST_CHOICES = 50;

    static {
        // The longest question, in Chinese and asked in each language's fields, has some thousand parts.
        IndexSearcher.setMaxClauseCount(8 * 1024);
    }

    private static final SortField LAST_FIRST = new SortField(ArchiveFields.PUBLISHED, SortField.Type.LONG, true);
    private static final SortField BY_ID = new SortField(ArchiveFields.ID, SortField.Type.STRING);

    private final ArchiveIndex index;
    private final Analyzer analyzer;

    LuceneArchive(ArchiveIndex index) {
        this.index = index;
        this.analyzer = index.analyzer();
    }

    @Override
    public Found find(Selection selection, String after, int most) {
        return index.reading((searcher, complete) -> found(searcher, complete, selection, after, most));
    }

    private Found found(IndexSearcher searcher, boolean complete, Selection selection, String after, int most) {
        try {
            Query query = ArchiveQuestion.of(selection, analyzer);
            boolean best = !selection.words().isEmpty();
            Sort sort = best ? new Sort(SortField.FIELD_SCORE, LAST_FIRST, BY_ID) : new Sort(LAST_FIRST, BY_ID);
            FacetsCollectorManager counting = new FacetsCollectorManager();
            FacetsCollector counted = searcher.search(query, counting);
            int total = counted.getMatchingDocs().stream()
                    .mapToInt(matching -> matching.totalHits)
                    .sum();
            TopFieldDocs top = after.isEmpty()
                    ? searcher.search(query, most + 1, sort, best)
                    : (TopFieldDocs) searcher.searchAfter(
                            ArchivePlace.read(
                                    after, best, searcher.getIndexReader().maxDoc()),
                            query,
                            most + 1,
                            sort,
                            best);
            ScoreDoc[] shown = Arrays.copyOf(top.scoreDocs, Math.min(most, top.scoreDocs.length));
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc doc : shown) {
                Document document = searcher.storedFields().document(doc.doc);
                hits.add(new Hit(
                        new PublicationId(document.get(ArchiveFields.ID)), passage(document, selection.words())));
            }
            String next = top.scoreDocs.length > most ? ArchivePlace.write((FieldDoc) shown[shown.length - 1]) : "";
            return new Found(hits, total, next, choices(searcher, counted), complete);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Near nearest(String text, int most) {
        return index.reading((searcher, complete) -> new Near(nearest(searcher, text, most), complete));
    }

    private List<PublicationId> nearest(IndexSearcher searcher, String text, int most) {
        try {
            List<PublicationId> found = new ArrayList<>();
            Query query = LikeThis.of(text, searcher.getIndexReader(), analyzer);
            for (ScoreDoc doc : searcher.search(query, most).scoreDocs) {
                found.add(new PublicationId(
                        searcher.storedFields().document(doc.doc).get(ArchiveFields.ID)));
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Piece> passage(Document document, String words) throws IOException {
        if (words.isEmpty()) {
            return List.of();
        }
        Language language = Language.withTag(document.get(ArchiveFields.LANGUAGE));
        String field = ArchiveFields.words(language);
        Object pieces = UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withFormatter(new PieceFormatter())
                .withMaxNoHighlightPassages(0)
                .build()
                .highlightWithoutSearcher(field, ArchiveQuestion.in(language, words, analyzer), document.get(field), 1);
        return pieces instanceof Pieces found ? found.pieces() : List.of();
    }

    private static Map<Filing, List<Choice>> choices(IndexSearcher searcher, FacetsCollector counted)
            throws IOException {
        Map<Filing, List<Choice>> choices = new EnumMap<>(Filing.class);
        for (Filing filing : Filing.values()) {
            String field = ArchiveFields.filed(filing);
            FacetResult result = new StringValueFacetCounts(
                            new StringDocValuesReaderState(searcher.getIndexReader(), field), counted)
                    .getTopChildren(MOST_CHOICES, field);
            if (result != null) {
                choices.put(
                        filing,
                        Arrays.stream(result.labelValues)
                                .map(value -> new Choice(value.label, value.value.intValue()))
                                .sorted(Comparator.comparing(Choice::count)
                                        .reversed()
                                        .thenComparing(Choice::value))
                                .toList());
            }
        }
        return choices;
    }
}
