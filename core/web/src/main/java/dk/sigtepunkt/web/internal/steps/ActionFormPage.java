package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * One form about one action.
 *
 * @param first as it is shown before anything is written in it
 * @param again as it is shown with what was written in it
 */
record ActionFormPage(ActionForms forms, Asks first, Asks again, Writes writes) implements Page {
    /** Where both are the same. */
    ActionFormPage(ActionForms forms, Asks asks, Writes writes) {
        this(forms, asks, asks, writes);
    }

    @FunctionalInterface
    interface Asks {
        ActionForms.Form of(PageRequest visit, Reading reading, KeptAction action);
    }

    /** What becomes of it when it is sent. */
    @FunctionalInterface
    interface Writes {
        WriteResult<KeptAction> of(ItemRef item, UnaryOperator<String> sent, OptionalInt seen, Actor actor);
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return StepAddresses.about(
                visit, reading, action -> forms.shown(visit, first.of(visit, reading, action), Optional.of(action)));
    }

    PageResult sent(PageRequest visit, Reading reading) {
        return StepAddresses.about(
                visit,
                reading,
                action -> forms.answer(
                        writes.of(action.item(), visit::field, visit.version(), visit.actor()),
                        visit,
                        reading,
                        again.of(visit, reading, action)));
    }
}
