package dk.sigtepunkt.domain.pace;

import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.pace.Forecast.Reason;
import dk.sigtepunkt.domain.pace.Forecast.Shown;
import dk.sigtepunkt.domain.pace.Forecast.Withheld;
import java.util.List;
import java.util.Optional;

/** Says where an indicator would be at a target's date, when that has been right often enough before. */
final class ForecastRule {
    private ForecastRule() {}

    static Forecast forecast(Indicator indicator, UsableFigures figures, Target target, Period quarter) {
        List<Point> points = figures.points();
        int step = step(indicator, figures);
        UnitKind kind = indicator.unit().kind();
        Optional<Continuation> rule = Continuation.of(points, step, kind);
        if (rule.isEmpty()) {
            return new Withheld(Reason.TOO_FEW_FIGURES, points.size(), Tried.NEVER);
        }
        double month = Point.month(target.period().end());
        double years = rule.get().from().yearsUntil(month);
        if (years > rule.get().years()) {
            return new Withheld(Reason.TOO_FAR_AHEAD, points.size(), Tried.NEVER);
        }
        Period first = Period.containing(
                Frequency.QUARTER, figures.standing().get(0).period().end());
        Tried tried = new BackTest(figures, step, kind).tried(first, quarter, years);
        return judged(rule.get().at(month), points.size(), tried);
    }

    private static Forecast judged(Band band, int figures, Tried tried) {
        if (tried.tries() < Tried.FEWEST_TRIES || tried.farTries() == 0) {
            return new Withheld(Reason.TOO_FEW_TRIES, figures, tried);
        }
        return tried.holds() ? new Shown(band, tried) : new Withheld(Reason.BAND_FAILED, figures, tried);
    }

    /** How many months lie between two figures; 0 for weeks, which have no seasons that come again. */
    private static int step(Indicator indicator, UsableFigures figures) {
        Frequency frequency = figures.standing().get(0).period().frequency();
        return frequency == Frequency.WEEK ? 0 : (int) Point.MONTHS / frequency.perYear() * indicator.every();
    }
}
