package org.dateline.web.archive;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Puts releases as published into an office's database, past its desks. */
final class PublishedArchive {

    private static final int AT_ONCE = 1000;
    private static final Instant FIRST = Instant.parse("2005-01-03T08:00:00Z");
    private static final Instant LAST = Instant.parse("2025-12-30T08:00:00Z");

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;

    PublishedArchive(JdbcTemplate jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Those from one number to another, the second exclusive, of {@code all}, which are spread evenly over the years. */
    void publish(int from, int until, int all) {
        Duration apart = Duration.between(FIRST, LAST).dividedBy(all);
        for (int first = from; first < until; first += AT_ONCE) {
            int start = first;
            int end = Math.min(until, first + AT_ONCE);
            transaction.executeWithoutResult(begun -> write(start, end, apart));
        }
    }

    private void write(int start, int end, Duration apart) {
        List<Object[]> releases = new ArrayList<>();
        List<Object[]> publications = new ArrayList<>();
        List<Object[]> items = new ArrayList<>();
        List<Object[]> subjects = new ArrayList<>();
        List<Object[]> topics = new ArrayList<>();
        for (int i = start; i < end; i++) {
            GeneratedRelease release = GeneratedRelease.of(i);
            Instant at = FIRST.plus(apart.multipliedBy(i));
            Timestamp when = Timestamp.from(at);
            String id = id('a', i);
            String publication = id('b', i);
            LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
            String reference = "PR/%d/%06d".formatted(day.getYear(), i);
            String tag = release.language().tag();
            releases.add(new Object[] {id, reference, release.type(), tag, "PUBLISHED", when, 1, 3});
            publications.add(new Object[] {
                publication,
                id,
                1,
                reference,
                release.type(),
                tag,
                release.headline(),
                release.subhead(),
                "Geneva",
                day,
                release.body(),
                release.notes(),
                id('f', i) + id('f', i),
                "approver",
                when,
                when
            });
            items.add(new Object[] {publication, publication, when, when});
            subjects.add(new Object[] {publication, id('c', i % 4000), release.country(), release.principal()});
            for (int k = 0; k < release.topics().size(); k++) {
                topics.add(new Object[] {publication, k, release.topics().get(k)});
            }
        }
        jdbc.batchUpdate(
                "insert into release (id, reference, type, language, stage, stage_since, submissions, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                releases);
        jdbc.batchUpdate(
                "insert into publication (id, release_id, revision, reference, type, language, headline, subhead, city,"
                        + " dateline_date, body, notes_to_editors, fingerprint, approver, approved_at, published_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                publications);
        jdbc.batchUpdate(
                "insert into published_item (id, current_id, published_at, changed_at) values (?, ?, ?, ?)", items);
        jdbc.batchUpdate(
                "insert into publication_subject (publication_id, visit, country, principal) values (?, ?, ?, ?)",
                subjects);
        jdbc.batchUpdate("insert into publication_topic (publication_id, position, topic) values (?, ?, ?)", topics);
    }

    /** 32 hexadecimal digits, spread as random ones are. */
    private static String id(char kind, int number) {
        return "%c%015x%016x".formatted(kind, number, Math.abs(number * 0x9E3779B97F4A7C15L));
    }
}
