package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.ActionKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
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
        return action.ref();
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
        return action.moved(new ActionKey(key), area, replaces);
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
