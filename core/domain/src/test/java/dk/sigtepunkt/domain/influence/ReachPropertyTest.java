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
import dk.sigtepunkt.domain.Drills;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is reached, how much and which way equals what is found by trying every row of one, two and three influences, in nets drawn at random
 * with circles in them.
 */
class ReachPropertyTest {
    private static final int COMMITTEES = 4;
    private static final int AREAS = 5;
    private static final int ALL = COMMITTEES * AREAS;
    private static final List<Strength> RISING = List.of(Strength.WEAK, Strength.MEDIUM, Strength.STRONG);

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
                                RISING.get(random.nextInt(RISING.size())))));
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

    /** By the places of two areas; null where none goes from the one to the other. */
    private static @Nullable Influence[][] table(List<Drawn> drawn) {
        @Nullable Influence[][] table = new Influence[ALL][ALL];
        drawn.forEach(one -> table[one.from()][one.to()] = one.influence());
        return table;
    }

    /** What is felt by the published rule: areas with their strongest effect of each sign. */
    private static Map<String, Strength> felt(@Nullable Influence[][] table, int origin) {
        Map<String, Strength> felt = new TreeMap<>();
        for (int one = 0; one < ALL; one++) {
            row(table, felt, origin, one);
            for (int two = 0; two < ALL; two++) {
                row(table, felt, origin, one, two);
                for (int three = 0; three < ALL; three++) {
                    row(table, felt, origin, one, two, three);
                }
            }
        }
        return felt;
    }

    /** @param areas in the order in which they are gone through */
    private static void row(@Nullable Influence[][] table, Map<String, Strength> felt, int... areas) {
        int weakest = RISING.size();
        int sign = 1;
        for (int at = 1; at < areas.length; at++) {
            Influence one = table[areas[at - 1]][areas[at]];
            if (one == null) {
                return;
            }
            weakest = Math.min(weakest, RISING.indexOf(one.strength()));
            sign = one.sign() == Sign.STRENGTHENS ? sign : -sign;
        }
        int left = weakest - (areas.length - 2);
        if (left >= 0 && IntStream.of(areas).distinct().count() == areas.length) {
            felt.merge(
                    ref(areas[areas.length - 1]) + (sign > 0 ? " +" : " -"),
                    RISING.get(left),
                    (before, now) -> now.compareTo(before) > 0 ? now : before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 15, 30, 60, 80, 200})
    void reachesWhatTheRuleSays(int count) {
        for (int seed = 0; seed < Drills.of(10, 3); seed++) {
            List<Drawn> drawn = drawn(new Random(seed), count);
            InfluenceNet net = InfluenceNet.of(town(drawn), InfluenceBook.EMPTY);
            @Nullable Influence[][] table = table(drawn);
            for (int origin = 0; origin < ALL; origin++) {
                Map<String, Strength> expected = felt(table, origin);
                Map<String, Strength> found = new TreeMap<>();
                List<Reached> reached = net.reach(area(ref(origin)));
                reached.forEach(one -> one.ways()
                        .forEach(way -> found.put(
                                one.area() + (way.sign().orElseThrow() == Sign.STRENGTHENS ? " +" : " -"),
                                way.strength())));
                assertThat(found).isEqualTo(expected);
                reached.forEach(ReachPropertyTest::holds);
                assertThat(touched(net, origin)).isEqualTo(committeesOf(reached, origin));
            }
        }
    }

    private static void holds(Reached reached) {
        for (Way way : reached.ways()) {
            assertThat(way.areas()).doesNotHaveDuplicates();
            assertThat(way.end()).isEqualTo(reached.area());
            assertThat(way.strength()).isLessThanOrEqualTo(reached.strongest().strength());
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

    private static Set<CommitteeId> committeesOf(List<Reached> reached, int origin) {
        return reached.stream()
                .map(one -> one.area().committee())
                .filter(one -> !one.equals(area(ref(origin)).committee()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
