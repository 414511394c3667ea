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
                .ifPresent(base -> findings.accept(
                        "Basis %s for »%s« er ikke en af dens perioder.".formatted(base, indicator.name())));
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
                .forEach(operand -> findings.accept("Formlen for »%s« deler med »%s«, som ikke er et antal."
                        .formatted(indicator.name(), operand.name())));
    }

    private void rollingSum() {
        for (Indicator operand : operands) {
            if (operand.aggregation() != Aggregation.SUM) {
                findings.accept("Formlen for »%s« lægger »%s« sammen over tid, men de tal kan ikke lægges sammen."
                        .formatted(indicator.name(), operand.name()));
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
            findings.accept("Formlen giver »%s« i %s, men enheden er sat til %s."
                    .formatted(
                            indicator.name(),
                            operand.unit().symbol(),
                            indicator.unit().symbol()));
        }
    }

    private void operandsInOneUnit() {
        if (operands.size() == 2 && !same(operands.get(0), operands.get(1))) {
            findings.accept("Formlen for »%s« regner på %s og %s; begge skal være i samme enhed."
                    .formatted(
                            indicator.name(),
                            operands.get(0).unit().symbol(),
                            operands.get(1).unit().symbol()));
        }
    }

    private void result(UnitKind wanted) {
        if (indicator.unit().kind() != wanted) {
            findings.accept("Formlen %s giver en enhed af slagsen %s, men »%s« har %s."
                    .formatted(
                            formula.kind().code(),
                            wanted.code(),
                            indicator.name(),
                            indicator.unit().kind().code()));
        }
    }

    static boolean same(Indicator left, Indicator right) {
        return left.unit().kind() == right.unit().kind()
                && left.unit().symbol().equals(right.unit().symbol());
    }
}
