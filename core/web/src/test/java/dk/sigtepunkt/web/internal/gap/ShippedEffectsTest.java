package dk.sigtepunkt.web.internal.gap;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.web.internal.RealContent;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the delivered actions are expected to change is made up, and could be true of what they are expected to change. */
class ShippedEffectsTest {
    /** Of the way from the baseline to the last target: no one action is expected to do more. */
    private static final double MOST_OF_THE_WAY = 0.5;

    record Shipped(Action action, ExpectedEffect effect, Indicator indicator) {
        @Override
        public String toString() {
            return "%s on %s".formatted(action.ref(), indicator.id());
        }
    }

    static List<Shipped> effects() throws IOException {
        CatalogueSnapshot committees = RealContent.installation().next.get();
        return committees.committees().stream()
                .flatMap(known -> known.content().actions().stream())
                .flatMap(action -> of(action, committees))
                .toList();
    }

    private static Stream<Shipped> of(Action action, CatalogueSnapshot committees) {
        return action.details().effects().stream()
                .map(effect -> new Shipped(
                        action, effect, committees.indicator(effect.indicator()).orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void isAGuessOfAModestSizeTowardsTheTarget(Shipped one) {
        Indicator indicator = one.indicator();
        double target = indicator.targets().get(indicator.targets().size() - 1).low();
        double way = target - indicator.baseline().value();
        double sum = one.effect().byYear().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(indicator.direction()).isIn(Direction.UP, Direction.DOWN);
        assertThat(one.effect().byYear().values())
                .allSatisfy(change -> assertThat(Math.signum(change)).isEqualTo(Math.signum(way)));
        assertThat(Math.abs(sum)).isLessThanOrEqualTo(Math.abs(way) * MOST_OF_THE_WAY);
        assertThat(one.action().origin()).isEqualTo(Origin.EXAMPLE);
        assertThat(one.effect().reason()).startsWith("Skøn");
    }
}
