package dk.sigtepunkt.reporting.roots;

import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.roots.ReportFact;
import dk.sigtepunkt.domain.roots.Root;
import dk.sigtepunkt.domain.roots.Topic;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.reporting.FocusAreaPart;
import java.util.ArrayList;
import java.util.List;

/** What a report counts of its own lists, of some focus areas. */
final class CountFacts {
    private static final RootLabels LABELS = RootLabels.in(Danish.LOCALE);
    private static final Unit AREAS = new Unit(LABELS.areaUnit(), UnitKind.COUNT, 0);
    private static final Unit ACTIONS = new Unit(LABELS.actionUnit(), UnitKind.COUNT, 0);

    private CountFacts() {}

    /**
     * @param id what the facts' ids begin with
     * @param whose what the areas are counted in
     */
    static List<ReportFact> of(String id, String whose, List<FocusAreaPart> areas, Root root) {
        Topic of = new Topic(id, whose, List.of());
        List<ReportFact> facts = new ArrayList<>();
        facts.add(fact(of, "/areas", LABELS.areas(whose), areas.size(), AREAS, root));
        for (AssessmentCode code : AssessmentCode.values()) {
            long count = areas.stream()
                    .filter(area -> area.assessment().code() == code)
                    .count();
            facts.add(fact(of, "/areas." + code.code(), LABELS.areas(whose, code), count, AREAS, root));
        }
        List<ActionPart> actions =
                areas.stream().flatMap(area -> area.actions().stream()).toList();
        facts.add(fact(of, "/actions", LABELS.actions(whose), actions.size(), ACTIONS, root));
        long late = actions.stream().filter(one -> one.standing().late()).count();
        long live = actions.stream().filter(one -> one.standing().live()).count();
        facts.add(fact(of, "/actions.late", LABELS.lateActions(whose), late, ACTIONS, root));
        facts.add(fact(of, "/actions.live", LABELS.liveActions(whose), live, ACTIONS, root));
        return facts;
    }

    private static ReportFact fact(Topic of, String which, String label, long count, Unit unit, Root root) {
        return new ReportFact(of.id() + which, label, of, count, unit, false, root);
    }
}
