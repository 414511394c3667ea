package dk.sigtepunkt.domain.reports;

import java.time.Instant;
import java.util.function.Function;

/** What comes of sealing a report that is laid before a body. */
public sealed interface LayingSeal {
    default <T> T fold(Function<Made, T> made, Function<Failed, T> failed) {
        return this instanceof Made one ? made.apply(one) : failed.apply((Failed) this);
    }

    /**
     * To be kept in the transaction that keeps the step.
     *
     * @param edition the how manieth of the report, from 1
     * @param digest what it is known by
     * @param chained how many seals its chain had when it was made: where it has another number by now, it points elsewhere
     * @param file all of it, as canonical JSON
     * @param html the report's body as it was shown when it was sealed
     */
    record Made(ReportRef ref, int edition, String digest, Instant at, int chained, String file, String html)
            implements LayingSeal {}

    /**
     * It cannot be sealed, and so it cannot be laid.
     *
     * @param code stable: programs tell faults apart by it
     * @param sentence what is wrong and what to do
     */
    record Failed(String code, String sentence) implements LayingSeal {}
}
