package dk.sigtepunkt.domain.written;

import java.util.OptionalInt;

/** On which version of a thing a write was judged. */
public final class JudgedVersion {
    private static final int NONE = -1;

    private JudgedVersion() {}

    /**
     * What must still stand when the write is kept: the version that was read and judged.
     *
     * @param seen the version that the writer has looked at; empty for none
     * @return one that nothing ever has where the writer has looked at another, so that it is told as a clash
     */
    public static OptionalInt of(OptionalInt seen, int read) {
        return OptionalInt.of(another(seen, read) ? NONE : read);
    }

    /** Whether the writer has looked at another version than the one that was read: what is not so any more is a clash. */
    public static boolean another(OptionalInt seen, int read) {
        return seen.isPresent() && seen.getAsInt() != read;
    }
}
