package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.actions.ActionBook;
import java.util.List;
import java.util.Optional;

/**
 * The committees as they are at one moment; take one per answer and do not mix two.
 *
 * @param committees in the order readers know them by; a committee that is not installed is among them with what no
 *     other committee has taken over
 * @param former every item that was closed and not re-opened, newest first
 * @param actions all that is kept of actions, of which those that stand are among the committees'
 */
public record CatalogueSnapshot(
        List<KnownCommittee> committees, List<RefusedContent> refused, List<ClosedItem> former, ActionBook actions) {
    public static final CatalogueSnapshot EMPTY = new CatalogueSnapshot(List.of(), List.of());

    public CatalogueSnapshot {
        committees = List.copyOf(committees);
        refused = List.copyOf(refused);
        former = List.copyOf(former);
    }

    /** A snapshot of which nothing is kept of actions. */
    public CatalogueSnapshot(List<KnownCommittee> committees, List<RefusedContent> refused, List<ClosedItem> former) {
        this(committees, refused, former, ActionBook.EMPTY);
    }

    /** A snapshot in which nothing was closed. */
    public CatalogueSnapshot(List<KnownCommittee> committees, List<RefusedContent> refused) {
        this(committees, refused, List.of());
    }

    /** The same with other committees; everything else it has stays, whatever is added here later. */
    public CatalogueSnapshot with(List<KnownCommittee> others) {
        return new CatalogueSnapshot(others, refused, former, actions);
    }

    public Optional<KnownCommittee> committee(CommitteeId id) {
        return committees.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    /** The focus areas of every known committee, installed or not, in the committees' own order. */
    public Optional<FocusArea> focusArea(FocusAreaRef ref) {
        return focusAreas().stream().filter(area -> area.ref().equals(ref)).findFirst();
    }

    public List<FocusArea> focusAreas() {
        return committees.stream()
                .flatMap(known -> known.content().focusAreas().stream())
                .toList();
    }

    public Optional<Indicator> indicator(IndicatorId id) {
        return committee(id.committee()).flatMap(known -> known.content().indicator(id));
    }

    /** What an indicator is called; of one that is not there any more its id. */
    public String indicatorName(IndicatorId id) {
        return indicator(id).map(Indicator::name).orElse(id.toString());
    }

    public Optional<ClosedItem> former(ItemRef item) {
        return former.stream().filter(closed -> closed.item().equals(item)).findFirst();
    }

    /** The focus areas that carry on a former one, in the committees' order. */
    public List<FocusArea> successorsOf(FocusAreaRef area) {
        return focusAreas().stream()
                .filter(other -> succeeds(other.replaces(), ItemRef.of(area)))
                .toList();
    }

    /** The committees that carry on a former one. */
    public List<KnownCommittee> successorsOf(CommitteeId committee) {
        return committees.stream()
                .filter(other -> succeeds(other.content().replaces(), ItemRef.of(committee)))
                .toList();
    }

    private static boolean succeeds(List<Succession> replaces, ItemRef former) {
        return replaces.stream().anyMatch(succession -> succession.former().equals(former));
    }
}
