package dk.sigtepunkt.domain.derive;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The indicators with a formula, each after those it is computed from, and those that cannot be computed. */
final class FormulaOrder {
    private final Map<IndicatorId, Indicator> known = new HashMap<>();
    private final Map<IndicatorId, Step> steps = new HashMap<>();
    private final List<Indicator> computable = new ArrayList<>();
    private final Map<IndicatorId, FormulaFault> faults = new LinkedHashMap<>();

    private final DerivationWords words;
    private final FormulaCheck check;

    private enum Step {
        BEGUN,
        DONE
    }

    private FormulaOrder(CatalogueSnapshot committees, DerivationWords words) {
        this.words = words;
        this.check = new FormulaCheck(words);
        committees.committees().stream()
                .flatMap(committee -> committee.content().indicators().stream())
                .forEach(indicator -> known.putIfAbsent(indicator.id(), indicator));
    }

    static FormulaOrder of(CatalogueSnapshot committees, DerivationWords words) {
        FormulaOrder order = new FormulaOrder(committees, words);
        order.known.values().stream().map(Indicator::id).sorted().forEach(order::visit);
        return order;
    }

    List<Indicator> computable() {
        return List.copyOf(computable);
    }

    List<FormulaFault> faults() {
        return List.copyOf(faults.values());
    }

    private void visit(IndicatorId id) {
        Indicator indicator = known.get(id);
        Optional<Formula> formula =
                indicator == null ? Optional.empty() : indicator.method().formula();
        if (indicator == null || formula.isEmpty() || steps.get(id) == Step.DONE) {
            return;
        }
        if (steps.put(id, Step.BEGUN) == Step.BEGUN) {
            fault(indicator, words.builtOnItself());
            steps.put(id, Step.DONE);
            return;
        }
        formula.get().of().forEach(this::visit);
        if (steps.put(id, Step.DONE) == Step.BEGUN) {
            settle(indicator, formula.get());
        }
    }

    private void settle(Indicator indicator, Formula formula) {
        List<Indicator> operands = new ArrayList<>();
        for (IndicatorId id : formula.of()) {
            Indicator operand = known.get(id);
            if (operand == null) {
                fault(indicator, words.unknown(id));
                return;
            }
            if (faults.containsKey(id)) {
                fault(indicator, words.notComputed(operand));
                return;
            }
            operands.add(operand);
        }
        check.fault(indicator, formula, operands)
                .ifPresentOrElse(why -> fault(indicator, why), () -> computable.add(indicator));
    }

    private void fault(Indicator indicator, String why) {
        faults.put(indicator.id(), new FormulaFault(indicator.id(), words.fault(indicator, why)));
    }
}
