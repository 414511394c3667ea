package dk.sigtepunkt.domain.breadth;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.Drills;
import dk.sigtepunkt.domain.text.Danish;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing that is hidden is opened by what is told, on whichever days it is read: of areas, of committees, of quarters and of
 * everything. The attacker knows which occasions there are, and subtracts and solves all numbers that were ever told.
 */
class DifferencingTest {
    private static final int TRIES = Drills.of(1000, 200);

    /** One way of dividing people: what its parts are, and what is told of each, in tallies and in sums. */
    private record Way(String name, List<String> parts, Function<Turnout, Map<String, Integer>> counted) {}

    private static final List<Way> WAYS = List.of(
            new Way(
                    "again",
                    List.of("new", "again"),
                    some -> Map.of("new", some.different().count(), "again", some.again())),
            new Way(
                    "first",
                    List.of("first", "not", "unasked"),
                    some -> Map.of(
                            "first", some.firstTimers().count(),
                            "not", some.firstTimers().of() - some.firstTimers().count(),
                            "unasked", some.participants() - some.firstTimers().of())),
            new Way(
                    "ages",
                    Stream.concat(Stream.of(AgeGroup.values()).map(AgeGroup::code), Stream.of("rest"))
                            .toList(),
                    some -> named(some.ages(), AgeGroup::code, some.participants())),
            new Way(
                    "places",
                    List.of("Byen", "På landet", "rest"),
                    some -> named(some.places(), Function.identity(), some.participants())));

    private static <K> Map<String, Integer> named(Map<K, Integer> parts, Function<K, String> name, int all) {
        Map<String, Integer> named = new TreeMap<>();
        parts.forEach((key, count) -> named.put(name.apply(key), count));
        named.put("rest", all - (int) Turnout.sum(parts.values()));
        return named;
    }

    /** What is told of some people by one way: of how many in all, and how many in each part; empty for what is not told. */
    private static Map<String, Integer> told(Way way, Breadth sum) {
        Map<String, Integer> told = new TreeMap<>();
        switch (way.name()) {
            case "again" -> {
                told.put("new", sum.different().count());
                told.put("again", sum.different().of() - sum.different().count());
            }
            case "first" -> {
                told.put("first", sum.firstTimers().count());
                told.put("not", sum.firstTimers().of() - sum.firstTimers().count());
            }
            case "ages" -> {
                sum.ages().parts().forEach((group, count) -> told.put(group.code(), count));
                told.put("rest", sum.ages().rest());
            }
            default -> {
                told.putAll(sum.places().parts());
                told.put("rest", sum.places().rest());
            }
        }
        return told;
    }

