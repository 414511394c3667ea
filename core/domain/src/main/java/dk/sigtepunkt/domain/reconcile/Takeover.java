package dk.sigtepunkt.domain.reconcile;

import static java.util.stream.Collectors.toSet;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.domain.reconcile.CarryOverResult.Claim;
import dk.sigtepunkt.domain.reconcile.CarryOverResult.Hop;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** One committee's actions, or its indicators, while it takes on those of former focus areas. */
final class Takeover<T> {
    private final ItemForm<T> form;
    private final History history;
    private final Committee committee;
    private final Predicate<ItemRef> namedElsewhere;
    /** Keys of declared items that do not say whose series they carry on. */
    private final Set<String> silent;

    private final Map<String, T> items = new LinkedHashMap<>();
    private final Map<ItemRef, Set<Claim>> claims = new LinkedHashMap<>();

    record Area(FocusAreaRef former, FocusAreaRef successor, Succession succession) {}

    Takeover(ItemForm<T> form, Committee committee, History history, Predicate<ItemRef> namedElsewhere) {
        this.form = form;
        this.committee = committee;
        this.history = history;
        this.namedElsewhere = namedElsewhere;
        form.of(committee).forEach(item -> items.put(form.ref(item).key(), item));
        this.silent = form.of(committee).stream()
                .filter(item -> form.replaces(item).stream().allMatch(Succession::ownSeries))
                .map(item -> form.ref(item).key())
                .collect(toSet());
    }

    /** Takes on what stood under a former area; what another committee has taken is not carried over. */
    void take(CarryOverResult content, Area area, CarryOverFilter taken) {
        for (T former : form.of(content.content())) {
            if (form.area(former).equals(area.former())) {
                take(content, former, area, taken);
            }
        }
    }

    private void take(CarryOverResult content, T former, Area area, CarryOverFilter taken) {
        ItemRef ref = form.ref(former);
        T sameKey = items.get(ref.key());
        List<T> named = naming(ref);
        if (!named.isEmpty()) {
            named.forEach(item -> carriesOn(content, former, item, true));
        } else if (sameKey != null && form.ref(sameKey).equals(ref)) {
            carriesOn(content, former, sameKey, true);
        } else if (sameKey != null && continues(content, sameKey, former, area)) {
            items.put(ref.key(), form.continuing(sameKey, former, area.succession()));
            carriesOn(content, former, sameKey, true);
        } else if (history.wasCarriedOn(ref, area.former(), area.successor())) {
            // Closed here, so that nobody else brings it back.
            carriesOn(content, former, former, true);
        } else if (!taken.elsewhere(ref, area.former(), committee.id())) {
            carriesOn(content, former, carryOver(content, former, area), false);
        }
    }

    /** An item that was in the committee before goes on from its own past, not from another's. */
    private boolean continues(CarryOverResult content, T sameKey, T former, Area area) {
        return silent.contains(form.ref(sameKey).key())
                && AreaLinks.mayCome(committee, area.former(), form.area(sameKey))
                && !namedElsewhere.test(form.ref(former))
                && form.mayContinue(sameKey, former)
                && !hasOwnPast(content, form.ref(sameKey), former, area);
    }

    /** Whether an item went by the id before that is not the one which now comes back. */
    private boolean hasOwnPast(CarryOverResult content, ItemRef item, T former, Area area) {
        return history.stoodBefore(item, area.former(), area.successor())
                && content.claims(form.ref(former), form.area(former))
                        .noneMatch(claim -> claim.former().equals(item));
    }

    private T carryOver(CarryOverResult content, T former, Area area) {
        ItemRef ref = form.ref(former);
        boolean stays = ref.committee().equals(committee.id()) && !items.containsKey(ref.key());
        // Two series must never come to lie under one id, so a key that is no longer in use is not free for that.
        Predicate<String> used = key -> items.containsKey(key)
                || hasOwnPast(content, new ItemRef(ref.kind(), committee.id(), key), former, area);
        String key = stays ? ref.key() : FreeKey.of(ref, used);
        Succession succession =
                new Succession(ref, area.succession().from(), area.succession().reason(), true);
        List<Succession> replaces = stays ? form.replaces(former) : List.of(succession);
        T carried = form.moved(former, key, area.successor(), replaces);
        items.put(key, carried);
        return carried;
    }

    private List<T> naming(ItemRef former) {
        return items.values().stream()
                .filter(item -> form.replaces(item).stream()
                        .anyMatch(succession -> succession.former().equals(former)))
                .toList();
    }

    private void carriesOn(CarryOverResult content, T former, T item, boolean isDeclared) {
        ItemRef ref = form.ref(item);
        Hop hop = new Hop(committee.id(), isDeclared);
        content.claims(form.ref(former), form.area(former))
                .forEach(claim -> claims.computeIfAbsent(ref, one -> new LinkedHashSet<>())
                        .add(claim.to(hop)));
    }

    List<T> items() {
        return List.copyOf(items.values());
    }

    Map<ItemRef, Set<Claim>> claims() {
        return claims;
    }
}
