package dk.sigtepunkt.content.internal.check;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** That a formula makes a figure in the indicator's unit, as far as its operands are known. */
final class FormulaUnits {
    private static final MethodWords WORDS = MethodWords.danish();

    private final Indicator indicator;
    private final Formula formula;
    private final List<Indicator> operands;
    private final Consumer<String> findings;

    /** @param own the committee's own indicators; an operand that is not among them is left out */
    FormulaUnits(Indicator indicator, Formula formula, Map<IndicatorId, Indicator> own, Consumer<String> findings) {
        this.indicator = indicator;
        this.formula = formula;
        this.operands =
                formula.of().stream().map(own::get).filter(Objects::nonNull).toList();
        this.findings = findings;
    }

    void check() {
        formula.base()
                .filter(base -> base.frequency() != indicator.frequency())
                .ifPresent(base -> findings.accept(WORDS.baseIsNoPeriod(base, indicator)));
        switch (formula.kind()) {
            case PER_INHABITANT -> perInhabitant();
            case SHARE -> {
                result(UnitKind.PERCENT);
                operandsInOneUnit();
            }
            case INDEX -> result(UnitKind.INDEX);
            case ROLLING_SUM -> rollingSum();
            case DIFFERENCE -> difference();
        }
    }

    private void perInhabitant() {
        result(UnitKind.RATIO);
        IndicatorId inhabitants = formula.of().get(1);
        operands.stream()
                .filter(operand -> operand.id().equals(inhabitants))
                .filter(operand -> operand.unit().kind() != UnitKind.COUNT)
                .forEach(operand -> findings.accept(WORDS.dividesByNoCount(indicator, operand)));
    }

    private void rollingSum() {
        for (Indicator operand : operands) {
            if (operand.aggregation() != Aggregation.SUM) {
                findings.accept(WORDS.cannotBeSummed(indicator, operand));
            }
            inTheUnitOf(operand);
        }
    }

    private void difference() {
        operandsInOneUnit();
        // The difference of two percentages is in percentage points, which is another word for the same kind.
        operands.stream()
                .limit(1)
                .filter(operand -> operand.unit().kind() != UnitKind.PERCENT
                        || indicator.unit().kind() != UnitKind.PERCENT)
                .forEach(this::inTheUnitOf);
    }

    private void inTheUnitOf(Indicator operand) {
        if (!same(indicator, operand)) {
            findings.accept(WORDS.givesOtherUnit(indicator, operand.unit()));
        }
    }

    private void operandsInOneUnit() {
        if (operands.size() == 2 && !same(operands.get(0), operands.get(1))) {
            findings.accept(WORDS.operandsInTwoUnits(
                    indicator, operands.get(0).unit(), operands.get(1).unit()));
        }
    }

    private void result(UnitKind wanted) {
        if (indicator.unit().kind() != wanted) {
            findings.accept(WORDS.givesOtherKind(formula, wanted, indicator));
        }
    }

    static boolean same(Indicator left, Indicator right) {
        return left.unit().kind() == right.unit().kind()
                && left.unit().symbol().equals(right.unit().symbol());
    }
}
