package dk.sigtepunkt.domain.figures;

/**
 * How many rows are read at once, whichever door they come through: what becomes of them lies in memory until the last
 * one is known to be right, and a server that runs out of memory ends.
 */
public final class RowLimit {
    /** More than any table a municipality asks for. */
    private static final long MOST = 1_000_000;
    /** A row as it was read, the figure it becomes and what is made of that until it is stored; measured. */
    private static final long BYTES_OF_ONE = 1_300;

    private RowLimit() {}

    public static int most() {
        return most(Runtime.getRuntime().maxMemory());
    }

    static int most(long memory) {
        return (int) Math.max(1, Math.min(MOST, memory / BYTES_OF_ONE));
    }
}
