package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.Action;
import dk.sigtepunkt.contracts.ActionKey;
import dk.sigtepunkt.contracts.Committee;
import dk.sigtepunkt.contracts.FocusAreaRef;
import dk.sigtepunkt.contracts.ItemRef;
import dk.sigtepunkt.contracts.Succession;
import java.util.List;

/** Actions, as they are carried on. */
final class ActionForm implements ItemForm<Action> {
    static final ItemForm<Action> FORM = new ActionForm();

    private ActionForm() {}

    @Override
    public List<Action> of(Committee committee) {
        return committee.actions();
    }

    @Override
    public ItemRef ref(Action action) {
        return ItemRef.of(action);
    }

    @Override
    public FocusAreaRef area(Action action) {
        return action.focusArea();
    }

    @Override
    public List<Succession> replaces(Action action) {
        return action.replaces();
    }

    @Override
    public Action moved(Action action, String key, FocusAreaRef area, List<Succession> replaces) {
        return new Action(
                new ActionKey(key),
                area,
                action.title(),
                action.description(),
                action.ownerRole(),
                action.start(),
                action.end(),
                action.steps(),
                action.origin(),
                replaces);
    }

    @Override
    public boolean mayContinue(Action action, Action former) {
        return true;
    }

    @Override
    public boolean comparable(Action action, Action former) {
        return true;
    }
}
