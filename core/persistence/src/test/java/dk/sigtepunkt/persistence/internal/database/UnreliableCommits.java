package dk.sigtepunkt.persistence.internal.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source whose connections lose a commit, or its answer, when told to. */
public final class UnreliableCommits {
    private static final String CONNECTION_LOST = "08006";
    private static final int PATIENCE_SECONDS = 20;

    private final DataSource reliable;
    private final CountDownLatch kept = new CountDownLatch(1);
    private final CountDownLatch answered = new CountDownLatch(1);
    private volatile Fault fault = Fault.NONE;

    public enum Fault {
        NONE,
        /** Nothing is kept. */
        REFUSED,
        /** Everything is kept, but the caller is not told. */
        ANSWER_LOST,
        /** Everything is kept, but the caller is told only after {@link #answer()}. */
        ANSWER_LATE
    }

    public UnreliableCommits(DataSource reliable) {
        this.reliable = reliable;
    }

    public void fault(Fault next) {
        this.fault = next;
    }

    /** Waits until a commit whose answer is late is kept. */
    public void awaitKept() throws InterruptedException {
        if (!kept.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody committed");
        }
    }

    public void answer() {
        answered.countDown();
    }

    public DataSource source() {
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
            if (fault == Fault.ANSWER_LATE) {
                kept.countDown();
                if (answered.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    return null;
                }
            }
            throw new SQLException("the line was cut", CONNECTION_LOST);
        });
    }

    private interface Answer {
        @Nullable
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
