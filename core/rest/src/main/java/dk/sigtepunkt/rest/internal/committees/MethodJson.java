package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Companion;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Method;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.rest.internal.http.Decimal;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator's figures are arrived at.
 *
 * @param version of the definition
 * @param formula null when the indicator is measured
 * @param companions what is drawn beside it
 * @param compareWith the areas it is compared with
 * @param comparedBy {@code value} when the figures themselves are compared, {@code growth} when their growth is
 * @param forward whether its figures are about times to come
 */
public record MethodJson(
        String version,
        @Nullable Computation formula,
        List<Beside> companions,
        List<String> compareWith,
        String comparedBy,
        boolean forward) {
    static MethodJson of(Indicator indicator) {
        Method method = indicator.method();
        return new MethodJson(
                method.version(),
                method.formula().<@Nullable Computation>map(Computation::of).orElse(null),
                method.companions().stream().map(Beside::of).toList(),
                method.compareWith().stream().map(AreaCode::value).toList(),
                indicator.comparedByGrowth() ? "growth" : "value",
                method.forward());
    }

    /**
     * @param kind {@code per-inhabitant}, {@code share}, {@code index}, {@code rolling-sum} or {@code difference}
     * @param of the indicators it is computed from
     * @param per for each so many inhabitants
     * @param window how many periods are added up
     * @param base the period that is 100; null when it is no index
     */
    public record Computation(
            String kind,
            List<String> of,
            BigDecimal per,
            int window,
            @Nullable String base) {
        static Computation of(Formula formula) {
            return new Computation(
                    formula.kind().code(),
                    formula.of().stream().map(IndicatorId::toString).toList(),
                    Decimal.of(formula.per()),
                    formula.window(),
                    formula.base().<@Nullable String>map(Period::code).orElse(null));
        }
    }

    /** @param role {@code outlook}, {@code capacity} or {@code demand} */
    public record Beside(String indicator, String role) {
        static Beside of(Companion companion) {
            return new Beside(companion.indicator().toString(), companion.role().code());
        }
    }
}
