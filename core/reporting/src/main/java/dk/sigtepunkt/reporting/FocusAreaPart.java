package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.util.List;

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

    /** False when nothing is being done, nor decided, nor even identified. */
    public boolean hasLiveAction() {
        return actions.stream().anyMatch(part -> part.standing().live());
    }

    /** True when any figure behind the assessment is made-up example data. */
    public boolean example() {
        return indicators.stream().anyMatch(IndicatorPart::example);
    }
}
