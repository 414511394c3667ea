package dk.sigtepunkt.rest.internal.strategy;

import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.domain.strategy.StrategyDecision;
import dk.sigtepunkt.rest.internal.http.InstantText;
import dk.sigtepunkt.rest.internal.reading.Marks;
import dk.sigtepunkt.rest.internal.strategy.StrategyJson.Adoption;
import dk.sigtepunkt.rest.internal.strategy.StrategyJson.Supersession;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One change of a strategy's state.
 *
 * @param by who wrote it down: a role, never a person's name; empty for who does not see operations
 * @param means {@code api}, {@code console} or another door; empty for who does not see operations
 * @param before what was so until then
 */
public record StrategyDecisionJson(String at, String by, String means, State before, State state) {
    /** @param all whether who wrote it down is told */
    static List<StrategyDecisionJson> newestFirst(List<StrategyDecision> oldestFirst, boolean all) {
        List<StrategyDecisionJson> told =
                new ArrayList<>(oldestFirst.stream().map(one -> of(one, all)).toList());
        Collections.reverse(told);
        return told;
    }

    private static StrategyDecisionJson of(StrategyDecision decision, boolean all) {
        return new StrategyDecisionJson(
                InstantText.of(decision.at()),
                all ? decision.by() : "",
                all ? decision.means().name().toLowerCase(Locale.ROOT).replace('_', '-') : "",
                State.of(decision.before()),
                State.of(decision.state()));
    }

    /**
     * @param state {@code draft}, {@code adopted} or {@code superseded}
     * @param draftNote why it is a draft; empty when it is not
     */
    public record State(
            String state,
            String draftNote,
            @Nullable Adoption adoption,
            @Nullable Supersession supersession) {
        static State of(StrategyState state) {
            return new State(Marks.state(state), StrategyJson.note(state), Adoption.of(state), Supersession.of(state));
        }
    }
}
