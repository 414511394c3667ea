package dk.sigtepunkt.domain.reconcile;

import static java.util.stream.Collectors.toSet;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.committees.ClosedItem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds actions and indicators that were lost on the way from one focus area to the next. */
public final class Orphans {
    private final Set<ItemRef> current;
    private final List<ClosedItem> areas;
    private final Map<ItemRef, Set<ItemRef>> successors = new HashMap<>();

    private Orphans(List<Committee> current, List<ClosedItem> former) {
        this.current = current.stream()
                .flatMap(committee -> Item.of(committee).stream())
                .map(Item::ref)
                .collect(toSet());
        this.areas = former.stream()
                .filter(closed -> closed.item().kind() == ItemKind.FOCUS_AREA)
                .toList();
        Stream.concat(current.stream(), former.stream().map(ClosedItem::last))
                .distinct()
                .flatMap(committee -> Item.of(committee).stream())
                .forEach(this::remember);
    }

    /**
     * Actions and indicators that stood in a focus area to the last, and were carried on by nothing although the area goes
     * on, over any number of steps. Empty for the effective contents that {@link CarryOver} gives.
     *
     * @param current the effective contents now
     * @param former what was closed, focus areas too, each with the effective content in which it stood last
     */
    public static List<ClosedItem> of(List<Committee> current, List<ClosedItem> former) {
        Orphans orphans = new Orphans(current, former);
        return former.stream().filter(orphans::lost).toList();
    }

    private void remember(Item item) {
        item.replaces()
                .forEach(succession -> successors
                        .computeIfAbsent(succession.former(), former -> new HashSet<>())
                        .add(item.ref()));
    }

    /** What was closed while its area was still there, before or after it was carried on, was not lost with the area. */
    private boolean lost(ClosedItem item) {
        boolean carriedOn = current.contains(item.item()) || successors.containsKey(item.item());
        return !carriedOn
                && areas.stream()
                        .filter(area -> stoodIn(item.last(), item.item(), area.item()))
                        .filter(area -> stoodIn(area.last(), item.item(), area.item()))
                        .anyMatch(area -> !current.contains(area.item()) && goesOn(area.item()));
    }

    private static boolean stoodIn(Committee content, ItemRef item, ItemRef area) {
        return stoodIn(IndicatorForm.FORM, content, item, area) || stoodIn(ActionForm.FORM, content, item, area);
    }

    private static <T> boolean stoodIn(ItemForm<T> form, Committee content, ItemRef item, ItemRef area) {
        return form.of(content).stream()
                .filter(one -> form.ref(one).equals(item))
                .anyMatch(one -> ItemRef.of(form.area(one)).equals(area));
    }

    /** Whether the item, or one that carries it on, is there now. */
    private boolean goesOn(ItemRef item) {
        Set<ItemRef> seen = new HashSet<>();
        Deque<ItemRef> next = new ArrayDeque<>(List.of(item));
        while (!next.isEmpty()) {
            ItemRef one = next.remove();
            if (current.contains(one)) {
                return true;
            }
            if (seen.add(one)) {
                next.addAll(successors.getOrDefault(one, Set.of()));
            }
        }
        return false;
    }
}
