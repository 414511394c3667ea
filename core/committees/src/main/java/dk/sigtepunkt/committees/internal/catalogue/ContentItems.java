package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.committee.Since;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Indicator;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The items of a committee's content. */
public final class ContentItems {
    private ContentItems() {}

    /** In the order of the content: what is told about them must not change from one start to the next. */
    public static Set<ItemRef> in(Committee committee) {
        return Stream.of(
                        Stream.of(ItemRef.of(committee.id())),
                        committee.focusAreas().stream().map(area -> ItemRef.of(area.ref())),
                        committee.indicators().stream().map(indicator -> ItemRef.of(indicator.id())),
                        committee.actions().stream().map(Action::ref))
                .flatMap(items -> items)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    /** What a committee's content carries on, and why. */
    static Stream<Succession> successions(Committee committee) {
        return Stream.of(
                        committee.replaces().stream(),
                        committee.focusAreas().stream().flatMap(area -> area.replaces().stream()),
                        committee.indicators().stream().flatMap(indicator -> indicator.replaces().stream()),
                        committee.actions().stream().flatMap(action -> action.replaces().stream()))
                .flatMap(successions -> successions);
    }

    /** The earlier items that a committee's content carries on. */
    public static Stream<ItemRef> carriedOnBy(Committee committee) {
        return successions(committee).map(Succession::former);
    }

    /** From when on the committee and its areas count, of those that say so. */
    public static Map<ItemRef, Since> sinces(Committee committee) {
        Map<ItemRef, Since> sinces = new LinkedHashMap<>();
        committee.since().ifPresent(since -> sinces.put(ItemRef.of(committee.id()), since));
        committee
                .focusAreas()
                .forEach(area -> area.since().ifPresent(since -> sinces.put(ItemRef.of(area.ref()), since)));
        return sinces;
    }

    public static String title(Committee committee, ItemRef item) {
        return switch (item.kind()) {
            case COMMITTEE -> committee.name();
            case FOCUS_AREA ->
                committee.focusAreas().stream()
                        .filter(area -> ItemRef.of(area.ref()).equals(item))
                        .map(FocusArea::title)
                        .findFirst()
                        .orElseThrow();
            case INDICATOR ->
                committee.indicators().stream()
                        .filter(indicator -> ItemRef.of(indicator.id()).equals(item))
                        .map(Indicator::name)
                        .findFirst()
                        .orElseThrow();
            case ACTION ->
                committee.actions().stream()
                        .filter(action -> action.ref().equals(item))
                        .map(Action::title)
                        .findFirst()
                        .orElseThrow();
        };
    }
}
