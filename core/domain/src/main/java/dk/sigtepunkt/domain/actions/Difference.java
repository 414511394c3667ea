package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.domain.access.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A content that said something else of an action than what people had written: nothing was changed by it, and somebody
 * decides what is to stand.
 *
 * @param edition the committee's version that said it
 * @param stated what it said; empty when it did not have the action any more
 * @param settled how it was decided; empty while it waits
 */
public record Difference(String edition, Instant at, Optional<Stated> stated, Optional<Settled> settled) {
    /** Whether somebody has to decide it. */
    public boolean waits() {
        return settled.isEmpty();
    }

    Difference knownBy(Instant time) {
        return new Difference(
                edition,
                at,
                stated,
                settled.filter(decision -> !decision.by().at().isAfter(time)));
    }

    Difference decided(Settled how) {
        return new Difference(edition, at, stated, Optional.of(how));
    }

    /** What a content says of an action. */
    public record Stated(ActionText text, List<ActionStep> steps) {
        public Stated {
            steps = List.copyOf(steps);
        }
    }

    /** @param taken whether what the content said stands from then on; else what people had written stays */
    public record Settled(boolean taken, Signature by, String reason) {}
}
