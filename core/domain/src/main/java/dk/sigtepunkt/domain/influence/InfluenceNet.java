package dk.sigtepunkt.domain.influence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.util.Comparator;
import java.util.HashMap;
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

    public InfluenceNet {
        links = List.copyOf(links);
    }

    /**
     * @param committees as they are read
     * @param all what their people have said by then
     */
    public static InfluenceNet of(CatalogueSnapshot committees, InfluenceBook all) {
        AreaHeirs heirs = AreaHeirs.in(committees);
        InfluenceBook book = all.following(heirs);
        TreeSet<AreaPair> pairs = Stream.concat(
                        committees.committees().stream()
                                .flatMap(known -> known.content().influences().stream())
                                .map(AreaPair::of)
                                .map(heirs::now),
                        book.words().stream().map(word -> word.ref().pair()))
                .collect(toCollection(TreeSet::new));
        Map<String, Integer> order = new HashMap<>();
        committees.focusAreas().forEach(area -> order.put(area.ref().toString(), order.size()));
        return new InfluenceNet(pairs.stream()
                .map(pair -> link(pair, committees, book, heirs))
                .filter(link -> !link.voices().isEmpty())
                .sorted(Comparator.comparing((NetLink link) -> place(link.pair().from(), order))
                        .thenComparing(link -> place(link.pair().to(), order)))
                .toList());
    }

    private static int place(FocusAreaRef area, Map<String, Integer> order) {
        return order.getOrDefault(area.toString(), Integer.MAX_VALUE);
    }

    private static NetLink link(AreaPair pair, CatalogueSnapshot committees, InfluenceBook book, AreaHeirs heirs) {
        List<Voice> voices = pair.committees().stream()
                .flatMap(id -> Voice.of(new WordRef(pair, id), content(committees, id), book, heirs).stream())
                .toList();
        return new NetLink(pair, voices, NetLink.broken(pair, committees, heirs));
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

    /** What a change in an area reaches by what is agreed and can be followed now, as {@link FeltReach} has it. */
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

    private List<Reached> reach(FocusAreaRef origin, Predicate<NetLink> carries) {
        return new FeltReach(links.stream()
                        .filter(carries)
                        .collect(groupingBy(link -> link.pair().from())))
                .from(origin);
    }
}
