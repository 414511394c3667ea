package dk.sigtepunkt.domain.influence;

import static dk.sigtepunkt.domain.influence.Influences.area;
import static dk.sigtepunkt.domain.influence.Influences.committee;
import static dk.sigtepunkt.domain.influence.Influences.committees;
import static dk.sigtepunkt.domain.influence.Influences.influence;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.committee.Influence.Sign;
import dk.sigtepunkt.contracts.committee.Influence.Strength;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is reached equals what a closure over a matrix finds, in nets drawn at random with circles in them. */
class ReachPropertyTest {
    private static final int COMMITTEES = 4;
    private static final int AREAS = 5;
    private static final int ALL = COMMITTEES * AREAS;

    private static String ref(int at) {
        return "udvalg-%s/omraade-%d".formatted((char) ('a' + at / AREAS), at % AREAS);
    }

    /** An influence that both its committees declare. */
    private record Drawn(int from, int to, Influence influence) {}

    private static List<Drawn> drawn(Random random, int count) {
        List<Drawn> drawn = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        while (drawn.size() < count) {
            int from = random.nextInt(ALL);
            int to = random.nextInt(ALL);
            if (from != to && seen.add(from + ">" + to)) {
                drawn.add(new Drawn(
                        from,
                        to,
                        influence(
                                ref(from),
                                ref(to),
                                random.nextBoolean() ? Sign.STRENGTHENS : Sign.WEAKENS,
                                List.of(Strength.values()).get(random.nextInt(Strength.values().length)))));
            }
        }
        return drawn;
    }

    private static CatalogueSnapshot town(List<Drawn> drawn) {
        return committees(IntStream.range(0, COMMITTEES)
                .mapToObj(at -> committee(
                        "udvalg-" + (char) ('a' + at),
                        CommitteeState.ACTIVE,
                        IntStream.range(0, AREAS)
                                .mapToObj(key -> "omraade-" + key)
                                .toList(),
                        drawn.stream()
                                .filter(one -> one.from() / AREAS == at || one.to() / AREAS == at)
                                .map(Drawn::influence)
                                .toArray(Influence[]::new)))
                .toArray(KnownCommittee[]::new));
    }

    private static boolean[][] closure(List<Drawn> drawn) {
        boolean[][] reach = new boolean[ALL][ALL];
        drawn.forEach(one -> reach[one.from()][one.to()] = true);
        for (int over = 0; over < ALL; over++) {
            for (int from = 0; from < ALL; from++) {
                for (int to = 0; to < ALL; to++) {
                    reach[from][to] |= reach[from][over] && reach[over][to];
                }
            }
        }
        return reach;
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 15, 30, 60, 80})
    void reachesWhatAClosureReaches(int count) {
        for (int seed = 0; seed < 10; seed++) {
            List<Drawn> drawn = drawn(new Random(seed), count);
            InfluenceNet net = InfluenceNet.of(town(drawn), InfluenceBook.EMPTY);
            boolean[][] closure = closure(drawn);
            for (int from = 0; from < ALL; from++) {
                int origin = from;
                Set<String> expected = IntStream.range(0, ALL)
                        .filter(to -> to != origin && closure[origin][to])
                        .mapToObj(ReachPropertyTest::ref)
                        .collect(Collectors.toCollection(TreeSet::new));
                List<Reached> reached = net.reach(area(ref(origin)));
                assertThat(reached.stream().map(one -> one.area().toString()))
                        .containsExactlyInAnyOrderElementsOf(expected);
                reached.forEach(ReachPropertyTest::holds);
                assertThat(touched(net, origin)).isEqualTo(committeesOf(expected, origin));
            }
        }
    }

    private static void holds(Reached reached) {
        for (Way way : reached.ways()) {
            assertThat(way.areas()).doesNotHaveDuplicates();
            assertThat(way.end()).isEqualTo(reached.area());
            assertThat(way.links().size())
                    .isGreaterThanOrEqualTo(reached.shortest().links().size());
        }
        assertThat(reached.ways().stream().map(Way::sign)).doesNotHaveDuplicates();
    }

    private static Set<CommitteeId> touched(InfluenceNet net, int origin) {
        AreaChange change =
                new AreaChange(AreaChange.Kind.STATUS_WORSE, "status-worse", area(ref(origin)), "Det gik ned.");
        return QuartersInfluences.of(Period.quarter(2026, 3), List.of(change), net, false, InfluenceBook.EMPTY)
                .changes()
                .stream()
                .flatMap(crossing -> crossing.touched().stream())
                .map(QuartersInfluences.Touched::committee)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<CommitteeId> committeesOf(Set<String> areas, int origin) {
        return areas.stream()
                .map(Influences::area)
                .map(one -> one.committee())
                .filter(one -> !one.equals(area(ref(origin)).committee()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
