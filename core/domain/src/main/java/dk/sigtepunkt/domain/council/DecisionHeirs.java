package dk.sigtepunkt.domain.council;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** For what a decision holds, once what it was decided of is carried on by something else; over any number of steps. */
final class DecisionHeirs {
    private final Map<ItemRef, List<Succession>> replaces = new HashMap<>();

    private DecisionHeirs(Stream<Committee> newestFirst) {
        newestFirst.forEach(content -> {
            content.focusAreas().forEach(area -> replaces.putIfAbsent(ItemRef.of(area.ref()), area.replaces()));
            content.indicators().forEach(one -> replaces.putIfAbsent(ItemRef.of(one.id()), one.replaces()));
        });
    }

    /** Through what is closed, too. */
    static DecisionHeirs in(CatalogueSnapshot committees) {
        return new DecisionHeirs(Stream.concat(
                committees.committees().stream().map(KnownCommittee::content),
                committees.former().stream().map(closed -> closed.last())));
    }

    /**
     * The indicators whose decided targets an indicator has: those whose series it carries on, the earliest first, and
     * itself. No target of one of several is that of their sum, and none that of a measure of something else.
     */
    List<ItemRef> line(Indicator indicator) {
        return line(ItemRef.of(indicator.id()));
    }

    List<ItemRef> line(ItemRef indicator) {
        ArrayDeque<ItemRef> line = new ArrayDeque<>();
        Optional<ItemRef> next = Optional.of(indicator);
        // A rename and its undoing name each other; each is looked into once.
        while (next.isPresent() && !line.contains(next.get())) {
            line.addFirst(next.get());
            next = carriedOn(next.get());
        }
        return List.copyOf(line);
    }

    private Optional<ItemRef> carriedOn(ItemRef indicator) {
        List<Succession> series = replaces.getOrDefault(indicator, List.of()).stream()
                .filter(succession -> !succession.ownSeries())
                .toList();
        return series.size() == 1 ? Optional.of(series.get(0).former()) : Optional.empty();
    }

    /**
     * The decision that tells an area's place: its own; else that of the area it carries on; of several that it carries
     * on, when the council put all of them in the same place.
     *
     * @param own what was decided of an area itself
     */
    Optional<CouncilDecision> place(FocusArea area, Function<FocusAreaRef, Optional<CouncilDecision>> own) {
        return place(ItemRef.of(area.ref()), own, new HashSet<>());
    }

    private Optional<CouncilDecision> place(
            ItemRef area, Function<FocusAreaRef, Optional<CouncilDecision>> own, Set<ItemRef> seen) {
        Optional<CouncilDecision> decided = own.apply(new FocusAreaRef(area.committee(), new FocusAreaKey(area.key())));
        if (decided.isPresent() || !seen.add(area)) {
            return decided;
        }
        List<Succession> formers = replaces.getOrDefault(area, List.of());
        List<CouncilDecision> places = formers.stream()
                .flatMap(former -> place(former.former(), own, seen).stream())
                .toList();
        boolean agreed = places.size() == formers.size()
                && places.stream().map(DecisionHeirs::sigtepunkt).distinct().count() == 1;
        return agreed ? Optional.of(places.get(places.size() - 1)) : Optional.empty();
    }

    private static Object sigtepunkt(CouncilDecision decision) {
        return ((CouncilSubject.Area) decision.subject()).sigtepunkt();
    }
}
