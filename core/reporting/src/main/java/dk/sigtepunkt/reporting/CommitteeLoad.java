package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.load.Load;
import dk.sigtepunkt.domain.questions.QuestionBook;
import dk.sigtepunkt.domain.text.Danish;
import java.util.List;

/**
 * What a committee had on its hands at the end of a quarter, and what of it could be ended first.
 *
 * @param overdue actions that are alive after the last day that was planned
 * @param silent indicators that should be judged and cannot, since there are not enough figures
 * @param idle focus areas in which nothing is being done
 */
public record CommitteeLoad(Load load, List<ActionPart> overdue, List<IndicatorPart> silent, List<FocusAreaPart> idle) {
    public CommitteeLoad {
        overdue = List.copyOf(overdue);
        silent = List.copyOf(silent);
        idle = List.copyOf(idle);
    }

    /** @param known questions by the time that is looked from */
    public static CommitteeLoad of(ConsolidatedReport report, CommitteePart part, QuestionBook known) {
        CommitteeId committee = part.committee().id();
        int questions = known.waiting(committee, Danish.endOf(report.period().end()));
        List<FocusAreaPart> areas = report.focusAreas().stream()
                .filter(area -> area.committee().id().equals(committee))
                .toList();
        List<ActionPart> live = areas.stream()
                .flatMap(area -> area.actions().stream())
                .filter(one -> one.standing().live())
                .toList();
        List<IndicatorPart> indicators =
                areas.stream().flatMap(area -> area.indicators().stream()).toList();
        return new CommitteeLoad(
                new Load(areas.size(), live.size(), indicators.size(), questions),
                live.stream()
                        .filter(one ->
                                one.action().end().isBefore(report.period().end()))
                        .toList(),
                indicators.stream()
                        .filter(one -> one.now().assessment().code() == AssessmentCode.INSUFFICIENT)
                        .toList(),
                areas.stream().filter(area -> !area.hasLiveAction()).toList());
    }
}
