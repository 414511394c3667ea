package dk.sigtepunkt.rest.internal.reports;

import dk.sigtepunkt.reporting.AreaFigure;
import dk.sigtepunkt.rest.internal.http.Decimal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What another area has for the period of the figure that was judged.
 *
 * @param status null when nothing is stated for that area and period
 * @param period what the figure is about; null when there is none
 */
public record ComparisonJson(
        String area,
        @Nullable String period,
        @Nullable BigDecimal value,
        @Nullable String status,
        boolean example) {
    static ComparisonJson of(AreaFigure other) {
        return new ComparisonJson(
                other.area().value(),
                other.figure()
                        .<@Nullable String>map(figure -> figure.period().code())
                        .orElse(null),
                other.figure()
                        .<@Nullable BigDecimal>map(
                                figure -> Decimal.of(figure.figure().value()))
                        .orElse(null),
                other.figure()
                        .<@Nullable String>map(
                                figure -> figure.figure().status().code())
                        .orElse(null),
                other.example());
    }
}
