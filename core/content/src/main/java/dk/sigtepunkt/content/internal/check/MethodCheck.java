package dk.sigtepunkt.content.internal.check;

import dk.sigtepunkt.content.internal.committee.CommitteeMapper;
import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Companion;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.Indicator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * That formulas and companions name indicators which fit. Another committee's indicators may come and go, so they are
 * looked at when figures are computed and not here.
 */
final class MethodCheck {
    private static final MethodWords WORDS = MethodWords.danish();
    private static final String LIST = "indicators";

    private final CommitteeMapper lines;
    private final Findings findings;
    private final List<Indicator> indicators;
    private final Map<IndicatorId, Indicator> own = new HashMap<>();
    private final Committee committee;

    MethodCheck(Committee committee, CommitteeMapper lines, Findings findings) {
        this.committee = committee;
        this.lines = lines;
        this.findings = findings;
        this.indicators = committee.indicators();
        indicators.forEach(indicator -> own.put(indicator.id(), indicator));
    }

    void run() {
        for (int index = 0; index < indicators.size(); index++) {
            Indicator indicator = indicators.get(index);
            int item = index;
            indicator.method().formula().ifPresent(formula -> formula(item, indicator, formula));
            for (int entry = 0; entry < indicator.method().companions().size(); entry++) {
                companion(
                        lines.line(LIST, index, "companions/" + entry),
                        indicator,
                        indicator.method().companions().get(entry));
            }
        }
    }

    private void formula(int index, Indicator indicator, Formula formula) {
        int line = lines.line(LIST, index, "formula");
        for (IndicatorId operand : formula.of()) {
            if (missing(operand)) {
                findings.add(line, WORDS.unknownOperand(indicator, operand));
            }
        }
        if (dependsOn(indicator, indicator.id(), new HashSet<>())) {
            findings.add(line, WORDS.dependsOnItself(indicator));
        }
        new FormulaUnits(indicator, formula, own, sentence -> findings.add(line, sentence)).check();
    }

    private boolean dependsOn(Indicator from, IndicatorId wanted, Set<IndicatorId> seen) {
        return from.method().formula().map(Formula::of).orElse(List.of()).stream()
                .anyMatch(operand -> operand.equals(wanted)
                        || (seen.add(operand)
                                && own.containsKey(operand)
                                && dependsOn(own.get(operand), wanted, seen)));
    }

    private void companion(int line, Indicator indicator, Companion companion) {
        if (companion.indicator().equals(indicator.id())) {
            findings.add(line, WORDS.shownWithItself(indicator));
        } else if (missing(companion.indicator())) {
            findings.add(line, WORDS.shownWithUnknown(indicator, companion.indicator()));
        }
        Indicator other = own.getOrDefault(companion.indicator(), indicator);
        if (!FormulaUnits.same(indicator, other)) {
            findings.add(line, WORDS.shownInTwoUnits(indicator, other));
        }
        if (companion.role() == Companion.Role.OUTLOOK
                && own.containsKey(companion.indicator())
                && !other.method().forward()) {
            findings.add(line, WORDS.outlookLooksBack(other, indicator));
        }
    }

    private boolean missing(IndicatorId id) {
        return id.committee().equals(committee.id()) && !own.containsKey(id);
    }
}
