package dk.sigtepunkt.domain.derive;

import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import java.util.List;
import java.util.Optional;

/** Whether a formula makes sense with the units and frequencies that its operands have now. */
final class FormulaCheck {
    private final DerivationWords words;

    FormulaCheck(DerivationWords words) {
        this.words = words;
    }

    /** @return why it cannot be computed, the rest of a sentence */
    Optional<String> fault(Indicator indicator, Formula formula, List<Indicator> operands) {
        return units(indicator, formula.kind(), operands).or(() -> frequency(indicator, formula, operands));
    }

    private Optional<String> units(Indicator indicator, Formula.Kind kind, List<Indicator> operands) {
        Indicator first = operands.get(0);
        Indicator last = operands.get(operands.size() - 1);
        return switch (kind) {
            case PER_INHABITANT -> unless(last.unit().kind() == UnitKind.COUNT, words.noInhabitants(last));
            case SHARE -> same(first, last).or(() -> result(indicator, UnitKind.PERCENT, kind));
            case INDEX -> result(indicator, UnitKind.INDEX, kind);
            case ROLLING_SUM ->
                unless(first.aggregation() == Aggregation.SUM, words.notAdded(first))
                        .or(() -> same(indicator, first));
            case DIFFERENCE ->
                same(first, last)
                        .or(() -> unless(
                                indicator.unit().kind() == first.unit().kind(),
                                words.differentUnits(indicator.unit(), first.unit())));
        };
    }

    private Optional<String> same(Indicator one, Indicator other) {
        boolean same = one.unit().kind() == other.unit().kind()
                && one.unit().symbol().equals(other.unit().symbol());
        return unless(same, words.differentUnits(one.unit(), other.unit()));
    }

    private Optional<String> result(Indicator indicator, UnitKind wanted, Formula.Kind kind) {
        return unless(indicator.unit().kind() == wanted, words.anotherUnit(indicator.unit(), kind));
    }

    private Optional<String> frequency(Indicator indicator, Formula formula, List<Indicator> operands) {
        boolean oneIsAsOften =
                operands.stream().anyMatch(operand -> operand.frequency().compareTo(indicator.frequency()) >= 0);
        Optional<String> base = formula.base()
                .filter(period -> period.frequency() != indicator.frequency())
                .map(words::anotherBase);
        return unless(oneIsAsOften, words.moreOften())
                .or(() -> base)
                .or(() -> operands.stream()
                        .filter(operand -> !Operand.gathers(operand, indicator.frequency()))
                        .findFirst()
                        .map(words::notGathered));
    }

    private static Optional<String> unless(boolean holds, String why) {
        return holds ? Optional.empty() : Optional.of(why);
    }
}
