package dk.sigtepunkt.rest.internal.http;

import org.jspecify.annotations.Nullable;

/** An answer over a quarter: it is read under the strategy that the quarter is reported for. */
public interface OverQuarter {
    /** @return null when there is none */
    @Nullable
    String period();
}
