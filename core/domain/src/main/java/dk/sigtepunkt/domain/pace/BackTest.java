package dk.sigtepunkt.domain.pace;

import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.time.Period;
import java.util.List;
import java.util.Optional;

/** Uses the rule at each earlier quarter on what was known then, and sees how often the band held what came. */
final class BackTest {
    private static final double SAME = 1e-9;

    private final UsableFigures figures;
    private final int step;
    private final UnitKind kind;
    private final List<Point> outcomes;

    BackTest(UsableFigures figures, int step, UnitKind kind) {
        this.figures = figures;
        this.step = step;
        this.kind = kind;
        this.outcomes = figures.points();
    }

    /**
     * @param first the first quarter that is tried
     * @param until the quarter that is looked from; it is not tried itself
     * @param years how far ahead the forecast is that is to be shown; no try is about times further ahead
     */
    Tried tried(Period first, Period until, double years) {
        Tried tried = Tried.NEVER;
        double before = Double.NEGATIVE_INFINITY;
        for (Period quarter = first; quarter.compareTo(until) < 0; quarter = quarter.next()) {
            Optional<Continuation> rule = Continuation.of(figures.pointsKnown(quarter.end()), step, kind);
            if (rule.isPresent() && rule.get().from().month() > before) {
                before = rule.get().from().month();
                tried = tried(rule.get(), years, tried);
            }
        }
        return tried;
    }

    private Tried tried(Continuation rule, double years, Tried before) {
        Tried tried = before;
        double furthest = Math.min(years, rule.years()) + SAME;
        for (Point outcome : outcomes) {
            double ahead = rule.from().yearsUntil(outcome.month());
            if (ahead > SAME && ahead <= furthest) {
                tried = tried.and(rule.at(outcome.month()).holds(outcome.value()), ahead >= years / 2 - SAME);
            }
        }
        return tried;
    }
}
