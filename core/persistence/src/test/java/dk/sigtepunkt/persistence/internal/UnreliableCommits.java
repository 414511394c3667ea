package dk.sigtepunkt.persistence.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A data source whose connections lose a commit, or its answer, when told to. */
final class UnreliableCommits {
    private static final String CONNECTION_LOST = "08006";

    private final DataSource reliable;
    private volatile Fault fault = Fault.NONE;

    enum Fault {
        NONE,
        /** Nothing is kept. */
        REFUSED,
        /** Everything is kept, but the caller is not told. */
        ANSWER_LOST
    }

    UnreliableCommits(DataSource reliable) {
        this.reliable = reliable;
    }

    void fault(Fault next) {
        this.fault = next;
    }

    DataSource source() {
        return proxy(DataSource.class, (method, arguments) -> {
            Object answer = call(reliable, method, arguments);
            return answer instanceof Connection connection ? unreliable(connection) : answer;
        });
    }

    private Connection unreliable(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            if (!method.getName().equals("commit") || fault == Fault.NONE) {
                return call(connection, method, arguments);
            }
            if (fault == Fault.REFUSED) {
                connection.rollback();
            } else {
                connection.commit();
            }
            throw new SQLException("the line was cut", CONNECTION_LOST);
        });
    }

    private interface Answer {
        Object to(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.to(method, arguments)));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
