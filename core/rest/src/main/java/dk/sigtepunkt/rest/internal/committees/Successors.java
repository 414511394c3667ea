package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What carries on a focus area or an indicator. */
final class Successors {
    private Successors() {}

    /** In the committees' order. */
    static List<ItemRef> of(CatalogueSnapshot catalogue, ItemRef former) {
        return items(catalogue, former.kind())
                .filter(item -> item.getValue().stream()
                        .anyMatch(succession -> succession.former().equals(former)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the item is there still. */
    static boolean open(CatalogueSnapshot catalogue, ItemRef item) {
        return items(catalogue, item.kind()).anyMatch(one -> one.getKey().equals(item));
    }

    private static Stream<Map.Entry<ItemRef, List<Succession>>> items(CatalogueSnapshot catalogue, ItemKind kind) {
        return catalogue.committees().stream().flatMap(committee -> items(committee.content(), kind));
    }

    private static Stream<Map.Entry<ItemRef, List<Succession>>> items(Committee content, ItemKind kind) {
        return kind == ItemKind.FOCUS_AREA
                ? content.focusAreas().stream().map(area -> Map.entry(ItemRef.of(area.ref()), area.replaces()))
                : content.indicators().stream()
                        .map(indicator -> Map.entry(ItemRef.of(indicator.id()), indicator.replaces()));
    }
}
