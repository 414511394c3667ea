package dk.sigtepunkt.rest.internal.reports;

import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.rest.internal.committees.BasisJson;
import dk.sigtepunkt.rest.internal.committees.ForecastJson;
import dk.sigtepunkt.rest.internal.committees.GapJson;
import dk.sigtepunkt.rest.internal.committees.PaceJson;
import dk.sigtepunkt.rest.internal.committees.SourceJson;
import dk.sigtepunkt.rest.internal.http.Decimal;
import dk.sigtepunkt.rest.internal.http.UnitJson;
import dk.sigtepunkt.rest.internal.judgement.JudgedIndicatorJson;
import dk.sigtepunkt.rest.internal.observations.ObservationJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param newest the figure that was judged, or the last one there is; null when there is none
 * @param expected where the indicator should have been; null for the direction {@code within}
 * @param share the share of the expected progress that was reached; 1 is exactly as expected
 * @param pace null when the status is no verdict
 * @param forecast null when there is no target ahead
 * @param gap what is missing for the next target with what actions are expected to change
 * @param figures for each period until the report's end the figure known now, oldest first
 * @param ageToday how old the newest figure is, or was at the quarter's end where later ones have come; a Danish sentence
 * @param newer whether a newer figure has come since the quarter before
 * @param nextDue until when the figure after the newest is to come; null when there is none
 * @param comparisons the areas it is compared with
 * @param places the municipality's own places that have figures of it
 * @param companions the indicators shown beside it
 * @param persons what people say of it beside the assessment
 */
public record ReportIndicatorJson(
        String id,
        String name,
        UnitJson unit,
        String direction,
        String assessment,
        String before,
        String reason,
        BasisJson basis,
        @Nullable ObservationJson newest,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal share,
        @Nullable PaceJson pace,
        @Nullable ForecastJson forecast,
        GapJson gap,
        List<ObservationJson> figures,
        SourceJson source,
        boolean example,
        String ageToday,
        boolean newer,
        @Nullable String nextDue,
        List<ComparisonJson> comparisons,
        List<PlaceJson> places,
        List<CompanionJson> companions,
        JudgedIndicatorJson persons) {
    public static ReportIndicatorJson of(IndicatorPart part) {
        return new ReportIndicatorJson(
                part.indicator().id().toString(),
                part.indicator().name(),
                UnitJson.of(part.indicator().unit()),
                part.indicator().direction().code(),
                part.now().assessment().code().code(),
                part.before().code(),
                part.now().assessment().reason(),
                BasisJson.of(part.now().assessment().basis()),
                part.newest().map(ObservationJson::of).orElse(null),
                Decimal.of(part.now().expected()),
                Decimal.of(part.now().share()),
                PaceJson.of(part.prospect()),
                ForecastJson.of(part.prospect()),
                GapJson.of(part.gap()),
                part.figures().stream().map(ObservationJson::of).toList(),
                SourceJson.of(part.indicator().source()),
                part.restsOnExample(),
                part.age(),
                part.newest().isPresent() && part.standstill().isEmpty(),
                part.nextDue().<@Nullable String>map(LocalDate::toString).orElse(null),
                part.beside().comparison().map(ComparisonJson::of).orElse(List.of()),
                part.beside().places().stream().map(PlaceJson::of).toList(),
                part.beside().companions().stream().map(CompanionJson::of).toList(),
                JudgedIndicatorJson.of(part.persons()));
    }
}
