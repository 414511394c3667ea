package dk.sigtepunkt.persistence.internal.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database did not do what it was asked to; nothing was kept, unless the answer to a commit was lost. */
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String NOT_UNIQUE = "23505";
    private static final String TOO_LONG = "22001";

    private final String states;

    DatabaseFailure(Throwable cause) {
        super("Databasen kunne ikke udføre handlingen", cause);
        this.states = states(cause);
    }

    /** True when another row has the same unique key. */
    public boolean notUnique() {
        return states.contains(NOT_UNIQUE);
    }

    /** True when a text is longer than its column. */
    boolean tooLong() {
        return states.contains(TOO_LONG);
    }

    /** The SQL states of all SQL exceptions below; drivers hide the telling one in different places. */
    private static String states(Throwable failure) {
        StringBuilder states = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            for (SQLException sql = sql(cause); sql != null; sql = sql.getNextException()) {
                states.append(sql.getSQLState()).append(' ');
            }
        }
        return states.toString();
    }

    private static @Nullable SQLException sql(Throwable cause) {
        return cause instanceof SQLException sql ? sql : null;
    }
}
