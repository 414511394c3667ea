package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.domain.actions.ActionCount;
import dk.sigtepunkt.domain.actions.ActionFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a report has of actions, and where it has none, through one filter: every list and count of them is made here. */
public final class ReportedActions {
    private final List<FocusAreaPart> areas;
    private final Map<ItemRef, ReportedAction> all = new LinkedHashMap<>();
    private final Map<ItemRef, List<ReportedAction>> successors = new HashMap<>();

    private ReportedActions(ConsolidatedReport report) {
        this.areas = report.focusAreas();
        areas.stream()
                .flatMap(area -> area.actions().stream().map(part -> new ReportedAction(area, part)))
                .forEach(one -> all.put(one.ref(), one));
        for (ReportedAction one : all.values()) {
            one.part().action().replaces().stream()
                    .filter(succession ->
                            !succession.from().isAfter(report.period().end()))
                    .map(Succession::former)
                    .forEach(former -> successors
                            .computeIfAbsent(former, none -> new ArrayList<>())
                            .add(one));
        }
    }

    public static ReportedActions in(ConsolidatedReport report) {
        return new ReportedActions(report);
    }

    /** In the order of the focus areas. */
    public List<ReportedAction> matching(ActionFilter filter) {
        return all.values().stream()
                .filter(one -> filter.takes(one.area().area(), one.part().standing()))
                .toList();
    }

    /** @return empty when the action does not count in the quarter yet */
    public Optional<ReportedAction> find(ItemRef action) {
        return Optional.ofNullable(all.get(action));
    }

    public ActionCount count(ActionFilter filter) {
        return ActionCount.of(
                matching(filter).stream().map(one -> one.part().standing()).toList());
    }

    /** The focus areas asked for in which nothing is being done. */
    public List<FocusAreaPart> withoutLiveAction(ActionFilter filter) {
        return areas.stream()
                .filter(part -> filter.takes(part.area()) && !part.hasLiveAction())
                .toList();
    }

    /** The actions that had come in the place of another by the end of the quarter. */
    public List<ReportedAction> successors(ItemRef former) {
        return List.copyOf(successors.getOrDefault(former, List.of()));
    }
}
