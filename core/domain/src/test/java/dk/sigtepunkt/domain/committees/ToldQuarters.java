package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.time.Period;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** A past that a test tells; what was known of it earlier is always the same. */
public record ToldQuarters(
        CatalogueSnapshot known, Function<Period, Reading> quarters, List<RetroactiveChange> retroactive)
        implements Reading.Past {
    /** One in which nothing was changed of quarters that were over. */
    public ToldQuarters(CatalogueSnapshot known, Function<Period, Reading> quarters) {
        this(known, quarters, List.of());
    }

    @Override
    public Reading in(Period quarter) {
        return quarters.apply(quarter);
    }

    @Override
    public CatalogueSnapshot knownBy(Instant time) {
        return known;
    }
}
