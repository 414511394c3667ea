package dk.sigtepunkt.content.internal.committee;

import dk.sigtepunkt.content.internal.yaml.YamlFields;
import dk.sigtepunkt.contracts.indicator.Adoption;
import dk.sigtepunkt.contracts.indicator.Baseline;
import dk.sigtepunkt.contracts.indicator.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A target that is written as a change from the baseline in percent, as climate targets are. */
final class RelativeTarget {
    private static final MappingWords WORDS = MappingWords.danish();
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DECIMALS = 9;

    private RelativeTarget() {}

    /** @throws IllegalArgumentException when there is nothing to take a percentage of */
    static Target of(YamlFields fields, Baseline baseline, Optional<Adoption> adopted) {
        if (baseline.value() == 0) {
            throw new IllegalArgumentException(WORDS.changeFromNothing());
        }
        // Decimal arithmetic: 30 % of 100 is to be 30 and not 30.000000000000004.
        BigDecimal change = BigDecimal.valueOf(fields.number("change"));
        double value = BigDecimal.valueOf(baseline.value())
                .multiply(WHOLE.add(change))
                .divide(WHOLE, DECIMALS, RoundingMode.HALF_UP)
                .doubleValue();
        return new Target(
                fields.period("period"),
                value,
                value,
                WORDS.change(fields.text("source"), change, baseline.period()),
                adopted);
    }
}
