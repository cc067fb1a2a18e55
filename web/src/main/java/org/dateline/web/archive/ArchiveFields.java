package org.dateline.web.archive;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.dateline.core.publication.Listings;
import org.dateline.core.publication.Selection.Filing;
import org.dateline.core.text.Language;

/** How a publication stands in the index: its words by its language's own rules, and what it is filed under. */
final class ArchiveFields {

    static final String ID = "id";
    static final String PUBLISHED = "published";
    static final String LANGUAGE = "language-of-words";
    static final String REFERENCE = "reference";
    private static final String HEADLINE = "headline-";
    private static final String WORDS = "words-";
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private ArchiveFields() {}

    static String headline(Language language) {
        return HEADLINE + language.tag();
    }

    static String words(Language language) {
        return WORDS + language.tag();
    }

    static String filed(Filing filing) {
        return "filed-" + filing.name().toLowerCase(Locale.ROOT);
    }

    /** Each language's words are cut and reduced to their stems by its own rules; Chinese by pairs of characters. */
    static Analyzer analyzer() {
        Map<String, Analyzer> byField = new HashMap<>();
        for (Language language : Language.values()) {
            Analyzer rules = switch (language) {
                case ARABIC -> new ArabicAnalyzer();
                case CHINESE -> new CJKAnalyzer();
                case ENGLISH -> new EnglishAnalyzer();
                case FRENCH -> new FrenchAnalyzer();
                case RUSSIAN -> new RussianAnalyzer();
                case SPANISH -> new SpanishAnalyzer();
            };
            byField.put(headline(language), rules);
            byField.put(words(language), rules);
        }
        return new PerFieldAnalyzerWrapper(new StandardAnalyzer(), byField);
    }

    static Document of(Listings.Filed filed, ZoneId zone) {
        Document document = new Document();
        String id = filed.id().value();
        document.add(new StringField(ID, id, Field.Store.YES));
        document.add(new SortedDocValuesField(ID, new BytesRef(id)));
        document.add(new NumericDocValuesField(PUBLISHED, filed.publishedAt().toEpochMilli()));
        document.add(new StoredField(LANGUAGE, filed.language().tag()));
        document.add(new TextField(REFERENCE, filed.reference(), Field.Store.NO));
        document.add(new TextField(headline(filed.language()), filed.headline(), Field.Store.NO));
        // A paragraph ends a sentence too, so that a passage shown does not begin with the end of another.
        String words = filed.words().replace('\n', PARAGRAPH_SEPARATOR);
        document.add(new TextField(words(filed.language()), words, Field.Store.YES));
        int year = filed.publishedAt().atZone(zone).getYear();
        file(document, Filing.YEAR, Integer.toString(year));
        file(document, Filing.TYPE, filed.type());
        file(document, Filing.LANGUAGE, filed.language().tag());
        filed.country().ifPresent(country -> file(document, Filing.COUNTRY, country));
        filed.principal().ifPresent(principal -> file(document, Filing.PRINCIPAL, principal));
        filed.topics().forEach(topic -> file(document, Filing.TOPIC, topic));
        return document;
    }

    private static void file(Document document, Filing filing, String value) {
        document.add(new StringField(filed(filing), value, Field.Store.NO));
        document.add(new SortedSetDocValuesField(filed(filing), new BytesRef(value)));
    }
}
