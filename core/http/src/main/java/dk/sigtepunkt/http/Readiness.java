package dk.sigtepunkt.http;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whether the server is ready for its readers. While no such service is there, it is not: every address answers 503.
 */
@ConsumerType
public interface Readiness {
    /** Asked for every request on the request's thread, so it must answer within microseconds; never throws. */
    boolean ready();

    /** Asked for {@code /health} only, and only when ready. */
    Counts counts();

    /**
     * @param committees how many are installed
     * @param refused how many bundles or files were refused
     * @param figures every revision counted
     */
    record Counts(long committees, long refused, long figures) {}
}
