package dk.sigtepunkt.domain.gap;

import static dk.sigtepunkt.domain.gap.Renamed.after;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.committees.CarriedIndicators;
import dk.sigtepunkt.domain.committees.Contents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An effect follows the series of the indicator that it names, whatever it is called by now. */
class ExpectedEffectsTest {
    private final Renamed renamed = new Renamed();

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @Test
    void anEffectFollowsTheSeriesOverTwoRenames() {
        renamed.indicator("first");
        renamed.action("first");
        renamed.indicator("second", after("first"));
        Indicator third = renamed.indicator("third", after("second"));
        assertThat(renamed.namesOn(third)).containsExactly("first");
    }

    @Test
    void aRenameAndItsUndoingCountEachEffectOnce() {
        renamed.indicator("first");
        renamed.action("first");
        renamed.indicator("second", after("first"));
        renamed.action("second");
        Indicator again = renamed.indicator("first", after("second"));
        assertThat(renamed.namesOn(again)).containsExactly("first", "second");
    }

    @Test
    void whatIsMeasuredOtherwiseHasNoneOfTheFormerOnesEffectsOnAnyStep() {
        renamed.indicator("first");
        renamed.action("first");
        renamed.indicator("second", after("first", false, false));
        assertThat(renamed.namesOn(renamed.indicator("third", after("second")))).isEmpty();
        renamed.indicator("fourth", after("third", true, true));
        assertThat(renamed.namesOn(renamed.indicator("fifth", after("fourth")))).isEmpty();
        assertThat(CarriedIndicators.in(renamed.committees()).living(new IndicatorId(Contents.ID, "first")))
                .isEmpty();
        assertThat(CarriedIndicators.in(renamed.committees()).living(new IndicatorId(Contents.ID, "fourth")))
                .isPresent();
    }

    /** Renames, sums, breaks and series of their own in any order: what a name stands for is kept beside. */
    @ParameterizedTest
    @MethodSource("seeds")
    void effectsFollowAnyChainOfRenames(int seed) {
        Random random = new Random(seed);
        Map<String, Set<String>> lines = new HashMap<>();
        for (int each = 0; each < 3; each++) {
            begin("i" + each, lines);
        }
        for (int step = 3; step < 3 + random.nextInt(12); step++) {
            rename("i" + step, random, lines);
        }
        renamed.committees()
                .committees()
                .get(0)
                .content()
                .indicators()
                .forEach(indicator -> assertThat(
                                new TreeSet<>(renamed.namesOn(indicator).toList()))
                        .as(indicator.name())
                        .isEqualTo(lines.get(indicator.name())));
    }

    private void begin(String key, Map<String, Set<String>> lines) {
        renamed.indicator(key);
        renamed.action(key);
        lines.put(key, new TreeSet<>(Set.of(key)));
    }

    private void rename(String key, Random random, Map<String, Set<String>> lines) {
        List<String> living = new ArrayList<>(new TreeSet<>(lines.keySet()));
        String one = living.get(random.nextInt(living.size()));
        String other = living.get(random.nextInt(living.size()));
        Set<String> line = new TreeSet<>(Set.of(key));
        switch (random.nextInt(5)) {
            case 0 -> renamed.indicator(key, after(one, false, false));
            case 1 -> renamed.indicator(key, after(one, true, true));
            case 2 -> {
                if (one.equals(other)) {
                    renamed.indicator(key, after(one));
                } else {
                    renamed.indicator(key, after(one), after(other));
                    line.addAll(lines.remove(other));
                }
                line.addAll(lines.get(one));
            }
            default -> {
                renamed.indicator(key, after(one));
                line.addAll(lines.get(one));
            }
        }
        lines.remove(one);
        renamed.action(key);
        lines.put(key, line);
    }
}
