package dk.sigtepunkt.domain.derive;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.text.Danish;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a formula makes of its operands' figures. */
final class Arithmetic {
    /** Which absence says most about a figure that cannot be computed. */
    private static final List<ObservationStatus> ABSENCES =
            List.of(ObservationStatus.SUPPRESSED, ObservationStatus.MISSING, ObservationStatus.NOT_APPLICABLE);

    private Arithmetic() {}

    /** Where a computed figure came from. */
    static String words(Formula formula, List<Indicator> operands) {
        String first = operands.get(0).name();
        String last = operands.get(operands.size() - 1).name();
        String how = switch (formula.kind()) {
            case PER_INHABITANT -> "%s / %s, pr. %s".formatted(first, last, Danish.number(formula.per(), 0));
            case SHARE -> "%s / %s".formatted(first, last);
            case INDEX ->
                "%s / samme i %s".formatted(first, Danish.period(formula.base().orElseThrow()));
            case ROLLING_SUM -> "summen af %s over %d perioder".formatted(first, formula.window());
            case DIFFERENCE -> "%s − %s".formatted(first, last);
        };
        return "Beregnet: " + how;
    }

    /** @param parts for a rolling sum one for each period of its window, for an index the base last */
    static Figure figure(Formula formula, List<OperandPart> parts) {
        return absent(parts).orElseGet(() -> computed(formula, parts));
    }

    private static Optional<Figure> absent(List<OperandPart> parts) {
        for (ObservationStatus absence : ABSENCES) {
            for (OperandPart part : parts) {
                for (Observation figure : part.figures()) {
                    if (figure.figure().status() == absence) {
                        return Optional.of(without(
                                absence,
                                "»%s« for %s: %s"
                                        .formatted(
                                                part.indicator().name(),
                                                Danish.period(figure.period()),
                                                Danish.sentence(Danish.status(absence)))));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Figure computed(Formula formula, List<OperandPart> parts) {
        OperandPart divisor = parts.get(parts.size() - 1);
        boolean divides = formula.kind() != Formula.Kind.ROLLING_SUM && formula.kind() != Formula.Kind.DIFFERENCE;
        if (divides && divisor.value() == 0) {
            return without(
                    ObservationStatus.NOT_APPLICABLE,
                    "»%s« for %s er 0, og der kan ikke divideres med 0."
                            .formatted(
                                    divisor.indicator().name(),
                                    Danish.period(divisor.figures().get(0).period())));
        }
        double value = value(formula, parts);
        if (!Double.isFinite(value)) {
            return without(ObservationStatus.NOT_APPLICABLE, "resultatet er for stort.");
        }
        boolean provisional = parts.stream()
                .flatMap(part -> part.figures().stream())
                .anyMatch(figure -> figure.figure().status() == ObservationStatus.PROVISIONAL);
        return new Figure(
                OptionalDouble.of(value), provisional ? ObservationStatus.PROVISIONAL : ObservationStatus.OBSERVED, "");
    }

    private static double value(Formula formula, List<OperandPart> parts) {
        double first = parts.get(0).value();
        double last = parts.get(parts.size() - 1).value();
        return switch (formula.kind()) {
            case PER_INHABITANT -> first / last * formula.per();
            case SHARE, INDEX -> first / last * 100;
            case ROLLING_SUM -> parts.stream().mapToDouble(OperandPart::value).sum();
            case DIFFERENCE -> first - last;
        };
    }

    private static Figure without(ObservationStatus status, String why) {
        return new Figure(OptionalDouble.empty(), status, "Kan ikke beregnes: " + why);
    }
}
