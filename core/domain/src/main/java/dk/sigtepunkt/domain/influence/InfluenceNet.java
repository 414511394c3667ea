package dk.sigtepunkt.domain.influence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All influences at one moment.
 *
 * @param links in the order of the areas that they go out from, each with something said of it
 */
public record InfluenceNet(List<NetLink> links) {
    public static final InfluenceNet EMPTY = new InfluenceNet(List.of());

    private static final Comparator<Way> STRONGEST_FIRST = Comparator.comparing(Way::strength)
            .reversed()
            .thenComparing(way -> way.areas().toString());

    public InfluenceNet {
        links = List.copyOf(links);
    }

    /**
     * @param committees as they are read
     * @param book what their people have said by then
     */
    public static InfluenceNet of(CatalogueSnapshot committees, InfluenceBook book) {
        TreeSet<AreaPair> pairs = Stream.concat(
                        committees.committees().stream()
                                .flatMap(known -> known.content().influences().stream())
                                .map(AreaPair::of),
                        book.words().stream().map(word -> word.ref().pair()))
                .collect(toCollection(TreeSet::new));
        Map<String, Integer> order = new HashMap<>();
        committees.focusAreas().forEach(area -> order.put(area.ref().toString(), order.size()));
        return new InfluenceNet(pairs.stream()
                .map(pair -> link(pair, committees, book))
                .filter(link -> !link.voices().isEmpty())
                .sorted(Comparator.comparing((NetLink link) -> place(link.pair().from(), order))
                        .thenComparing(link -> place(link.pair().to(), order)))
                .toList());
    }

    private static int place(FocusAreaRef area, Map<String, Integer> order) {
        return order.getOrDefault(area.toString(), Integer.MAX_VALUE);
    }

    private static NetLink link(AreaPair pair, CatalogueSnapshot committees, InfluenceBook book) {
        List<Voice> voices = pair.committees().stream()
                .flatMap(id -> Voice.of(new WordRef(pair, id), content(committees, id), book).stream())
                .toList();
        return new NetLink(pair, voices, NetLink.broken(pair, committees));
    }

    private static Optional<Committee> content(CatalogueSnapshot committees, CommitteeId id) {
        return committees.committee(id).map(KnownCommittee::content);
    }

    public Optional<NetLink> find(AreaPair pair) {
        return links.stream().filter(link -> link.pair().equals(pair)).findFirst();
    }

    /** Those that go out from an area or arrive at it. */
    public List<NetLink> at(FocusAreaRef area) {
        return links.stream().filter(link -> link.pair().at(area)).toList();
    }

    /** What a change in an area reaches by what is agreed and can be followed now, the nearest first. */
    public List<Reached> reach(FocusAreaRef origin) {
        return reach(origin, link -> link.agreed() && link.broken().isEmpty());
    }

    /**
     * The same of a quarter that is over: whether a committee is in service now makes no difference to it.
     */
    public List<Reached> reachThen(FocusAreaRef origin) {
        return reach(
                origin,
                link -> link.agreed()
                        && link.broken()
                                .filter(one -> one.missing() == NetLink.Missing.AREA)
                                .isEmpty());
    }

    /**
     * Step by step outwards. An area is gone on from once for each sign that it is reached with, by the shortest way, so that
     * a circle ends where it closes.
     */
    private List<Reached> reach(FocusAreaRef origin, Predicate<NetLink> carries) {
        Map<FocusAreaRef, List<NetLink>> out = links.stream()
                .filter(carries)
                .collect(groupingBy(link -> link.pair().from()));
        Map<FocusAreaRef, List<Way>> found = new LinkedHashMap<>();
        List<Way> outermost =
                fresh(out.getOrDefault(origin, List.of()).stream().map(link -> new Way(List.of(link))), found);
        while (!outermost.isEmpty()) {
            outermost = fresh(
                    outermost.stream()
                            .flatMap(way -> out.getOrDefault(way.end(), List.of()).stream()
                                    .filter(link ->
                                            !way.areas().contains(link.pair().to()))
                                    .map(way::and)),
                    found);
        }
        return found.values().stream().map(Reached::new).toList();
    }

    /** Those of some ways that arrive where none has arrived with the same sign; of two the stronger one. */
    private static List<Way> fresh(Stream<Way> ways, Map<FocusAreaRef, List<Way>> found) {
        List<Way> fresh = new ArrayList<>();
        ways.sorted(STRONGEST_FIRST).forEach(way -> {
            List<Way> there = found.computeIfAbsent(way.end(), area -> new ArrayList<>());
            if (there.stream().noneMatch(one -> one.sign().equals(way.sign()))) {
                there.add(way);
                fresh.add(way);
            }
        });
        return fresh;
    }
}
