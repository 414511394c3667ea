package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.util.Optional;

/**
 * From where committees are looked at: which quarter is asked about, and what was known by when.
 *
 * @param quarter whose end what holds is told by; empty for what holds now
 * @param known what became known later is not there; empty for all that is known
 */
public record Standpoint(Optional<Period> quarter, Optional<Instant> known) {
    public static final Standpoint NOW = new Standpoint(Optional.empty(), Optional.empty());

    public Standpoint in(Period other) {
        return new Standpoint(Optional.of(other), known);
    }

    /** The same without what became known later. */
    public Standpoint knowing(Instant time) {
        return new Standpoint(quarter, Optional.of(known.filter(time::isAfter).orElse(time)));
    }

    public boolean knows(Instant recorded) {
        return known.filter(recorded::isAfter).isEmpty();
    }

    /** The last moment that counts. */
    public Instant end() {
        Instant ofQuarter = quarter.map(Period::end).map(Danish::endOf).orElse(Instant.MAX);
        return known.filter(ofQuarter::isAfter).orElse(ofQuarter);
    }
}
