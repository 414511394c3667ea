package dk.sigtepunkt.domain.pace;

import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Baseline;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.SourceBinding;
import dk.sigtepunkt.contracts.indicator.SourceKind;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Thresholds;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.assessment.IndicatorAssessment;
import dk.sigtepunkt.domain.assessment.IndicatorRule;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A made-up indicator with figures, and what is to be said of it; a figure is known 20 days after its period. */
final class Measured {
    private static final int LAG = 20;

    private final Indicator indicator;
    private final List<Observation> figures = new ArrayList<>();

    Measured(Direction direction, Frequency frequency, String baseline, Target... targets) {
        this(new Unit("ton", UnitKind.MASS, 1), direction, frequency, baseline, targets);
    }

    Measured(Unit unit, Direction direction, Frequency frequency, String baseline, Target... targets) {
        this.indicator = new Indicator(
                IndicatorId.parse("prove.maaling"),
                new FocusAreaKey("omraade"),
                "Måling",
                "Det, der måles",
                unit,
                direction,
                new Baseline(Period.parse(baseline), 100, "Prøve"),
                List.of(targets),
                Thresholds.DEFAULT,
                frequency,
                1,
                Aggregation.NONE,
                new SourceBinding(SourceKind.FILE, "Prøve", "", "Kilde: prøve", LAG));
    }

    static Target target(String period, double low, double high) {
        return new Target(Period.parse(period), low, high, "Prøve");
    }

    Measured figure(String period, double value) {
        return figure(period, value, Period.parse(period).end().plusDays(LAG));
    }

    Measured figure(String period, double value, LocalDate known) {
        figures.add(new Observation(
                indicator.id(),
                Period.parse(period),
                Municipality.UNNAMED.area(),
                Breakdown.TOTAL,
                Figure.observed(value),
                known.atStartOfDay(Danish.ZONE).toInstant(),
                Origin.REAL,
                "Prøve"));
        return this;
    }

    /** One figure for each period from the first on. */
    Measured from(String first, double... values) {
        Period period = Period.parse(first);
        for (double value : values) {
            figure(period.code(), value);
            period = period.next();
        }
        return this;
    }

    FigureBook book() {
        return FigureBook.EMPTY.with(figures);
    }

    Optional<Prospect> in(String quarter) {
        return in(quarter, book());
    }

    Optional<Prospect> in(String quarter, FigureBook book) {
        Period period = Period.parse(quarter);
        IndicatorAssessment judged =
                new IndicatorRule(AssessmentWords.in(Danish.LOCALE)).judge(indicator, book, period);
        return ProspectRule.prospect(judged, book, period);
    }

    Forecast forecast(String quarter) {
        return in(quarter).flatMap(Prospect::forecast).orElseThrow();
    }

    String said(String quarter) {
        return in(quarter).map(PaceWords.in(Danish.LOCALE)::pace).orElse("");
    }
}
