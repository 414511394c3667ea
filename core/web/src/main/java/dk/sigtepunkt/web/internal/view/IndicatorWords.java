package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.ExpectedCourse;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.web.internal.view.IndicatorView.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sentences about an indicator. */
public final class IndicatorWords {
    private IndicatorWords() {}

    /** The newest figure, and how it stands to the same time a year before. */
    static String headline(IndicatorPart part) {
        Unit unit = part.indicator().unit();
        Optional<Observation> newest = part.newest();
        if (newest.isEmpty()) {
            return "Der er endnu ingen tal.";
        }
        double now = value(newest.get());
        String said = "%s i %s"
                .formatted(Danish.amount(now, unit), Danish.period(newest.get().period()));
        return yearBefore(part, newest.get().period())
                .map(before -> said + ", " + compared(now, before, unit) + ".")
                .orElse(said + ".");
    }

    private static Optional<Double> yearBefore(IndicatorPart part, Period period) {
        return part.figures().stream()
                .filter(figure -> figure.figure().status().valued())
                .filter(figure -> figure.period().frequency() == period.frequency()
                        && figure.period().year() == period.year() - 1
                        && figure.period().ordinal() == period.ordinal())
                .map(IndicatorWords::value)
                .findFirst();
    }

    private static String compared(double now, double before, Unit unit) {
        String then = Danish.amount(before, unit);
        if (Danish.amount(now, unit).equals(then)) {
            return "det samme som et år før";
        }
        return (now > before ? "op fra " : "ned fra ") + then + " et år før";
    }

    /** What the chart's parts mean; only those that are in it. */
    static String legend(IndicatorPart part) {
        List<String> parts = new ArrayList<>(List.of("Blå linje: det målte."));
        parts.add(
                part.indicator().direction() == Direction.WITHIN
                        ? "Grønt bånd: det ønskede niveau."
                        : "Stiplet linje: den ventede vej mod målet.");
        if (any(part, ObservationStatus.PROVISIONAL)) {
            parts.add("Hul prik: foreløbigt tal.");
        }
        if (part.figures().stream().anyMatch(figure -> !figure.figure().status().valued())) {
            parts.add("Kryds: tallet mangler.");
        }
        return String.join(" ", parts);
    }

    static List<Fact> facts(Indicator indicator) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Ønsket retning", direction(indicator.direction())));
        facts.add(new Fact("Opgøres", Danish.rhythm(indicator.frequency(), indicator.every())));
        facts.add(new Fact(
                "Udgangspunkt",
                "%s i %s (%s)"
                        .formatted(
                                Danish.amount(indicator.baseline().value(), indicator.unit()),
                                Danish.period(indicator.baseline().period()),
                                indicator.baseline().source())));
        indicator.targets().forEach(target -> facts.add(new Fact("Mål", target(indicator, target))));
        facts.add(new Fact("Datakilde", indicator.source().name()));
        return facts;
    }

    private static String target(Indicator indicator, Target target) {
        return "%s i %s (%s)".formatted(amount(indicator, target), Danish.period(target.period()), target.source());
    }

    public static String amount(Indicator indicator, Target target) {
        Unit unit = indicator.unit();
        return indicator.direction() == Direction.WITHIN
                ? "%s til %s"
                        .formatted(Danish.number(target.low(), unit.decimals()), Danish.amount(target.high(), unit))
                : Danish.amount(target.low(), unit);
    }

    /** The band that a figure should have been in; a dash when the indicator has none or cannot be judged. */
    public static String band(IndicatorPart part) {
        Indicator indicator = part.indicator();
        if (indicator.direction() != Direction.WITHIN || part.newest().isEmpty()) {
            return "–";
        }
        Target band = ExpectedCourse.band(indicator, part.newest().get().period());
        return Danish.number(band.low(), indicator.unit().decimals()) + "–"
                + Danish.amount(band.high(), indicator.unit());
    }

    public static String direction(Direction direction) {
        return switch (direction) {
            case UP -> "op";
            case DOWN -> "ned";
            case WITHIN -> "inden for et interval";
        };
    }

    private static boolean any(IndicatorPart part, ObservationStatus status) {
        return part.figures().stream().anyMatch(figure -> figure.figure().status() == status);
    }

    private static double value(Observation figure) {
        return figure.figure().value().orElseThrow();
    }
}
