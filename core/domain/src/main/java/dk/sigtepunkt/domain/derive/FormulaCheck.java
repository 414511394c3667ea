package dk.sigtepunkt.domain.derive;

import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import java.util.List;
import java.util.Optional;

/** Whether a formula makes sense with the units and frequencies that its operands have now. */
final class FormulaCheck {
    private FormulaCheck() {}

    /** @return why it cannot be computed, the rest of a Danish sentence */
    static Optional<String> fault(Indicator indicator, Formula formula, List<Indicator> operands) {
        return units(indicator, formula.kind(), operands).or(() -> frequency(indicator, formula, operands));
    }

    private static Optional<String> units(Indicator indicator, Formula.Kind kind, List<Indicator> operands) {
        Indicator first = operands.get(0);
        Indicator last = operands.get(operands.size() - 1);
        return switch (kind) {
            case PER_INHABITANT ->
                unless(
                        last.unit().kind() == UnitKind.COUNT,
                        "»%s« tæller ikke indbyggere, men måles i %s"
                                .formatted(last.name(), last.unit().symbol()));
            case SHARE -> same(first, last).or(() -> result(indicator, UnitKind.PERCENT, "en andel"));
            case INDEX -> result(indicator, UnitKind.INDEX, "et indeks");
            case ROLLING_SUM ->
                unless(first.aggregation() == Aggregation.SUM, "»%s« kan ikke lægges sammen".formatted(first.name()))
                        .or(() -> same(indicator, first));
            case DIFFERENCE ->
                same(first, last)
                        .or(() -> unless(
                                indicator.unit().kind() == first.unit().kind(),
                                differ(indicator.unit(), first.unit())));
        };
    }

    private static Optional<String> same(Indicator one, Indicator other) {
        boolean same = one.unit().kind() == other.unit().kind()
                && one.unit().symbol().equals(other.unit().symbol());
        return unless(same, differ(one.unit(), other.unit()));
    }

    private static String differ(Unit one, Unit other) {
        return "enhederne er forskellige (%s og %s)".formatted(one.symbol(), other.symbol());
    }

    private static Optional<String> result(Indicator indicator, UnitKind kind, String what) {
        return unless(
                indicator.unit().kind() == kind,
                "enheden er %s, men formlen giver %s".formatted(indicator.unit().symbol(), what));
    }

    private static Optional<String> frequency(Indicator indicator, Formula formula, List<Indicator> operands) {
        boolean oneIsAsOften =
                operands.stream().anyMatch(operand -> operand.frequency().compareTo(indicator.frequency()) >= 0);
        Optional<String> base = formula.base()
                .filter(period -> period.frequency() != indicator.frequency())
                .map(period -> "basisperioden %s er ikke af samme slags som indikatorens perioder".formatted(period));
        return unless(oneIsAsOften, "den opgøres oftere end de tal, den beregnes af")
                .or(() -> base)
                .or(() -> operands.stream()
                        .flatMap(operand -> Operand.fault(operand, indicator.frequency()).stream())
                        .findFirst());
    }

    private static Optional<String> unless(boolean holds, String why) {
        return holds ? Optional.empty() : Optional.of(why);
    }
}
