package dk.sigtepunkt.domain.derive;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.indicator.Formula;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a formula makes of its operands' figures. */
final class Arithmetic {
    /** Which absence says most about a figure that cannot be computed. */
    private static final List<ObservationStatus> ABSENCES =
            List.of(ObservationStatus.SUPPRESSED, ObservationStatus.MISSING, ObservationStatus.NOT_APPLICABLE);

    private final Formula formula;
    private final DerivationWords words;

    Arithmetic(Formula formula, DerivationWords words) {
        this.formula = formula;
        this.words = words;
    }

    /** @param parts for a rolling sum one for each period of its window, for an index the base last */
    Figure figure(List<OperandPart> parts) {
        return absent(parts).orElseGet(() -> computed(parts));
    }

    private Optional<Figure> absent(List<OperandPart> parts) {
        for (ObservationStatus absence : ABSENCES) {
            for (OperandPart part : parts) {
                for (Observation figure : part.figures()) {
                    if (figure.figure().status() == absence) {
                        return Optional.of(without(absence, words.absent(part.indicator(), figure.period(), absence)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Figure computed(List<OperandPart> parts) {
        OperandPart divisor = parts.get(parts.size() - 1);
        boolean divides = formula.kind() != Formula.Kind.ROLLING_SUM && formula.kind() != Formula.Kind.DIFFERENCE;
        if (divides && divisor.value() == 0) {
            return without(
                    ObservationStatus.NOT_APPLICABLE,
                    words.dividedByZero(
                            divisor.indicator(), divisor.figures().get(0).period()));
        }
        double value = value(parts);
        if (!Double.isFinite(value)) {
            return without(ObservationStatus.NOT_APPLICABLE, words.tooLarge());
        }
        boolean provisional = parts.stream()
                .flatMap(part -> part.figures().stream())
                .anyMatch(figure -> figure.figure().status() == ObservationStatus.PROVISIONAL);
        return new Figure(
                OptionalDouble.of(value), provisional ? ObservationStatus.PROVISIONAL : ObservationStatus.OBSERVED, "");
    }

    private double value(List<OperandPart> parts) {
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
        return new Figure(OptionalDouble.empty(), status, why);
    }
}
