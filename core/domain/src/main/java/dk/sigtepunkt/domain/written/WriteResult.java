package dk.sigtepunkt.domain.written;

import dk.sigtepunkt.domain.access.Denied;
import java.util.List;

/**
 * How it went with what somebody wrote of a thing.
 *
 * @param <T> the thing, as it is kept
 */
public sealed interface WriteResult<T> {
    /**
     * One branch for each outcome.
     *
     * @param <T> the thing
     * @param <R> what is made of the outcome
     */
    interface Cases<T, R> {
        R kept(T now);

        R refused(List<WrittenFault> faults);

        R clash(T now, String sentence);

        R unknown(String sentence);

        R forbidden(Denied why);
    }

    default <R> R fold(Cases<? super T, R> cases) {
        if (this instanceof Kept<T> kept) {
            return cases.kept(kept.now());
        }
        if (this instanceof Refused<T> refused) {
            return cases.refused(refused.faults());
        }
        if (this instanceof Clash<T> clash) {
            return cases.clash(clash.now(), clash.sentence());
        }
        return this instanceof Unknown<T> unknown
                ? cases.unknown(unknown.sentence())
                : cases.forbidden(((Forbidden<T>) this).why());
    }

    /** @param now as it is now, or as it would be for who only looks at it */
    record Kept<T>(T now) implements WriteResult<T> {}

    /** Something in it cannot be taken; nothing was written. */
    record Refused<T>(List<WrittenFault> faults) implements WriteResult<T> {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Somebody else has written of the same meanwhile; nothing was written.
     *
     * @param now what stands
     */
    record Clash<T>(T now, String sentence) implements WriteResult<T> {}

    /** There is none to write of. */
    record Unknown<T>(String sentence) implements WriteResult<T> {}

    record Forbidden<T>(Denied why) implements WriteResult<T> {}
}
