package dk.sigtepunkt.domain.actions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which actions have come in others' place because people said so. */
final class NamedSuccessors {
    private NamedSuccessors() {}

    /** @param counts which steps are looked at; @return by each action that came what it came in place of */
    static Map<ItemRef, List<Succession>> in(ActionBook book, Predicate<KeptStep> counts) {
        return book.all()
                .flatMap(action -> replaced(action, counts))
                .collect(groupingBy(Replaced::by, mapping(Replaced::how, toList())));
    }

    /** Which action has come in an action's place; empty while it goes on, and where nobody named one. */
    static Optional<ItemRef> of(KeptAction action) {
        return replaced(action, step -> step.validity().open())
                .map(Replaced::by)
                .findFirst();
    }

    private record Replaced(ItemRef by, Succession how) {}

    /** One that was begun again after it was replaced is replaced no more. */
    private static Stream<Replaced> replaced(KeptAction action, Predicate<KeptStep> counts) {
        Optional<KeptStep> last = action.steps().stream().filter(counts).reduce((earlier, later) -> later);
        return last
                .filter(step -> step.step().state() == ActionState.REPLACED)
                .flatMap(step -> step.taken()
                        .flatMap(KeptStep.Taken::successor)
                        .map(by -> new Replaced(
                                by,
                                new Succession(
                                        action.item(),
                                        step.step().on(),
                                        step.step().reason(),
                                        true))))
                .stream();
    }
}
