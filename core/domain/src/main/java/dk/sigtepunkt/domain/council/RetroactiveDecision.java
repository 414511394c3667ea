package dk.sigtepunkt.domain.council;

import dk.sigtepunkt.contracts.time.Period;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * A line of the rettelsesblad: a decision of the council that was written here after quarters had ended that it changes.
 *
 * @param quarters those that a strategy is reported for and that were over when it was written, oldest first
 */
public record RetroactiveDecision(CouncilDecision decision, List<Period> quarters) {
    public RetroactiveDecision {
        quarters = List.copyOf(quarters);
    }

    public Instant knownAt() {
        return decision.recorded().at();
    }

    /** The same for those quarters only. */
    public RetroactiveDecision within(Collection<Period> some) {
        return new RetroactiveDecision(
                decision, quarters.stream().filter(some::contains).toList());
    }
}
