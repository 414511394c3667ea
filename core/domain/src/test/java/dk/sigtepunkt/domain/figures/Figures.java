package dk.sigtepunkt.domain.figures;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Made-up figures for the tests. */
public final class Figures {
    public static final IndicatorId INDICATOR = IndicatorId.parse("udvalg.co2-pr-indbygger");
    public static final Instant KNOWN = Instant.parse("2026-01-15T08:00:00Z");

    /** In the hour that Danish clocks skip; a store that reads columns in the local zone would move it. */
    public static final Instant SKIPPED_HOUR = Instant.parse("2026-03-29T02:30:00.123456Z");

    public static final Clock CLOCK = Clock.fixed(SKIPPED_HOUR, ZoneOffset.UTC);

    private Figures() {}

    public static Observation observed(String period, double value, Instant knownAt) {
        return observation(INDICATOR, period, "kommunen", Figure.observed(value), knownAt);
    }

    public static Observation observation(IndicatorId id, String period, String area, Figure figure, Instant knownAt) {
        return new Observation(
                id,
                Period.parse(period),
                new AreaCode(area),
                Breakdown.TOTAL,
                figure,
                knownAt,
                Origin.EXAMPLE,
                "Målt på værket i Åle: CO₂ – »én gang«");
    }

    public static Series series(FigureBook book) {
        return book.own(INDICATOR).orElseThrow();
    }
}
