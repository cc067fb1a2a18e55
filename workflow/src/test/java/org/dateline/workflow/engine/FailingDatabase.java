package org.dateline.workflow.engine;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database of which one statement of this thread fails, the n-th from now; the commit counts as a statement. */
final class FailingDatabase {

    private static final int NEVER = Integer.MAX_VALUE;

    private final DataSource reliable;
    private final ThreadLocal<AtomicInteger> untilFailure = ThreadLocal.withInitial(() -> new AtomicInteger(NEVER));

    FailingDatabase(DataSource reliable) {
        this.reliable = reliable;
    }

    DataSource dataSource() {
        return proxy(DataSource.class, reliable);
    }

    void failAt(int statement) {
        untilFailure.get().set(statement);
    }

    /** @return whether a statement has failed since it was to */
    boolean failNoMore() {
        return untilFailure.get().getAndSet(NEVER) <= 0;
    }

    private void count() throws SQLException {
        AtomicInteger left = untilFailure.get();
        if (left.get() != NEVER && left.decrementAndGet() == 0) {
            throw new SQLException("the statement that had to fail");
        }
    }

    private <T> T proxy(Class<T> as, Object target) {
        InvocationHandler handler = (self, method, arguments) -> {
            String name = method.getName();
            if (name.startsWith("execute") || name.equals("commit")) {
                count();
            }
            Object answer;
            try {
                answer = method.invoke(target, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
            if (answer instanceof PreparedStatement statement) {
                return proxy(PreparedStatement.class, statement);
            } else if (answer instanceof Statement statement) {
                return proxy(Statement.class, statement);
            } else if (answer instanceof Connection connection && method.getReturnType() == Connection.class) {
                return name.equals("getConnection") && target == reliable
                        ? proxy(Connection.class, connection)
                        : answer;
            }
            return answer;
        };
        return as.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {as}, handler));
    }
}
