package dk.sigtepunkt.domain.breadth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How broad it is: what the same people who come again do to it, and what is told of few. */
class BreadthTest {
    private static final int TRIES = 1000;

    /** One more occasion, of the same number of people: they are different people, or some of them were there before. */
    @Test
    void itFallsWhenTheSamePeopleAreCountedTwice() {
        Random random = new Random(20260101);
        for (int time = 0; time < TRIES; time++) {
            List<Turnout> before = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(one -> some(random, 1 + random.nextInt(90), 0))
                    .toList();
            int people = 1 + random.nextInt(90);
            int again = 1 + random.nextInt(people);
            Breadth fresh = Breadth.ofAll(with(before, people, 0));
            Breadth some = Breadth.ofAll(with(before, people, again - 1));
            Breadth more = Breadth.ofAll(with(before, people, again));
            assertThat(more.participations()).isEqualTo(fresh.participations());
            assertThat(more.different().count()).isLessThan(some.different().count());
            assertThat(share(more)).isLessThan(share(some));
            assertThat(share(Breadth.ofAll(with(before, people, people))))
                    .as("all of them were there before")
                    .isLessThan(share(Breadth.ofAll(before)));
            assertThat(Breadth.ofAll(with(before, people, people)).different())
                    .extracting(PartOf::count)
                    .isEqualTo(Breadth.ofAll(before).different().count());
        }
    }

    private static double share(Breadth breadth) {
        return breadth.different().share().orElseThrow();
    }

    private static List<Turnout> with(List<Turnout> before, int people, int again) {
        List<Turnout> all = new ArrayList<>(before);
        all.add(new Turnout(people, again, PartOf.NONE, new TreeMap<>(), new TreeMap<>()));
        return all;
    }

    private static Turnout some(Random random, int people, int again) {
        return new Turnout(
                people,
                again,
                new PartOf(random.nextInt(people - again + 1), people),
                new TreeMap<>(),
                new TreeMap<>());
    }

    @Test
    void ofADivisionWithASmallPartNothingIsTold() {
        SmallCounts rule = new SmallCounts(5);
        assertThat(rule.shown(SomeTurnouts.of(4, 0, 0, 0, 0))).isEmpty();
        ShownTurnout all = rule.shown(SomeTurnouts.of(40, 5, 10, 20, 35)).orElseThrow();
        assertThat(all.different()).contains(new PartOf(35, 40));
        assertThat(all.firstTimers()).contains(new PartOf(10, 40));
        assertThat(all.ages()).contains(new TreeMap<>(Map.of(AgeGroup.UNDER_18, 20, AgeGroup.FROM_65, 20)));
        assertThat(all.places()).contains(new TreeMap<>(Map.of("Byen", 35, "På landet", 5)));
        ShownTurnout some = rule.shown(SomeTurnouts.of(40, 4, 36, 1, 36)).orElseThrow();
        assertThat(some.participants()).isEqualTo(40);
        assertThat(List.of(some.different(), some.firstTimers(), some.ages(), some.places()))
                .allMatch(java.util.Optional::isEmpty);
        assertThat(rule.shown(SomeTurnouts.of(40, 0, 0, 0, 40)).orElseThrow().places())
                .as("that nobody lives somewhere is told")
                .contains(new TreeMap<>(Map.of("Byen", 40)));
    }

    @Test
    void aPartCannotBeMoreThanTheWhole() {
        assertThatThrownBy(() -> SomeTurnouts.of(10, 6, 5, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SomeTurnouts.of(10, 11, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Turnout(10, 0, PartOf.NONE, new TreeMap<>(Map.of(AgeGroup.FROM_65, 11)), new TreeMap<>()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SmallCounts(2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSumKnowsOfHowManyItIsTold() {
        Breadth both = Breadth.ofAll(List.of(
                SomeTurnouts.of(40, 10, 8, 20, 40),
                new Turnout(20, 20, PartOf.NONE, new TreeMap<>(), new TreeMap<>())));
        assertThat(both.occasions()).isEqualTo(2);
        assertThat(both.different()).isEqualTo(new PartOf(30, 60));
        assertThat(both.firstTimers()).isEqualTo(new PartOf(8, 40));
        assertThat(both.ages().rest()).isEqualTo(20);
        assertThat(both.ages().of()).isEqualTo(60);
        assertThat(Breadth.of(List.of()).different().share()).isEmpty();
    }
}
