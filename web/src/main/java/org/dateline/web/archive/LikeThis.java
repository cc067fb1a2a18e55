package org.dateline.web.archive;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.dateline.core.text.Language;

/** What is like a text: what has its most telling words, those that few others have. */
final class LikeThis {

    private static final int MOST_WORDS = 40;
    private static final int READ = 10_000;

    private LikeThis() {}

    /** In each language by itself, since a text does not say in which it is. */
    static Query of(String text, IndexReader reader, Analyzer analyzer) throws IOException {
        MoreLikeThis like = new MoreLikeThis(reader);
        like.setAnalyzer(analyzer);
        like.setMinDocFreq(1);
        like.setMinTermFreq(1);
        like.setMaxQueryTerms(MOST_WORDS);
        like.setMaxNumTokensParsed(READ);
        List<Query> each = new ArrayList<>();
        for (Language language : Language.values()) {
            each.add(like.like(ArchiveFields.words(language), new StringReader(text)));
            each.add(like.like(ArchiveFields.headline(language), new StringReader(text)));
        }
        return new DisjunctionMaxQuery(each, 0);
    }
}
