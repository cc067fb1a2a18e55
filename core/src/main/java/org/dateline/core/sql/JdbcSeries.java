package org.dateline.core.sql;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts a series of references, "PR/2023" or "V/2023", one by one and without a gap that a rollback would not explain. */
public final class JdbcSeries {

    private final JdbcClient jdbc;

    public JdbcSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of the series, from 1; whoever asks next waits until this transaction ends. */
    public int next(String series) {
        jdbc.sql("insert into reference_counter (series, last_number) values (?, 0) on conflict do nothing")
                .param(series)
                .update();
        jdbc.sql("update reference_counter set last_number = last_number + 1 where series = ?")
                .param(series)
                .update();
        return jdbc.sql("select last_number from reference_counter where series = ?")
                .param(series)
                .query(Integer.class)
                .single();
    }
}
