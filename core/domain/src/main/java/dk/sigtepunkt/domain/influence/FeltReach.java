package dk.sigtepunkt.domain.influence;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far a change is felt, by the rule that the pages tell: over agreed influences step by step, each step after the first
 * making it one step weaker, until nothing is left. So it goes no further than there are strengths.
 *
 * @param out the influences that carry, by the area that they go out from
 */
record FeltReach(Map<FocusAreaRef, List<NetLink>> out) {
    private static final Comparator<Way> STRONGEST_FIRST = Comparator.comparing(Way::strength)
            .reversed()
            .thenComparing(way -> way.links().size())
            .thenComparing(way -> way.areas().toString());

    /** What is reached, the most touched first. */
    List<Reached> from(FocusAreaRef origin) {
        List<Way> all = new ArrayList<>();
        List<Way> outermost =
                after(origin).stream().map(link -> new Way(List.of(link))).toList();
        while (!outermost.isEmpty()) {
            all.addAll(outermost);
            outermost = outermost.stream()
                    .flatMap(way -> after(way.end()).stream().flatMap(link -> way.and(link).stream()))
                    .toList();
        }
        return all.stream()
                .sorted(STRONGEST_FIRST)
                .collect(groupingBy(Way::end, collectingAndThen(toList(), FeltReach::ofEachSign)))
                .values()
                .stream()
                .sorted(Comparator.comparing(Reached::strongest, STRONGEST_FIRST))
                .toList();
    }

    private List<NetLink> after(FocusAreaRef area) {
        return out.getOrDefault(area, List.of());
    }

    /** @param ways to one area, the strongest first */
    private static Reached ofEachSign(List<Way> ways) {
        return new Reached(
                ways.stream().collect(groupingBy(Way::sign, Collectors.minBy(STRONGEST_FIRST))).values().stream()
                        .flatMap(way -> way.stream())
                        .sorted(STRONGEST_FIRST)
                        .toList());
    }
}
