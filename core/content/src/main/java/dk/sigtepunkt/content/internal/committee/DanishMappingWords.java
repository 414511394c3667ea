package dk.sigtepunkt.content.internal.committee;

import dk.sigtepunkt.contracts.time.Period;
import java.math.BigDecimal;

final class DanishMappingWords implements MappingWords {
    @Override
    public String notOneArea(String text) {
        return "»%s« er ikke ét område; skriv en kode".formatted(text);
    }

    @Override
    public String perWithoutInhabitants() {
        return "per hører kun til per-inhabitant";
    }

    @Override
    public String changeFromNothing() {
        return "et mål i procent af udgangspunktet kræver, at udgangspunktet ikke er 0; skriv »value« i stedet";
    }

    @Override
    public String judgedBackground() {
        return "et baggrundstal vurderes ikke; fjern »direction«, »targets« og »thresholds«, eller fjern »background«";
    }

    @Override
    public String change(String source, BigDecimal percent, Period from) {
        return "%s, %s %% i forhold til %s".formatted(source, signed(percent), from);
    }

    @Override
    public String columnMissing(String indicator, String field) {
        return "figures for »%s« mangler »%s«; skriv, hvad kolonnen hedder i kilden".formatted(indicator, field);
    }

    /** A true minus, a plus where it is a rise. */
    private static String signed(BigDecimal change) {
        String digits = change.abs().stripTrailingZeros().toPlainString().replace('.', ',');
        return switch (change.signum()) {
            case -1 -> "−" + digits;
            case 1 -> "+" + digits;
            default -> digits;
        };
    }
}
