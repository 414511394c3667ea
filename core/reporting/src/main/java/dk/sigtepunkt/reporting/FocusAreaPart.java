package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.domain.assessment.Standstill;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.judgement.QuarterJudgement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** @param cameLater true when the area is not among those adopted with the strategy */
public record FocusAreaPart(
        FocusArea area,
        KnownCommittee committee,
        boolean cameLater,
        QuarterAssessment assessment,
        List<IndicatorPart> indicators,
        List<ActionPart> actions,
        List<Change> changes) {
    public FocusAreaPart {
        indicators = List.copyOf(indicators);
        actions = List.copyOf(actions);
        changes = List.copyOf(changes);
    }

    /** What people say of it in the quarter, beside what is computed. */
    public QuarterJudgement judgement() {
        return assessment.persons().get(0);
    }

    /** False when nothing is being done, nor decided, nor even identified. */
    public boolean hasLiveAction() {
        return actions.stream().anyMatch(part -> part.standing().live());
    }

    /** The indicators that its assessment is made from. */
    public List<IndicatorPart> judged() {
        return indicators.stream().filter(part -> part.indicator().judged()).toList();
    }

    /** With the day of the figure that is due first; empty when a newer one has come for any that is judged. */
    public Optional<Standstill> standstill() {
        boolean moved = judged().stream()
                .anyMatch(part -> part.newest().isPresent() && part.standstill().isEmpty());
        return judged().stream()
                .map(IndicatorPart::standstill)
                .flatMap(Optional::stream)
                .filter(standstill -> !moved)
                .min(Comparator.comparing(Standstill::due));
    }

    /** Whether any status in it rests on made-up example data. */
    public boolean restsOnExample() {
        return indicators.stream().anyMatch(IndicatorPart::restsOnExample);
    }

    /** True when any figure that is shown with it is made-up example data. */
    public boolean example() {
        return indicators.stream().anyMatch(IndicatorPart::example);
    }
}
