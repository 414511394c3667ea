package dk.sigtepunkt.domain.derive;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The indicators with a formula, each after those it is computed from, and those that cannot be computed. */
final class FormulaOrder {
    private final Map<IndicatorId, Indicator> known = new HashMap<>();
    /** From what is not there any more to what carries its series on, and nothing else with it. */
    private final Map<IndicatorId, Indicator> successors = new HashMap<>();

    private final Map<IndicatorId, List<Indicator>> operands = new HashMap<>();
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
        known.values().stream().sorted(Comparator.comparing(Indicator::id)).forEach(this::succeeds);
    }

    private void succeeds(Indicator indicator) {
        List<Succession> carriedOn = indicator.replaces().stream()
                .filter(succession -> !succession.ownSeries())
                .toList();
        if (carriedOn.size() == 1 && carriedOn.get(0).comparable()) {
            ItemRef former = carriedOn.get(0).former();
            successors.putIfAbsent(new IndicatorId(former.committee(), former.key()), indicator);
        }
    }

    /** Empty when it is not there, nor anything that carries it on. */
    private Optional<Indicator> standing(IndicatorId id) {
        return Optional.ofNullable(known.get(id)).or(() -> Optional.ofNullable(successors.get(id)));
    }

    /** What a computable indicator is computed from, in the order of its formula. */
    List<Indicator> operands(Indicator indicator) {
        return operands.getOrDefault(indicator.id(), List.of());
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
        formula.get()
                .of()
                .forEach(operand -> standing(operand).map(Indicator::id).ifPresent(this::visit));
        if (steps.put(id, Step.DONE) == Step.BEGUN) {
            settle(indicator, formula.get());
        }
    }

    private void settle(Indicator indicator, Formula formula) {
        List<Indicator> all = new ArrayList<>();
        for (IndicatorId id : formula.of()) {
            Optional<Indicator> operand = standing(id);
            if (operand.isEmpty()) {
                fault(indicator, words.unknown(id));
                return;
            }
            if (faults.containsKey(operand.get().id())) {
                fault(indicator, words.notComputed(operand.get()));
                return;
            }
            all.add(operand.get());
        }
        check.fault(indicator, formula, all).ifPresentOrElse(why -> fault(indicator, why), () -> {
            operands.put(indicator.id(), all);
            computable.add(indicator);
        });
    }

    private void fault(Indicator indicator, String why) {
        faults.put(indicator.id(), new FormulaFault(indicator.id(), words.fault(indicator, why)));
    }
}