    private static boolean shows(Way way, AreaTally tally) {
        return tally.shown()
                .map(some -> switch (way.name()) {
                    case "again" -> some.different().isPresent();
                    case "first" -> some.firstTimers().isPresent();
                    case "ages" -> some.ages().isPresent();
                    default -> some.places().isPresent();
                })
                .orElse(false);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5})
    void nothingThatIsHiddenIsOpened(int least) {
        int hidden = 0;
        for (int time = 0; time < TRIES; time++) {
            Groups book = Groups.of(new CountedTown(new Random(time * 31L + least), least).book());
            for (Way way : WAYS) {
                Attacker attacker = attacker(book, way);
                book.told().forEach(tallies -> reads(attacker, way, book, tallies));
                hidden += opened(attacker, way, book, least, time);
            }
        }
        assertThat(hidden).as("small numbers that were looked for").isGreaterThan(TRIES);
    }

    /**
     * A town's occasions as they are told of.
     *
     * @param groups those of each tally, by its area and its quarter, as they stood at its end
     * @param told what is told on each day on which it is another thing
     */
    private record Groups(
            TurnoutBook all, Map<List<Object>, List<CountedOccasion>> groups, List<List<AreaTally>> told) {
        static Groups of(TurnoutBook book) {
            Map<List<Object>, List<CountedOccasion>> groups = book.all().stream()
                    .flatMap(one -> one.knownBy(Danish.endOf(one.quarter().end())).stream())
                    .filter(one -> one.last().counts())
                    .collect(Collectors.groupingBy(
                            one -> List.of(one.last().occasion().area(), one.quarter())));
            return new Groups(
                    book,
                    groups,
                    CountedTown.days().stream().map(book::tallies).distinct().toList());
        }

        List<CountedOccasion> of(AreaTally tally) {
            return groups.getOrDefault(List.of(tally.area(), tally.quarter()), List.of());
        }
    }

    private static Attacker attacker(Groups book, Way way) {
        return new Attacker(book.all().all().stream()
                .flatMap(one -> way.parts().stream().map(part -> unknown(one, part)))
                .toList());
    }

    private static String unknown(CountedOccasion one, String part) {
        return one.number() + " " + part;
    }

    /** All that one day's pages tell. */
    private static void reads(Attacker attacker, Way way, Groups book, List<AreaTally> tallies) {
        tallies.forEach(tally -> {
            tally.shown().ifPresent(some -> {
                assertThat(some.participants())
                        .as("stays as it was at the quarter's end")
                        .isEqualTo(way.parts().stream()
                                .mapToInt(part -> count(book, tally, way, part))
                                .sum());
                attacker.learns(unknowns(book, tally, way.parts()));
            });
            if (shows(way, tally)) {
                way.parts().forEach(part -> attacker.learns(unknowns(book, tally, List.of(part))));
            }
        });
        for (List<AreaTally> some : sums(tallies)) {
            subtracts(attacker, way, book, some);
        }
    }

    /** What is told together: each area, each committee, each quarter, and everything. */
    private static List<List<AreaTally>> sums(List<AreaTally> tallies) {
        return Stream.<Function<AreaTally, Object>>of(
                        AreaTally::area, one -> one.area().committee(), AreaTally::quarter, one -> "everything")
                .flatMap(by -> tallies.stream().collect(Collectors.groupingBy(by)).values().stream())
                .toList();
    }

    /** Whatever a sum is more than what its tallies tell is the sum of what they hide. */
    private static void subtracts(Attacker attacker, Way way, Groups book, List<AreaTally> some) {
        Breadth sum = Breadth.of(some);
        List<AreaTally> standing = some.stream().filter(AreaTally::standing).toList();
        List<AreaTally> hiding =
                standing.stream().filter(one -> !shows(way, one)).toList();
        told(way, sum).forEach((part, count) -> {
            int known = standing.stream()
                    .filter(one -> shows(way, one))
                    .mapToInt(one -> count(book, one, way, part))
                    .sum();
            if (count != known) {
                attacker.learns(hiding.stream()
                        .flatMap(one -> unknowns(book, one, List.of(part)).stream())
                        .toList());
            }
        });
        int all = standing.stream()
                .flatMap(one -> one.shown().stream())
                .mapToInt(ShownTurnout::participants)
                .sum();
        assertThat(sum.participations()).isEqualTo(all);
    }

    private static List<String> unknowns(Groups book, AreaTally tally, List<String> parts) {
        return book.of(tally).stream()
                .flatMap(one -> parts.stream().map(part -> unknown(one, part)))
                .toList();
    }

    private static int count(Groups book, AreaTally tally, Way way, String part) {
        return book.of(tally).stream().mapToInt(counted(way, part)).sum();
    }

    private static ToIntFunction<CountedOccasion> counted(Way way, String part) {
        return one -> way.counted().apply(one.last().turnout()).getOrDefault(part, 0);
    }

    /** How many small numbers the attacker looked for; none of them can be told. */
    private static int opened(Attacker attacker, Way way, Groups book, int least, int time) {
        int small = 0;
        for (List<CountedOccasion> group : book.groups().values()) {
            for (String part : way.parts()) {
                int count = group.stream().mapToInt(counted(way, part)).sum();
                if (count > 0 && count < least) {
                    small++;
                    assertThat(attacker.tells(group.stream()
                                    .map(one -> unknown(one, part))
                                    .toList()))
                            .as("town %d: %d in %s of %s", time, count, part, way.name())
                            .isFalse();
                }
            }
        }
        return small;
    }

    /** What an attacker could do were only the small numbers themselves left out. */
    @Test
    void theAttackerOpensWhatIsHiddenAlone() {
        Attacker attacker = new Attacker(List.of("young", "old", "all"));
        attacker.learns(List.of("young", "old"));
        assertThat(attacker.tells(List.of("young"))).isFalse();
        attacker.learns(List.of("old"));
        assertThat(attacker.tells(List.of("young"))).isTrue();
    }

    /** Who knows the rule knows that some part is small: it is still not told how small, whatever the parts are. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void whoKnowsTheRuleCannotTellEither(int parts) {
        for (int least = SmallCounts.FEWEST; least <= 6; least++) {
            for (int people = least; people <= 14; people++) {
                int smallest = least;
                List<int[]> hiding = divisions(people, parts)
                        .filter(one -> IntStream.of(one).anyMatch(count -> count > 0 && count < smallest))
                        .toList();
                for (int part = 0; part < parts; part++) {
                    int at = part;
                    assertThat(hiding.stream().map(one -> one[at]).distinct().count())
                            .as("%d people in %d parts", people, parts)
                            .isGreaterThan(1);
                }
            }
        }
    }

    private static Stream<int[]> divisions(int people, int parts) {
        return parts == 1
                ? Stream.of(new int[] {people})
                : IntStream.rangeClosed(0, people)
                        .boxed()
                        .flatMap(first -> divisions(people - first, parts - 1)
                                .map(rest -> IntStream.concat(IntStream.of(first), IntStream.of(rest))
                                        .toArray()));
    }
}
