package org.dateline.core.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row to be written, column by column. Column and table names are constants of the program. */
public final class JdbcInsert {

    private final String table;
    private final List<String> columns = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    private JdbcInsert(String table) {
        this.table = table;
    }

    public static JdbcInsert into(String table) {
        return new JdbcInsert(table);
    }

    public JdbcInsert set(String column, @Nullable String value) {
        return put(column, value);
    }

    public JdbcInsert set(String column, long value) {
        return put(column, value);
    }

    public JdbcInsert set(String column, boolean value) {
        return put(column, value);
    }

    public JdbcInsert set(String column, byte[] value) {
        return put(column, value);
    }

    public JdbcInsert set(String column, @Nullable LocalDate value) {
        return put(column, value);
    }

    public JdbcInsert set(String column, @Nullable LocalTime value) {
        return put(column, value);
    }

    /** An instant, in a column of type {@code timestamp with time zone}. */
    public JdbcInsert set(String column, @Nullable Instant value) {
        return put(column, value == null ? null : SqlInstant.toColumn(value));
    }

    public void run(JdbcClient jdbc) {
        String names = String.join(", ", columns);
        String marks = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
        JdbcClient.StatementSpec statement =
                jdbc.sql("insert into " + table + " (" + names + ") values (" + marks + ")");
        for (Object value : values) {
            statement = statement.param(value);
        }
        statement.update();
    }

    private JdbcInsert put(String column, @Nullable Object value) {
        columns.add(column);
        values.add(value);
        return this;
    }
}
