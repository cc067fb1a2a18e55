package org.dateline.web.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.dateline.core.sql.SqlInstant;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses. After five failures in a row for one name from one address, the next attempt has to wait; the
 * wait doubles with each further failure, up to a quarter of an hour. It is kept in the database, so that it holds on every
 * node; and by address, so that a stranger cannot lock a colleague out.
 */
@Component
class SignInFailures {

    private static final int FREE_ATTEMPTS = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    private static final int LONGEST_NAME = 60;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInFailures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean mustWait(String name, String address) {
        return jdbc.sql("select failures, last_failed_at from sign_in_failure where name = ? and address = ?")
                .params(key(name), address)
                .query((row, n) -> nextAttemptAt(row))
                .optional()
                .filter(next -> next.isAfter(clock.instant()))
                .isPresent();
    }

    private static Instant nextAttemptAt(ResultSet row) throws SQLException {
        int beyond = row.getInt("failures") - FREE_ATTEMPTS;
        return SqlInstant.of(row, "last_failed_at").plus(beyond < 0 ? Duration.ZERO : waitAfter(beyond));
    }

    private static Duration waitAfter(int failuresBeyond) {
        Duration wait = FIRST_WAIT;
        for (int i = 0; i < failuresBeyond && wait.compareTo(LONGEST_WAIT) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    void failed(String name, String address) {
        Instant now = clock.instant();
        jdbc.sql("delete from sign_in_failure where last_failed_at < ?")
                .param(SqlInstant.toColumn(now.minus(FORGOTTEN_AFTER)))
                .update();
        if (count(name, address, now) == 0) {
            try {
                jdbc.sql("insert into sign_in_failure (name, address, failures, last_failed_at) values (?, ?, 1, ?)")
                        .params(key(name), address, SqlInstant.toColumn(now))
                        .update();
            } catch (DuplicateKeyException meanwhile) {
                count(name, address, now);
            }
        }
    }

    private int count(String name, String address, Instant now) {
        return jdbc.sql("update sign_in_failure set failures = failures + 1, last_failed_at = ?"
                        + " where name = ? and address = ?")
                .params(SqlInstant.toColumn(now), key(name), address)
                .update();
    }

    void succeeded(String name, String address) {
        jdbc.sql("delete from sign_in_failure where name = ? and address = ?")
                .params(key(name), address)
                .update();
    }

    private static String key(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
