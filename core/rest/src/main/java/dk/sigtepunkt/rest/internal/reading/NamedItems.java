package dk.sigtepunkt.rest.internal.reading;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.ClosedItem;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what a caller names, closed things too, or says that it is not known. */
public record NamedItems(CatalogueSnapshot catalogue) {
    /** A focus area in the content that it stands in, or stood in last. */
    public record PlacedArea(Committee content, FocusArea area) {}

    public KnownCommittee committee(String id) {
        return catalogue.committees().stream()
                .filter(committee -> committee.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> unknownCommittee(id));
    }

    static Problem unknownCommittee(String id) {
        return Problem.of(ProblemKind.UNKNOWN_COMMITTEE, "reading.no-committee", id);
    }

    public PlacedArea focusArea(String committee, String key) {
        return catalogue.committees().stream()
                .map(KnownCommittee::content)
                .flatMap(content -> placed(content, committee, key).stream())
                .findFirst()
                .or(() -> former(
                                ItemKind.FOCUS_AREA,
                                closed -> closed.item().toString().equals(committee + "/" + key))
                        .flatMap(closed -> placed(closed.last(), committee, key)))
                .orElseThrow(() -> unknownFocusArea(committee, key));
    }

    private static Optional<PlacedArea> placed(Committee content, String committee, String key) {
        return content.focusAreas().stream()
                .filter(area -> area.ref().toString().equals(committee + "/" + key))
                .findFirst()
                .map(area -> new PlacedArea(content, area));
    }

    private Problem unknownFocusArea(String committee, String key) {
        return Problem.of(
                ProblemKind.UNKNOWN_FOCUS_AREA,
                "reading.no-focus-area",
                committee(committee).id(),
                key);
    }

    public Indicator indicator(String id) {
        return IndicatorId.find(id)
                .flatMap(one -> catalogue.indicator(one).or(() -> formerIndicator(one)))
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_INDICATOR, "reading.no-indicator", id));
    }

    private Optional<Indicator> formerIndicator(IndicatorId id) {
        return catalogue.former(ItemRef.of(id)).flatMap(closed -> closed.last().indicator(id));
    }

    /** What the area of an indicator stands under; nothing when nobody remembers it. */
    public List<SigtepunktId> sigtepunkter(Indicator indicator) {
        CommitteeId committee = indicator.id().committee();
        return Stream.concat(
                        catalogue.committee(committee).stream().map(KnownCommittee::content),
                        catalogue.former(ItemRef.of(indicator.id())).stream().map(ClosedItem::last))
                .flatMap(content -> content.focusAreas().stream())
                .filter(area -> area.ref().equals(new FocusAreaRef(committee, indicator.focusArea())))
                .map(area -> area.primary().sigtepunkt())
                .toList();
    }

    /** The same of one that may not be there. */
    public List<SigtepunktId> sigtepunkter(String indicator) {
        return IndicatorId.find(indicator)
                .flatMap(id -> catalogue.indicator(id).or(() -> formerIndicator(id)))
                .map(this::sigtepunkter)
                .orElse(List.of());
    }

    private Optional<ClosedItem> former(ItemKind kind, Predicate<ClosedItem> named) {
        return catalogue.former().stream()
                .filter(closed -> closed.item().kind() == kind)
                .filter(named)
                .findFirst();
    }
}
