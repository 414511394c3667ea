package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.Felt;
import dk.sigtepunkt.contracts.committee.MunicipalPart;
import dk.sigtepunkt.contracts.committee.Partner;
import java.util.Locale;

/** What is said of an action's state and its plan. */
public interface ActionWords {
    /** Danish until there is another set. */
    static ActionWords in(Locale language) {
        return new DanishActionWords();
    }

    /** How it is, for example {@code i gang}; two states between which a reader need not tell are called the same. */
    String state(ActionState state);

    /** What it is called where only its name is shown: one that is made up says so, {@code Stier om søen (eksempel)}. */
    String named(Action action);

    /** What happened when it came into the state, as after "was": {@code iværksat}. */
    String event(ActionState state);

    /** What the municipality does, as in {@code kommunen gør det selv}. */
    String part(MunicipalPart part);

    /** Who carries with the municipality: {@code forening}. */
    String partner(Partner.Kind kind);

    /** By whom it is to be felt: {@code borgerne}. */
    String audience(Felt.Audience audience);

    /** How sure it is: {@code ingen risiko}. */
    String risk(ActionUpdate.Risk risk);

    /** What can make somebody take a step. */
    String trigger(Trigger.Kind kind);

    /** Why it is late, a sentence; empty when it is not. */
    String late(ActionStanding standing);
}
