package dk.sigtepunkt.domain.practice;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.actions.ActionStanding;
import java.util.List;

/**
 * How far an action had come at the end of a quarter.
 *
 * @param begun whether it had been started by then, whatever became of it
 * @param felt whether it had begun, says by whom it is to be felt, and a published finding that names it speaks for its
 *     focus area or illustrates it
 * @param evaluated on what somebody had looked back on it by then; empty when nobody had, and before it began
 */
public record ActionPractice(ActionStanding standing, boolean begun, boolean felt, List<EvaluationGround> evaluated) {
    public ActionPractice {
        evaluated = List.copyOf(evaluated);
    }

    public ItemRef ref() {
        return standing.action().ref();
    }

    public ActionState state() {
        return standing.state();
    }

    public boolean isEvaluated() {
        return !evaluated.isEmpty();
    }
}
