package dk.sigtepunkt.domain.proposals;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.actions.ActionBook;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.actions.KeptStep;
import dk.sigtepunkt.domain.actions.Trigger;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.util.Optional;
import java.util.stream.Stream;

/** The actions that say of one of their steps that a proposal made it come. */
public final class ProposedAction {
    private final int number;
    private final ActionBook book;

    public ProposedAction(int number, ActionBook book) {
        this.number = number;
        this.book = book;
    }

    /** Those that there are, in their own order. */
    public Stream<KeptAction> all() {
        return book.all().filter(action -> action.closed().isEmpty() && ofThis(action));
    }

    private boolean ofThis(KeptAction action) {
        Trigger named = new Trigger(Trigger.Kind.PROPOSAL, Integer.toString(number));
        return action.steps().stream()
                .flatMap(step -> step.taken().stream())
                .map(KeptStep.Taken::trigger)
                .anyMatch(named::equals);
    }

    /** The one that is named as {@code committee/key}; empty when it cannot be taken. */
    Optional<ItemRef> read(WrittenFields fields) {
        ProposalWords words = ModerateProposals.WORDS;
        String written = fields.text("action", words.label("action"), SendProposals.LONGEST_NAME);
        Optional<KeptAction> found = ActionBook.named(written)
                .flatMap(book::find)
                .filter(action -> action.closed().isEmpty());
        if (found.isEmpty() && !written.isEmpty()) {
            fields.fault("action", "unknown-action", words.unknownAction(TextLimit.quoted(written)));
        }
        found.filter(action -> !ofThis(action))
                .ifPresent(action -> fields.fault(
                        "action",
                        "not-of-this-proposal",
                        words.notOfThis(action.last().title(), number)));
        return found.map(KeptAction::item);
    }
}
