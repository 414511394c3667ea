package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.actions.AreaActions;
import dk.sigtepunkt.domain.assessment.Basis;
import dk.sigtepunkt.domain.tags.TagCounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The quarterly report over all committees, "Rapport med strategisk information". It accounts for every sigtepunkt,
 * every committee and every focus area, also when nothing happened.
 *
 * @param today the day it was put together
 */
public record ConsolidatedReport(
        Period period,
        Strategy strategy,
        LocalDate today,
        List<SigtepunktPart> sigtepunkter,
        List<CommitteePart> committees,
        List<FocusAreaPart> focusAreas,
        Reservations reservations) {
    public ConsolidatedReport {
        sigtepunkter = List.copyOf(sigtepunkter);
        committees = List.copyOf(committees);
        focusAreas = List.copyOf(focusAreas);
    }

    /** True when any figure behind the report is made-up example data. */
    public boolean example() {
        return focusAreas.stream().anyMatch(FocusAreaPart::example);
    }

    /** What all statuses of it rest on. */
    public Basis basis() {
        return Basis.of(focusAreas.stream().map(part -> part.assessment().basis()));
    }

    public Optional<FocusAreaPart> focusArea(FocusAreaRef ref) {
        return focusAreas.stream().filter(part -> part.area().ref().equals(ref)).findFirst();
    }

    /** The focus areas whose primary sigtepunkt this is, in the committees' order. */
    public List<FocusAreaPart> under(SigtepunktId sigtepunkt) {
        return focusAreas.stream()
                .filter(part -> part.area().primary().sigtepunkt().equals(sigtepunkt))
                .toList();
    }

    /** Every focus area with its actions as they stood at the end of the quarter. */
    public List<AreaActions> areaActions() {
        return focusAreas.stream()
                .map(part -> new AreaActions(
                        part.area(),
                        part.actions().stream().map(ActionPart::standing).toList()))
                .toList();
    }

    /** How much of it is tagged with what. */
    public TagCounts tagCounts() {
        return TagCounts.of(
                focusAreas.stream().map(part -> part.area().tags()).toList(),
                focusAreas.stream()
                        .flatMap(part -> part.actions().stream())
                        .map(part -> part.action().details().tags())
                        .toList(),
                indicators().map(part -> part.indicator().tags()).toList());
    }

    /** The indicators that play a role in a view, in the committees' order. */
    public List<IndicatorPart> playing(String role) {
        return indicators()
                .filter(part -> part.indicator().tags().roles().contains(role))
                .toList();
    }

    private Stream<IndicatorPart> indicators() {
        return focusAreas.stream().flatMap(part -> part.indicators().stream());
    }

    /** Everything that changed in the quarter, focus area by focus area. */
    public List<Change> changes() {
        return focusAreas.stream().flatMap(part -> part.changes().stream()).toList();
    }
}
