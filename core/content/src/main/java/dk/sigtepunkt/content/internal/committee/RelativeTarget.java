package dk.sigtepunkt.content.internal.committee;

import dk.sigtepunkt.content.internal.yaml.YamlFields;
import dk.sigtepunkt.contracts.indicator.Baseline;
import dk.sigtepunkt.contracts.indicator.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A target that is written as a change from the baseline in percent, as climate targets are. */
final class RelativeTarget {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DECIMALS = 9;

    private RelativeTarget() {}

    /** @throws IllegalArgumentException when there is nothing to take a percentage of */
    static Target of(YamlFields fields, Baseline baseline) {
        if (baseline.value() == 0) {
            throw new IllegalArgumentException(
                    "et mål i procent af udgangspunktet kræver, at udgangspunktet ikke er 0; skriv »value« i stedet");
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
                "%s, %s %% i forhold til %s".formatted(fields.text("source"), signed(change), baseline.period()));
    }

    /** As printed in Danish: a true minus, a plus where it is a rise. */
    private static String signed(BigDecimal change) {
        String digits = change.abs().stripTrailingZeros().toPlainString().replace('.', ',');
        return switch (change.signum()) {
            case -1 -> "−" + digits;
            case 1 -> "+" + digits;
            default -> digits;
        };
    }
}
