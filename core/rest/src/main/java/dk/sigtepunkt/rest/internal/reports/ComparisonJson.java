package dk.sigtepunkt.rest.internal.reports;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.reporting.AreaComparison;
import dk.sigtepunkt.reporting.AreaFigure;
import dk.sigtepunkt.rest.internal.http.Decimal;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What another area has for the period of the figure that was judged, and by which measure it is compared.
 *
 * @param status null when nothing is stated for that area and period
 * @param period what the figure is about; null when there is none
 * @param measure {@code value} when the figures themselves are compared, {@code growth} when their growth is
 * @param growthSince the period that growth is reckoned from; null when the figures themselves are compared
 * @param growth in percent; null when the figures themselves are compared, or one of them is missing
 * @param ownGrowth the municipality's own, in percent; null as {@code growth} is
 */
public record ComparisonJson(
        String area,
        @Nullable String period,
        @Nullable BigDecimal value,
        @Nullable String status,
        boolean example,
        String measure,
        @Nullable String growthSince,
        @Nullable BigDecimal growth,
        @Nullable BigDecimal ownGrowth) {
    static List<ComparisonJson> of(AreaComparison comparison) {
        return comparison.others().stream().map(other -> of(other, comparison)).toList();
    }

    private static ComparisonJson of(AreaFigure other, AreaComparison comparison) {
        Observation figure = other.figure().orElse(null);
        return new ComparisonJson(
                other.area().value(),
                figure == null ? null : figure.period().code(),
                figure == null ? null : Decimal.of(figure.figure().value()),
                figure == null ? null : figure.figure().status().code(),
                other.example(),
                comparison.growthSince().isPresent() ? "growth" : "value",
                comparison.growthSince().<@Nullable String>map(Period::code).orElse(null),
                Decimal.of(other.growth()),
                Decimal.of(comparison.own().growth()));
    }
}
