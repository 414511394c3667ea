package dk.sigtepunkt.domain.gap;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Expectations of made-up actions. */
final class Expected {
    private static final CommitteeId COMMITTEE = new CommitteeId("prove");

    private Expected() {}

    static Expectation of(ActionState state, String start, int lag, Map<Integer, Double> years) {
        return new Expectation(
                new ItemRef(ItemKind.ACTION, COMMITTEE, "bro"),
                "Ny bro",
                state,
                LocalDate.parse(start),
                new ExpectedEffect(new IndicatorId(COMMITTEE, "maaling"), lag, new TreeMap<>(years), "Skøn"),
                false);
    }

    /** Actions of every state, begun at any time around, that add or take away. */
    static List<Expectation> some(Random random) {
        return IntStream.range(0, random.nextInt(6)).mapToObj(n -> any(random)).toList();
    }

    private static Expectation any(Random random) {
        Map<Integer, Double> years = new TreeMap<>();
        int first = 2023 + random.nextInt(4);
        for (int year = first; year <= first + random.nextInt(4); year++) {
            years.put(year, random.nextInt(-400, 400) / 10.0);
        }
        ActionState[] states = ActionState.values();
        return of(
                states[random.nextInt(states.length)],
                LocalDate.of(2023 + random.nextInt(4), 1 + random.nextInt(12), 1 + random.nextInt(28))
                        .toString(),
                random.nextInt(25),
                years);
    }
}
