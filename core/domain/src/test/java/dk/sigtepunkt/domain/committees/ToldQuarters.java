package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.time.Period;
import java.time.Instant;
import java.util.function.Function;

/** A past that a test tells; what was known of it earlier is always the same. */
public record ToldQuarters(CatalogueSnapshot known, Function<Period, Reading> quarters) implements Reading.Past {
    @Override
    public Reading in(Period quarter) {
        return quarters.apply(quarter);
    }

    @Override
    public CatalogueSnapshot knownBy(Instant time) {
        return known;
    }
}
