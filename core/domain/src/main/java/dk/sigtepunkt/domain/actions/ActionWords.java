package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.committee.ActionState;
import java.util.Locale;

/** What is said of an action's state and its plan. */
public interface ActionWords {
    /** Danish until there is another set. */
    static ActionWords in(Locale language) {
        return new DanishActionWords();
    }

    /** How it is, for example {@code i gang}; two states between which a reader need not tell are called the same. */
    String state(ActionState state);

    /** What happened when it came into the state, as after "was": {@code iværksat}. */
    String event(ActionState state);

    /** Why it is late, a sentence; empty when it is not. */
    String late(ActionStanding standing);
}
