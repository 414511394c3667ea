package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.steps.KeepActions;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;

/** Takes it on oneself to see to an action, or lets go of it: a button on its story. */
record HolderAct(KeepActions keep) {
    PageResult sent(PageRequest visit, Reading reading) {
        return StepAddresses.about(
                visit,
                reading,
                action -> keep.hand(action.item(), visit.field("ansvar").equals("tag"), visit.actor())
                        .fold(
                                kept -> PageResult.seeOther(StepAddresses.of(action.item()) + "?gemt=ja"),
                                otherwise -> UndoneAction.page(otherwise, visit)));
    }
}
