package org.dateline.core.distribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.sql.JdbcInsert;
import org.dateline.core.text.Language;

/** An interest in three columns: languages and countries in words, a topic a line. */
final class JdbcInterest {

    private JdbcInterest() {}

    static JdbcInsert into(JdbcInsert row, Interest interest) {
        return row.set("languages", languages(interest))
                .set("countries", countries(interest))
                .set("topics", topics(interest));
    }

    static String languages(Interest interest) {
        return interest.languagesInOrder().stream().map(Language::tag).collect(Collectors.joining(" "));
    }

    static String countries(Interest interest) {
        return String.join(" ", interest.countries());
    }

    static String topics(Interest interest) {
        return String.join("\n", interest.topics());
    }

    static Interest of(ResultSet row) throws SQLException {
        Set<Language> languages = words(row.getString("languages")).stream()
                .map(Language::withTag)
                .collect(Collectors.toSet());
        return new Interest(
                languages,
                words(row.getString("countries")),
                row.getString("topics").lines().toList());
    }

    private static List<String> words(String column) {
        return column.isEmpty() ? List.of() : Arrays.asList(column.split(" "));
    }
}
