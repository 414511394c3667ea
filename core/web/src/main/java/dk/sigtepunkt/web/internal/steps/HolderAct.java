package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.steps.KeepActions;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormAnswer;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;
import java.util.stream.Collectors;

/** Takes it on oneself to see to an action, or lets go of it: a button on its story. */
record HolderAct(KeepActions keep) {
    PageResult sent(PageRequest visit, Reading reading) {
        return StepAddresses.about(
                visit,
                reading,
                action -> keep.hand(action.item(), !visit.field("ansvar").equals("slip"), visit.actor())
                        .fold(new FormAnswer<>(visit) {
                            @Override
                            public PageResult kept(KeptAction now) {
                                return PageResult.seeOther(StepAddresses.of(now.item()) + "?gemt=ja");
                            }

                            @Override
                            public PageResult refused(List<WrittenFault> faults) {
                                return undone(
                                        faults.stream()
                                                .map(WrittenFault::sentence)
                                                .collect(Collectors.joining(" ")),
                                        visit);
                            }

                            @Override
                            public PageResult clash(KeptAction now, String sentence) {
                                return undone(sentence, visit);
                            }
                        }));
    }

    private static PageResult undone(String why, PageRequest visit) {
        return new PageResult.Problem(409, visit.say("steps.not-kept"), why);
    }
}
