package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.UnitText;
import java.util.Optional;
import java.util.stream.Collectors;

/** An expected effect as a reader is told it. */
final class EffectText {
    private EffectText() {}

    /** How far it moves the figure in each year: {@code 2026: +2 m; 2027: +3 m}. */
    static String years(ExpectedEffect effect, Optional<Indicator> indicator) {
        return effect.byYear().entrySet().stream()
                .map(year -> "%d: %s%s"
                        .formatted(
                                year.getKey(),
                                year.getValue() > 0 ? "+" : "",
                                indicator
                                        .map(one -> change(year.getValue(), one.unit()))
                                        .orElseGet(() -> Danish.number(year.getValue()))))
                .collect(Collectors.joining("; "));
    }

    /** Of a percentage it is told in points. */
    private static String change(double value, Unit unit) {
        return UnitText.distance(Danish.number(value, Math.max(unit.decimals(), Danish.decimals(value))), unit);
    }
}
