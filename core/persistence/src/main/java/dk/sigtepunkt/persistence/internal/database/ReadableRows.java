package dk.sigtepunkt.persistence.internal.database;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what people wrote, thing by thing: one that cannot be read, since an older version wrote it or somebody mended it by hand,
 * is left out and told in the log, and does not take every page down with it. It is left out as a whole: of a finding without
 * its withdrawal more would be told than may be.
 */
public final class ReadableRows {
    private static final Logger LOG = LoggerFactory.getLogger(ReadableRows.class);

    private ReadableRows() {}

    /**
     * @param kind of thing, as the log calls it
     * @param name of one among them, which can always be read
     * @return those that can be read, in their order
     */
    public static <R, T> List<T> of(
            String kind, Collection<R> rows, Function<R, Object> name, Function<R, ? extends T> read) {
        return rows.stream()
                .<T>flatMap(row -> one(kind, row, name, read).stream())
                .toList();
    }

    private static <R, T> Optional<T> one(String kind, R row, Function<R, Object> name, Function<R, ? extends T> read) {
        try {
            return Optional.of(read.apply(row));
        } catch (RuntimeException unreadable) {
            // Whatever is the matter with it, nobody else's words are the worse for it.
            LOG.error(
                    "The {} »{}« cannot be read in the database and is left out until that is mended",
                    kind,
                    name.apply(row),
                    unreadable);
            return Optional.empty();
        }
    }
}
