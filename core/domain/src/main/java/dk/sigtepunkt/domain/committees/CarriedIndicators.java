package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Indicator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which former indicators' series an indicator goes on with, over any number of steps; also through those that are closed by
 * now. What was measured otherwise, or has a series of its own, is not gone on with.
 */
public final class CarriedIndicators {
    private final List<Indicator> present;
    private final Map<ItemRef, Indicator> known = new HashMap<>();

    private CarriedIndicators(List<Indicator> present, List<ClosedItem> former) {
        this.present = present;
        for (ClosedItem closed : former) {
            if (closed.item().kind() == ItemKind.INDICATOR) {
                closed.last()
                        .indicator(new IndicatorId(
                                closed.item().committee(), closed.item().key()))
                        .ifPresent(one -> known.putIfAbsent(closed.item(), one));
            }
        }
        present.forEach(one -> known.put(ItemRef.of(one.id()), one));
    }

    public static CarriedIndicators in(CatalogueSnapshot catalogue) {
        return new CarriedIndicators(
                catalogue.committees().stream()
                        .flatMap(known -> known.content().indicators().stream())
                        .toList(),
                catalogue.former());
    }

    /** The indicator itself first, and then those whose series it goes on with, the nearest ones first. */
    public Set<ItemRef> line(Indicator indicator) {
        Set<ItemRef> line = new LinkedHashSet<>(Set.of(ItemRef.of(indicator.id())));
        Deque<Indicator> open = new ArrayDeque<>(List.of(indicator));
        while (!open.isEmpty()) {
            for (Succession succession : open.remove().replaces()) {
                Indicator former = known.get(succession.former());
                // A rename and its undoing name each other; each is looked into once.
                if (goesOn(succession) && line.add(succession.former()) && former != null) {
                    open.add(former);
                }
            }
        }
        return line;
    }

    private static boolean goesOn(Succession succession) {
        return succession.comparable()
                && !succession.ownSeries()
                && succession.former().kind() == ItemKind.INDICATOR;
    }

    /** The one of that name, which is there or whose series one that is there goes on with; as it stood last. */
    public Optional<Indicator> living(IndicatorId id) {
        ItemRef item = ItemRef.of(id);
        return Optional.ofNullable(known.get(item))
                .filter(one -> present.stream().anyMatch(now -> line(now).contains(item)));
    }
}
