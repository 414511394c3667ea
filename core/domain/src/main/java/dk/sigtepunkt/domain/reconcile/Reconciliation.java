package dk.sigtepunkt.domain.reconcile;

import static java.util.stream.Collectors.toMap;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.ItemChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares a committee's content with what it was, under stable keys. */
public final class Reconciliation {
    private static final ChangeWords WORDS = ChangeWords.danish();

    private final Map<ItemRef, Item> before;
    private final Set<ItemRef> closedEarlier;
    private final Map<ItemRef, Item> now;
    private final List<Item> others;
    private final String version;
    private final Comparison comparison;

    private Reconciliation(
            Optional<Committee> before,
            Set<ItemRef> closed,
            Committee now,
            List<Committee> others,
            String version,
            Titles titles) {
        Titles then = before.map(titles::as).orElse(titles);
        this.before =
                before.map(content -> items(content, then.as(now).as(content))).orElseGet(Map::of);
        this.closedEarlier = closed;
        this.now = items(now, then.as(now));
        this.others = others.stream()
                .filter(other -> !other.id().equals(now.id()))
                .flatMap(other -> Item.of(other).stream())
                .toList();
        this.version = version;
        this.comparison = new Comparison(then::item);
    }

    /**
     * What a new content brings, changes, re-opens and closes: the committee itself, focus areas, indicators and actions,
     * each in the content's order, what is closed last.
     *
     * @param before the effective content that it takes the place of; empty for a committee's first
     * @param closedEarlier items that were closed and not re-opened since
     * @param now the effective content
     * @param version the new content's, for the reasons
     * @param others the effective contents of other committees, which may carry on what this one closes
     * @param titles of what is not the committee's own
     */
    public static List<ItemChange> between(
            Optional<Committee> before,
            Set<ItemRef> closedEarlier,
            Committee now,
            String version,
            List<Committee> others,
            Titles titles) {
        return new Reconciliation(before, closedEarlier, now, others, version, titles).changes();
    }

    private List<ItemChange> changes() {
        List<ItemChange> changes = new ArrayList<>();
        now.values().forEach(item -> change(item).ifPresent(changes::add));
        before.values().stream()
                .filter(item -> !now.containsKey(item.ref()))
                .forEach(item ->
                        changes.add(new ItemChange(item.ref(), item.title(), ChangeKind.CLOSED, why(item.ref()))));
        return List.copyOf(changes);
    }

    private Optional<ItemChange> change(Item item) {
        Item earlier = before.get(item.ref());
        if (earlier != null) {
            return Optional.of(comparison.changed(earlier, item))
                    .filter(what -> !what.isEmpty())
                    .map(what -> new ItemChange(item.ref(), item.title(), ChangeKind.CHANGED, what));
        }
        String carriesOn = comparison.carriesOn(item.replaces());
        if (!closedEarlier.contains(item.ref())) {
            return Optional.of(new ItemChange(item.ref(), item.title(), ChangeKind.NEW, carriesOn));
        }
        String again = (WORDS.thereAgain(version) + " " + carriesOn).strip();
        return Optional.of(new ItemChange(item.ref(), item.title(), ChangeKind.REOPENED, again));
    }

    private String why(ItemRef closed) {
        List<Item> successors = Stream.concat(now.values().stream(), others.stream())
                .filter(item -> item.replaces().stream()
                        .anyMatch(succession -> succession.former().equals(closed)))
                .toList();
        if (successors.isEmpty()) {
            return WORDS.noLongerThere(version);
        }
        String reason = successors.get(0).replaces().stream()
                .filter(succession -> succession.former().equals(closed))
                .map(succession -> succession.reason().strip())
                .findFirst()
                .orElseThrow();
        return Comparison.joined(
                List.of(WORDS.replacedBy(successors.stream().map(Item::title).toList(), reason)));
    }

    private static Map<ItemRef, Item> items(Committee committee, Titles titles) {
        return Item.of(committee, titles).stream()
                .collect(toMap(Item::ref, item -> item, (first, second) -> first, LinkedHashMap::new));
    }
}
