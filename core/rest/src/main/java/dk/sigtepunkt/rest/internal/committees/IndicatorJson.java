package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.domain.assessment.Assessment;
import dk.sigtepunkt.domain.gap.Gap;
import dk.sigtepunkt.domain.judgement.QuarterJudgement;
import dk.sigtepunkt.domain.pace.Prospect;
import dk.sigtepunkt.rest.internal.http.Decimal;
import dk.sigtepunkt.rest.internal.http.OverQuarter;
import dk.sigtepunkt.rest.internal.http.UnitJson;
import dk.sigtepunkt.rest.internal.judgement.JudgedIndicatorJson;
import dk.sigtepunkt.rest.internal.tags.TagsJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * @param focusArea the focus area's key within the committee
 * @param every how many periods lie between two figures
 * @param period what the assessment is for
 * @param pace null when the status is no verdict
 * @param forecast null when there is no target ahead
 * @param gap what is missing for the next target with what actions are expected to change
 * @param example true when what is judged, or the baseline of it, is made-up example data
 * @param replaces the indicators whose series it carries on
 * @param closed null when the indicator is there still
 * @param persons what people say of it beside the assessment
 * @param tags by what else it can be looked up
 */
public record IndicatorJson(
        String id,
        String committee,
        String focusArea,
        String name,
        String definition,
        UnitJson unit,
        String direction,
        Baseline baseline,
        List<Goal> targets,
        Shares thresholds,
        String frequency,
        int every,
        String aggregation,
        SourceJson source,
        MethodJson method,
        String period,
        String assessment,
        String reason,
        BasisJson basis,
        @Nullable PaceJson pace,
        @Nullable ForecastJson forecast,
        GapJson gap,
        boolean example,
        List<SuccessionJson> replaces,
        @Nullable ClosedJson closed,
        JudgedIndicatorJson persons,
        TagsJson tags)
        implements OverQuarter {
    public static IndicatorJson of(
            Indicator indicator,
            String period,
            Assessment assessment,
            Optional<Prospect> prospect,
            Gap gap,
            boolean example,
            @Nullable ClosedJson closed,
            QuarterJudgement persons) {
        return new IndicatorJson(
                indicator.id().toString(),
                indicator.id().committee().value(),
                indicator.focusArea().value(),
                indicator.name(),
                indicator.definition(),
                UnitJson.of(indicator.unit()),
                indicator.direction().code(),
                Baseline.of(indicator.baseline()),
                Goal.of(indicator),
                new Shares(
                        Decimal.of(indicator.thresholds().onTrack()),
                        Decimal.of(indicator.thresholds().attention()),
                        AdoptionJson.of(indicator.thresholds().adopted())),
                indicator.frequency().code(),
                indicator.every(),
                indicator.aggregation().code(),
                SourceJson.of(indicator.source()),
                MethodJson.of(indicator),
                period,
                assessment.code().code(),
                assessment.reason(),
                BasisJson.of(assessment.basis()),
                PaceJson.of(prospect),
                ForecastJson.of(prospect),
                GapJson.of(gap),
                example,
                SuccessionJson.of(indicator.replaces()),
                closed,
                JudgedIndicatorJson.of(persons),
                TagsJson.of(indicator.tags()));
    }

    /** Where the indicator started; {@code adopted} is null while nobody has. */
    public record Baseline(
            String period,
            BigDecimal value,
            String source,
            @Nullable AdoptionJson adopted) {
        static Baseline of(dk.sigtepunkt.contracts.indicator.Baseline baseline) {
            return new Baseline(
                    baseline.period().code(),
                    Decimal.of(baseline.value()),
                    baseline.source(),
                    AdoptionJson.of(baseline.adopted()));
        }
    }

    /** Where it should be; {@code low} and {@code high} differ only for the direction {@code within}. */
    public record Goal(
            String period,
            BigDecimal low,
            BigDecimal high,
            String source,
            @Nullable AdoptionJson adopted) {
        public static List<Goal> of(Indicator indicator) {
            return indicator.targets().stream().map(Goal::of).toList();
        }

        private static Goal of(Target target) {
            return new Goal(
                    target.period().code(),
                    Decimal.of(target.low()),
                    Decimal.of(target.high()),
                    target.source(),
                    AdoptionJson.of(target.adopted()));
        }
    }

    /** The shares of the expected progress that separate the assessments. */
    public record Shares(
            BigDecimal onTrack,
            BigDecimal attention,
            @Nullable AdoptionJson adopted) {}
}
