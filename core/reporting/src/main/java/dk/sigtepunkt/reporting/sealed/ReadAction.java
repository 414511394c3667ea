package dk.sigtepunkt.reporting.sealed;

import static dk.sigtepunkt.reporting.sealed.ReadFacts.text;

import dk.sigtepunkt.contracts.committee.ActionState;
import java.util.Arrays;
import java.util.Optional;

/**
 * An action as a seal has it.
 *
 * @param action its committee and key, as {@code vtf/stier}
 * @param state empty where a reader of today knows no such
 * @param late why it was late; empty when it was not
 */
public record ReadAction(String action, String title, Optional<ActionState> state, String late, boolean example) {
    static ReadAction of(Object facts) {
        return new ReadAction(
                text(facts, "/action").orElse(""),
                text(facts, "/title").orElse(""),
                Arrays.stream(ActionState.values())
                        .filter(state -> text(facts, "/state").equals(Optional.of(state.code())))
                        .findFirst(),
                text(facts, "/late").orElse(""),
                text(facts, "/origin").equals(Optional.of("example")));
    }
}
