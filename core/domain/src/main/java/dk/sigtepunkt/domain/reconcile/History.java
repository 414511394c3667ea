package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Earlier contents, each with what it had carried over in its turn. It knows from where on it may look back in each
 * committee's versions; looking into a version moves that on, so that areas which moved away and back end the search.
 */
final class History {
    private final FormerContents contents;
    private final CarryOverFilter taken;
    private final Map<CommitteeId, Integer> from;
    private final Map<Place, CarryOverResult> known;
    private final boolean nested;

    private record Place(CommitteeId committee, Map<CommitteeId, Integer> from) {}

    private History(
            FormerContents contents,
            CarryOverFilter taken,
            Map<CommitteeId, Integer> from,
            Map<Place, CarryOverResult> known,
            boolean nested) {
        this.contents = contents;
        this.taken = taken;
        this.from = from;
        this.known = known;
        this.nested = nested;
    }

    /**
     * What lies before a content; one that came back after later ones looks back from where it stood first.
     *
     * @param taken what earlier contents did not carry over either
     */
    static History before(Committee content, FormerContents contents, CarryOverFilter taken) {
        int from = contents.versions(content.id()).lastIndexOf(content) + 1;
        return new History(contents, taken, Map.of(content.id(), from), new HashMap<>(), false);
    }

    FormerContents contents() {
        return contents;
    }

    /** The newest content with the former area in which its successor had not taken it on yet. */
    Optional<CarryOverResult> before(FocusAreaRef former, FocusAreaRef successor) {
        // From an earlier content of another committee, one in which the area had come back lies later, if there is a
        // choice.
        boolean mayBeLater = nested && !former.committee().equals(successor.committee());
        Predicate<Committee> earlier =
                version -> !mayBeLater || !AreaLinks.linked(version, /* successor= */ former, /* former= */ successor);
        return newest(former, successor, earlier).or(() -> newest(former, successor, version -> true));
    }

    private Optional<CarryOverResult> newest(
            FocusAreaRef former, FocusAreaRef successor, Predicate<Committee> condition) {
        List<Committee> versions = contents.versions(former.committee());
        for (int index = first(former.committee()); index < versions.size(); index++) {
            Committee version = AreaLinks.implied(versions.get(index), contents);
            boolean takenOn = AreaLinks.linked(version, successor, former);
            if (AreaLinks.has(version, former) && !takenOn && condition.test(version)) {
                return Optional.of(carried(version, versions.lastIndexOf(versions.get(index))));
            }
        }
        return Optional.empty();
    }

    /** Whether an item stood in its committee before the successor, an area of the same committee, took on the former. */
    boolean stoodBefore(ItemRef item, FocusAreaRef former, FocusAreaRef successor) {
        List<Committee> versions = contents.versions(item.committee());
        return versions.stream()
                .skip(first(item.committee()))
                .map(version -> AreaLinks.implied(version, contents))
                .anyMatch(version -> !AreaLinks.linked(version, successor, former)
                        && places(version, item).findAny().isPresent());
    }

    /**
     * Whether a former item was carried on in an earlier content of the successor's committee: when that is so and it is
     * not any more, somebody closed it.
     */
    boolean wasCarriedOn(ItemRef formerItem, FocusAreaRef former, FocusAreaRef successor) {
        ItemRef sameKey = new ItemRef(formerItem.kind(), successor.committee(), formerItem.key());
        boolean byKey = sameKey.equals(formerItem) || !stoodBefore(sameKey, former, successor);
        return contents.versions(successor.committee()).stream()
                .skip(first(successor.committee()))
                .map(version -> AreaLinks.implied(version, contents))
                .filter(version -> AreaLinks.linked(version, successor, former))
                .anyMatch(version -> (byKey && mayHaveCome(version, sameKey, former))
                        || Inheritance.named(version).anyMatch(formerItem::equals));
    }

    private static boolean mayHaveCome(Committee version, ItemRef item, FocusAreaRef former) {
        return places(version, item).anyMatch(place -> AreaLinks.mayCome(version, former, place));
    }

    /** The focus area in which an item is declared; empty when it is not. */
    private static Stream<FocusAreaRef> places(Committee version, ItemRef item) {
        return item.kind() == ItemKind.INDICATOR
                ? places(IndicatorForm.FORM, version, item)
                : places(ActionForm.FORM, version, item);
    }

    private static <T> Stream<FocusAreaRef> places(ItemForm<T> form, Committee version, ItemRef item) {
        return form.of(version).stream()
                .filter(one -> form.ref(one).equals(item))
                .map(form::area);
    }

    private int first(CommitteeId committee) {
        return from.getOrDefault(committee, 0);
    }

    private CarryOverResult carried(Committee version, int index) {
        if (AreaLinks.replacesNothing(version)) {
            return new CarryOverResult(version, Map.of());
        }
        Map<CommitteeId, Integer> further = new HashMap<>(from);
        further.put(version.id(), index + 1);
        Place place = new Place(version.id(), Map.copyOf(further));
        CarryOverResult present = known.get(place);
        if (present == null) {
            History older = new History(contents, taken, place.from(), known, true);
            present = new Inheritance(version, older, former -> false).carryOver(taken);
            known.put(place, present);
        }
        return present;
    }
}
