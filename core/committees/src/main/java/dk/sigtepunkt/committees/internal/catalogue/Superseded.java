package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.ClosedItem;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.RefusedContent;
import dk.sigtepunkt.domain.reconcile.CarryOver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Leaves out what another, active committee has taken over, so that nothing is reported twice, and lists it as former. A
 * committee of which nothing is left is former as a whole.
 */
final class Superseded {
    private static final CatalogueWords WORDS = CatalogueWords.danish();

    private final List<KnownCommittee> known;
    private final Map<ItemRef, Heir> heirs = new HashMap<>();
    private final List<ClosedItem> former = new ArrayList<>();

    private Superseded(List<KnownCommittee> known) {
        this.known = known;
        known.stream()
                .filter(KnownCommittee::active)
                .forEach(heir -> ContentItems.successions(heir.content())
                        .forEach(succession -> heirs.putIfAbsent(succession.former(), new Heir(heir, succession))));
    }

    /** @param known every committee that is or was installed, in the order readers know them by */
    static CatalogueSnapshot snapshot(
            List<KnownCommittee> known, List<RefusedContent> refused, List<ClosedItem> closed) {
        Superseded superseded = new Superseded(known);
        List<KnownCommittee> left = known.stream()
                .flatMap(committee -> superseded.left(committee).stream())
                .toList();
        List<ClosedItem> former = new ArrayList<>(closed);
        former.addAll(superseded.former);
        former.sort(Comparator.comparing(ClosedItem::closedAt).reversed());
        return new CatalogueSnapshot(left, refused, former);
    }

    private Optional<KnownCommittee> left(KnownCommittee committee) {
        Committee content = committee.content();
        Committee rest = CarryOver.left(content, activeBeside(committee));
        Set<ItemRef> gone = new LinkedHashSet<>(ContentItems.in(content));
        gone.removeAll(ContentItems.in(rest));
        if (gone.isEmpty()) {
            return Optional.of(committee);
        }
        if (rest.focusAreas().isEmpty()) {
            gone.add(ItemRef.of(content.id()));
        }
        gone.forEach(item -> former.add(heir(item, gone).former(item, committee)));
        return rest.focusAreas().isEmpty()
                ? Optional.empty()
                : Optional.of(new KnownCommittee(
                        rest, committee.state(), committee.version(), committee.since(), committee.carrier()));
    }

    private List<Committee> activeBeside(KnownCommittee committee) {
        return known.stream()
                .filter(KnownCommittee::active)
                .filter(other -> !other.id().equals(committee.id()))
                .map(KnownCommittee::content)
                .toList();
    }

    /** Who carries an item on; of a committee that does not say so itself, who carries on something of it. */
    private Heir heir(ItemRef item, Set<ItemRef> gone) {
        return Optional.ofNullable(heirs.get(item))
                .or(() ->
                        gone.stream().filter(heirs::containsKey).map(heirs::get).findFirst())
                .orElseThrow();
    }

    private record Heir(KnownCommittee committee, Succession succession) {
        ClosedItem former(ItemRef item, KnownCommittee from) {
            return new ClosedItem(
                    item,
                    ContentItems.title(from.content(), item),
                    committee.since(),
                    committee.version(),
                    WORDS.carriedOn(committee.content(), succession),
                    from.content());
        }
    }
}
