package dk.sigtepunkt.domain.council;

import dk.sigtepunkt.contracts.indicator.Adoption;
import dk.sigtepunkt.domain.access.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One decision of the council, as it was written here.
 *
 * @param decided which body, when, and where that can be read
 * @param from the first day that it holds for
 */
public record CouncilDecision(CouncilSubject subject, Adoption decided, LocalDate from, Recorded recorded) {
    /**
     * @param means by which door it came
     * @param by who wrote it: a role, never a person's name
     */
    public record Recorded(Actor.Means means, String by, Instant at) {}

    /**
     * Whether it holds on a day.
     *
     * @param known what became known later does not count; empty when all that is known does
     */
    boolean holds(LocalDate day, Optional<Instant> known) {
        return !from.isAfter(day) && isKnown(known);
    }

    /** @param known what became known later does not count; empty when all that is known does */
    public boolean isKnown(Optional<Instant> known) {
        return known.filter(moment -> recorded.at().isAfter(moment)).isEmpty();
    }
}
