package org.dateline.web.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.dateline.core.publication.Selection;
import org.dateline.core.text.Language;

/**
 * What a reader asks, as the index understands it. All words must be there; "quoted words" stand together, a minus keeps
 * a word out, a star ends the beginning of one. Nothing that can be typed is an error.
 */
final class ArchiveQuestion {

    private static final float OF_THE_HEADLINE = 4;
    private static final float OF_THE_REFERENCE = 8;
    private static final int OPERATORS = SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.WHITESPACE_OPERATOR;

    private ArchiveQuestion() {}

    static Query of(Selection selection, Analyzer analyzer) {
        if (selection.isEverything()) {
            return new MatchAllDocsQuery();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (!selection.words().isEmpty()) {
            all.add(words(selection, analyzer), Occur.MUST);
        }
        selection
                .filed()
                .forEach((filing, value) ->
                        all.add(new TermQuery(new Term(ArchiveFields.filed(filing), value)), Occur.FILTER));
        return all.build();
    }

    /** In every language by itself: what one passes over as too common a word, another may need. */
    private static Query words(Selection selection, Analyzer analyzer) {
        List<Query> each = new ArrayList<>();
        for (Language language : Language.values()) {
            String tag = language.tag();
            if (selection.filed(Selection.Filing.LANGUAGE).map(tag::equals).orElse(true)) {
                each.add(in(language, selection.words(), analyzer));
            }
        }
        each.add(parsed(selection.words(), Map.of(ArchiveFields.REFERENCE, OF_THE_REFERENCE), analyzer));
        return new DisjunctionMaxQuery(each, 0);
    }

    static Query in(Language language, String words, Analyzer analyzer) {
        return parsed(
                words,
                Map.of(ArchiveFields.words(language), 1f, ArchiveFields.headline(language), OF_THE_HEADLINE),
                analyzer);
    }

    private static Query parsed(String words, Map<String, Float> weights, Analyzer analyzer) {
        SimpleQueryParser parser = new SimpleQueryParser(analyzer, weights, OPERATORS);
        parser.setDefaultOperator(Occur.MUST);
        return parser.parse(words);
    }
}
