package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.identity.ActionKey;
import dk.sigtepunkt.contracts.identity.ItemRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An action with all that was ever said of it.
 *
 * @param item what it is called for good
 * @param wordings at least one, oldest first; at most one is open
 * @param steps in the order in which they were kept
 */
public record KeptAction(ItemRef item, List<Wording> wordings, List<KeptStep> steps) {
    public KeptAction {
        wordings = List.copyOf(wordings);
        steps = List.copyOf(steps);
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("no wording of %s".formatted(item));
        }
    }

    /** When it vanished from the content; empty while it is there. */
    public Optional<Instant> closed() {
        return newest().validity().until();
    }

    /** What is said now, or was said last; without the actions that it carries on. */
    public Action last() {
        return action(newest(), Validity::open);
    }

    /** What was said at an earlier time; empty when it was not there. */
    public Optional<Action> at(Instant time) {
        return wordings.stream()
                .filter(wording -> wording.validity().at(time))
                .findFirst()
                .map(wording -> action(wording, validity -> validity.at(time)));
    }

    /** As {@link #at}; empty also when which edition said it is not known, for then later words may stand there. */
    public Optional<Action> told(Instant time) {
        return wordings.stream()
                        .anyMatch(wording -> wording.validity().at(time)
                                && !wording.edition().isEmpty())
                ? at(time)
                : Optional.empty();
    }

    private Wording newest() {
        return wordings.get(wordings.size() - 1);
    }

    private Action action(Wording wording, Predicate<Validity> stated) {
        ActionText text = wording.text();
        List<ActionStep> taken = steps.stream()
                .filter(kept -> stated.test(kept.validity()))
                .map(KeptStep::step)
                .toList();
        return new Action(
                new ActionKey(item.key()),
                text.focusArea(),
                text.title(),
                text.description(),
                text.ownerRole(),
                text.start(),
                text.end(),
                taken,
                text.origin());
    }
}
