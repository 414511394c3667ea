package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.ClosedItem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which areas carry on which, over any number of steps; also through areas that are closed by now. */
public final class AreaAncestry {
    private final Map<ItemRef, FocusArea> known = new HashMap<>();

    AreaAncestry(List<FocusArea> present, List<ClosedItem> former) {
        former.stream()
                .filter(closed -> closed.item().kind() == ItemKind.FOCUS_AREA)
                .flatMap(closed -> closed.last().focusAreas().stream()
                        .filter(area -> ItemRef.of(area.ref()).equals(closed.item())))
                .forEach(area -> known.putIfAbsent(ItemRef.of(area.ref()), area));
        present.forEach(area -> known.put(ItemRef.of(area.ref()), area));
    }

    public static AreaAncestry in(CatalogueSnapshot catalogue) {
        return new AreaAncestry(catalogue.focusAreas(), catalogue.former());
    }

    /** Every area that this one carries on. */
    public Set<ItemRef> before(FocusArea area) {
        Set<ItemRef> found = new LinkedHashSet<>();
        Deque<FocusArea> open = new ArrayDeque<>(List.of(area));
        while (!open.isEmpty()) {
            for (Succession succession : open.pop().replaces()) {
                FocusArea former = known.get(succession.former());
                // A rename and its undoing name each other; each is looked into once.
                if (found.add(succession.former()) && former != null) {
                    open.push(former);
                }
            }
        }
        return found;
    }

    /** Those of them that went over into this one alone, the last one first; it ends where several became one. */
    public List<FocusAreaRef> line(FocusArea area) {
        Set<FocusAreaRef> line = new LinkedHashSet<>();
        Optional<FocusArea> next = Optional.of(area);
        while (next.filter(one -> one.replaces().size() == 1).isPresent()) {
            ItemRef former = next.get().replaces().get(0).former();
            boolean fresh = line.add(new FocusAreaRef(former.committee(), new FocusAreaKey(former.key())));
            next = Optional.ofNullable(known.get(former)).filter(one -> fresh);
        }
        return List.copyOf(line);
    }

    public boolean carriesOn(FocusArea area, FocusAreaRef former) {
        return before(area).contains(ItemRef.of(former));
    }

    /** What the council adopted of an area: its own line, else those of the areas that it carries on. */
    public List<ExpectedFocusArea> adopted(FocusArea area, ExpectedFocusAreas expected) {
        return expected.all().stream()
                .filter(one -> one.ref().equals(area.ref()))
                .findFirst()
                .map(List::of)
                .orElseGet(() -> expected.all().stream()
                        .filter(one -> carriesOn(area, one.ref()))
                        .toList());
    }
}
