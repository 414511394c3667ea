package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.steps.ActionAsWritten;
import dk.sigtepunkt.domain.steps.HandActions;
import dk.sigtepunkt.web.internal.form.FormField.Choice;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.List;

/** Who is to see to an action from now on: one of those who can. */
record GiveForm(HandActions hand) {
    ActionForms.Form of(PageRequest visit, Reading reading, KeptAction action) {
        List<Choice> colleagues = hand.colleagues(action.item().committee(), visit.actor()).stream()
                .map(one -> new Choice(one.account().value(), one.name()))
                .toList();
        return new ActionForms.Form(
                visit.say("steps.give.title", action.last().title()),
                StepAddresses.of(StepAddresses.GIVE, action.item()),
                visit.say("steps.give.send"),
                new Link(StepAddresses.of(action.item()), visit.say("steps.back")),
                action.last().title(),
                faults -> {
                    FormSheet sheet = new FormSheet(visit::field, faults, ActionAsWritten::label);
                    sheet.add(sheet.choice("account", colleagues)
                            .required()
                            .hinted(visit.say(colleagues.isEmpty() ? "steps.give.nobody" : "steps.give.hint")));
                    return sheet.section(
                            "", hand.left().left(action) ? visit.say("steps.left.why") : visit.say("steps.give.lead"));
                });
    }
}
