package dk.sigtepunkt.rest.internal.reading;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.rest.internal.http.Parameters;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import org.jspecify.annotations.Nullable;

/** The quarter a caller asks about. */
public final class Quarters {
    private final Strategies strategies;
    private final Reports reports;

    public Quarters(Strategies strategies, Reports reports) {
        this.strategies = strategies;
        this.reports = reports;
    }

    /** @param text null means the default period */
    public Period asked(Reading reading, @Nullable String text) {
        if (text == null) {
            return reports.defaultPeriod(reading);
        }
        Period period = Parameters.read(text, Period::parse, ProblemKind.BAD_PERIOD);
        if (!strategies.current().reports(period)) {
            throw notReported(period);
        }
        return period;
    }

    public Problem notReported(Period period) {
        Strategy strategy = strategies.current();
        return Problem.of(
                ProblemKind.PERIOD_NOT_REPORTED,
                "reading.not-reported",
                strategy.title(),
                strategy.firstReport(),
                strategy.lastReport(),
                period);
    }
}
