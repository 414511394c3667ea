package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import java.util.ArrayList;
import java.util.List;

/** Which focus areas carry on which. */
final class AreaLinks {
    private AreaLinks() {}

    /**
     * The committee with what its own succession implies: where it replaces a committee that had a focus area with the
     * same key as one of its own, and none of its own names that one, the two belong together.
     */
    static Committee implied(Committee committee, FormerContents formers) {
        if (committee.replaces().isEmpty()) {
            return committee;
        }
        List<FocusArea> areas = committee.focusAreas().stream()
                .map(area -> implied(area, committee, formers))
                .toList();
        return committee.with(areas, committee.indicators(), committee.actions());
    }

    private static FocusArea implied(FocusArea area, Committee committee, FormerContents formers) {
        List<Succession> all = new ArrayList<>(area.replaces());
        for (Succession succession : committee.replaces()) {
            FocusAreaRef former =
                    new FocusAreaRef(succession.former().committee(), area.ref().key());
            boolean named = committee.focusAreas().stream().anyMatch(other -> names(other.replaces(), former));
            boolean existed = formers.versions(former.committee()).stream().anyMatch(version -> has(version, former));
            if (!named && existed && !former.equals(area.ref())) {
                all.add(new Succession(ItemRef.of(former), succession.from(), succession.reason(), true));
            }
        }
        return area.carryingOn(all);
    }

    static boolean replacesNothing(Committee committee) {
        return committee.replaces().isEmpty()
                && committee.focusAreas().stream()
                        .allMatch(area -> area.replaces().isEmpty());
    }

    static boolean has(Committee committee, FocusAreaRef area) {
        return committee.focusAreas().stream().anyMatch(one -> one.ref().equals(area));
    }

    /** Whether an area of the committee carries on a former one. */
    static boolean linked(Committee committee, FocusAreaRef successor, FocusAreaRef former) {
        return committee.focusAreas().stream()
                .anyMatch(area -> area.ref().equals(successor) && names(area.replaces(), former));
    }

    /** Whether what stood under a former area may be found under this one: unless it carries on others instead. */
    static boolean mayCome(Committee committee, FocusAreaRef former, FocusAreaRef place) {
        return committee.focusAreas().stream()
                .filter(area -> area.ref().equals(place))
                .allMatch(area -> area.replaces().isEmpty() || names(area.replaces(), former));
    }

    /** The focus area that a succession of areas names. */
    static FocusAreaRef former(Succession succession) {
        return new FocusAreaRef(
                succession.former().committee(),
                new FocusAreaKey(succession.former().key()));
    }

    private static boolean names(List<Succession> replaces, FocusAreaRef former) {
        return replaces.stream().anyMatch(succession -> succession.former().equals(ItemRef.of(former)));
    }
}
