package dk.sigtepunkt.sources.internal.quote;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Where something broke, without what it said: the message of an exception from a parser or a database may have a cell
 * of the file in it, and the log is read by many.
 */
public final class WithoutWords extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private WithoutWords(Throwable broken, Set<Throwable> seen) {
        super(broken.getClass().getName());
        setStackTrace(broken.getStackTrace());
        Throwable cause = broken.getCause();
        if (cause != null && seen.add(cause)) {
            initCause(new WithoutWords(cause, seen));
        }
    }

    public static WithoutWords of(Throwable broken) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(broken);
        return new WithoutWords(broken, seen);
    }
}
