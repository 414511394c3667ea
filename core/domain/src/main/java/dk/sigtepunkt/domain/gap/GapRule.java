package dk.sigtepunkt.domain.gap;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.domain.assessment.IndicatorAssessment;
import dk.sigtepunkt.domain.pace.Band;
import dk.sigtepunkt.domain.pace.Prospect;
import java.util.List;
import java.util.Optional;

/** Says what is missing for an indicator's next target: from its figures and what is written of actions, and nothing else. */
public final class GapRule {
    private GapRule() {}

    /**
     * @param judged the indicator in the quarter
     * @param prospect of the same
     * @param expectations of the same, see {@link ExpectedEffects#on}
     */
    public static Gap gap(IndicatorAssessment judged, Optional<Prospect> prospect, List<Expectation> expectations) {
        Indicator indicator = judged.indicator();
        if (indicator.background()) {
            return new Gap.None(Gap.Reason.BACKGROUND);
        }
        if (indicator.method().forward()) {
            return new Gap.None(Gap.Reason.PROJECTION);
        }
        if (indicator.direction() == Direction.WITHIN) {
            return new Gap.None(Gap.Reason.BAND);
        }
        Optional<Observation> newest = judged.newest();
        if (prospect.isEmpty() || newest.isEmpty()) {
            return new Gap.None(Gap.Reason.NO_VERDICT);
        }
        Optional<Target> target = prospect.get().pace().next();
        if (target.isEmpty()) {
            return new Gap.None(Gap.Reason.NO_TARGET_AHEAD);
        }
        return prospect.get()
                .band()
                .map(band -> reckoned(prospect.get(), newest.get(), target.get(), band, expectations))
                .orElseGet(() -> new Gap.None(Gap.Reason.NO_FORECAST));
    }

    private static Gap reckoned(
            Prospect prospect, Observation newest, Target target, Band band, List<Expectation> expectations) {
        Ahead ahead = Ahead.of(newest.period().end(), target.period().end());
        List<CountedEffect> effects = expectations.stream().map(ahead::counted).toList();
        boolean example = prospect.example()
                || effects.stream()
                        .anyMatch(one ->
                                one.uncounted().isEmpty() && one.expectation().example());
        return new Gap.Reckoned(prospect.indicator(), target, band.value(), newest.period(), effects, example);
    }
}
