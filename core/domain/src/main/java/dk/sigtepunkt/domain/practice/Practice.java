package dk.sigtepunkt.domain.practice;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.actions.AreaActions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * From strategy to practice: what a strategy had come to by the end of a quarter. What is written after it never counts in it.
 *
 * @param all every focus area that counted in the quarter
 * @param sigtepunkter in the strategy's order
 */
public record Practice(PracticePart all, List<SigtepunktPractice> sigtepunkter) {
    public Practice {
        sigtepunkter = List.copyOf(sigtepunkter);
    }

    /**
     * @param areas those that counted in the quarter, with their actions as they stood at its end
     * @param books all that is kept
     * @param known the last moment whose knowledge is looked from; empty for all that is known
     */
    public static Practice of(
            Strategy strategy, Period quarter, List<AreaActions> areas, PracticeBooks books, Optional<Instant> known) {
        PracticeRule rule = PracticeRule.at(books, quarter, known.orElse(Instant.MAX));
        PracticePart all = new PracticePart(areas.stream().map(rule::of).toList());
        return new Practice(
                all,
                strategy.sigtepunkter().stream()
                        .map(sigtepunkt -> SigtepunktPractice.of(sigtepunkt, all))
                        .toList());
    }
}
