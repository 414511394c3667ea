package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.ClosedItem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Differences between the adopted focus areas and those the committees bring. */
public final class Deviations {
    private final ExpectedFocusAreas expected;
    private final List<FocusArea> present;
    private final Map<ItemRef, FocusArea> known = new HashMap<>();

    private Deviations(ExpectedFocusAreas expected, List<FocusArea> present, List<ClosedItem> former) {
        this.expected = expected;
        this.present = List.copyOf(present);
        former.stream()
                .filter(closed -> closed.item().kind() == ItemKind.FOCUS_AREA)
                .flatMap(closed -> closed.last().focusAreas().stream()
                        .filter(area -> ItemRef.of(area.ref()).equals(closed.item())))
                .forEach(area -> known.putIfAbsent(ItemRef.of(area.ref()), area));
        present.forEach(area -> known.put(ItemRef.of(area.ref()), area));
    }

    /** Compared with everything there is, closed areas included: what carried them on is followed to its end. */
    public static Deviations of(ExpectedFocusAreas expected, CatalogueSnapshot catalogue) {
        return new Deviations(expected, catalogue.focusAreas(), catalogue.former());
    }

    /** Compared with the given areas alone. */
    public static List<String> between(ExpectedFocusAreas expected, List<FocusArea> present, DeviationWords words) {
        return new Deviations(expected, present, List.of()).sentences(words);
    }

    /** Empty when the installation states no adopted areas. */
    public List<String> sentences(DeviationWords words) {
        List<String> sentences = new ArrayList<>();
        for (ExpectedFocusArea area : expected.all()) {
            compare(area, words).ifPresent(sentences::add);
        }
        for (FocusArea area : present) {
            if (cameLater(area)) {
                sentences.add(words.cameLater(area));
            }
        }
        return List.copyOf(sentences);
    }

    /** True when areas are adopted and this one neither is among them nor carries one of them on. */
    public boolean cameLater(FocusArea area) {
        return expected.cameLater(area.ref())
                && expected.all().stream()
                        .map(adopted -> ItemRef.of(adopted.ref()))
                        .noneMatch(before(area)::contains);
    }

    /** The adopted areas that neither are there nor are carried on by another. */
    public List<ExpectedFocusArea> missing() {
        return expected.all().stream()
                .filter(adopted -> there(adopted).isEmpty())
                .filter(adopted -> carryingOn(adopted.ref()).isEmpty())
                .toList();
    }

    private Optional<String> compare(ExpectedFocusArea adopted, DeviationWords words) {
        Optional<FocusArea> same = there(adopted);
        if (same.isPresent()) {
            return same.map(area -> area.primary().sigtepunkt())
                    .filter(sigtepunkt -> !sigtepunkt.equals(adopted.sigtepunkt()))
                    .map(sigtepunkt -> words.underAnother(adopted, sigtepunkt));
        }
        List<FocusArea> carrying = carryingOn(adopted.ref());
        return Optional.of(carrying.isEmpty() ? words.missing(adopted) : words.carriedOn(adopted, carrying));
    }

    private Optional<FocusArea> there(ExpectedFocusArea adopted) {
        return present.stream().filter(area -> area.ref().equals(adopted.ref())).findFirst();
    }

    private List<FocusArea> carryingOn(FocusAreaRef adopted) {
        return present.stream()
                .filter(area -> before(area).contains(ItemRef.of(adopted)))
                .toList();
    }

    /** Every area that this one carries on, over any number of steps. */
    private Set<ItemRef> before(FocusArea area) {
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
}
