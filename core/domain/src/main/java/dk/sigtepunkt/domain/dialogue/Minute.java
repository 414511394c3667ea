package dk.sigtepunkt.domain.dialogue;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Signature;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was written down of a discussion at one time; never changed.
 *
 * @param said what the body said, without anybody's name
 * @param reason why it is written otherwise than before; empty for the first
 */
public record Minute(Meeting meeting, Matter matter, String said, Result result, String reason, Signature by) {
    /**
     * Where it was said.
     *
     * @param body as the municipality calls it
     */
    public record Meeting(String body, LocalDate on) {}

    /**
     * What was discussed.
     *
     * @param quarter whose report the body had before it
     * @param committee empty for the municipality as a whole
     * @param item a focus area or an indicator of the committee; empty for the report as a whole
     */
    public record Matter(Period quarter, Optional<CommitteeId> committee, Optional<ItemRef> item) {
        /** Whether it is about a quarter's report, or was said on one of its days. */
        boolean belongs(Period some, LocalDate on) {
            return quarter.equals(some) || !(on.isBefore(some.start()) || on.isAfter(some.end()));
        }
    }

    /**
     * What came out of it.
     *
     * @param text empty for nothing
     * @param question the number of the one that was asked
     * @param action the one that was meant
     */
    public record Result(String text, OptionalInt question, Optional<ItemRef> action) {}
}
