package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.steps.ActionAsWritten;
import dk.sigtepunkt.domain.steps.ActionSteps;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.time.LocalDate;
import java.util.List;

/** The next step of an action, with its day, its reason and what made it come. */
final class NextStepForm {
    private NextStepForm() {}

    static ActionForms.Form of(PageRequest visit, Reading reading, KeptAction action, LocalDate today) {
        return new ActionForms.Form(
                visit.say("steps.step.title", action.last().title()),
                StepAddresses.of(StepAddresses.STEP, action.item()),
                visit.say("steps.step.send"),
                new Link(StepAddresses.of(action.item()), visit.say("steps.back")),
                action.last().title(),
                faults -> {
                    FormSheet sheet = new FormSheet(visit::field, faults, ActionAsWritten::label);
                    ActionChoices choices = new ActionChoices(
                            reading.committees(), ActionWords.in(visit.words().language()));
                    List<ActionState> next =
                            ActionSteps.after(action.stepBy(today).state());
                    sheet.add(sheet.radio("state", choices.states(next)).required());
                    if (next.contains(ActionState.REPLACED)) {
                        sheet.add(sheet.choice("successor", choices.successors(action.item()))
                                .inItsCase()
                                .hinted(visit.say("steps.step.successor.hint")));
                    }
                    asked(sheet, choices, visit);
                    return sheet.section("", "");
                });
    }

    /** What every step says: the first one too. */
    static void asked(FormSheet sheet, ActionChoices choices, PageRequest visit) {
        sheet.add(sheet.day("on").hinted(visit.say("steps.step.on.hint")));
        sheet.add(sheet.area("reason", TextLimit.LONGEST).required());
        sheet.add(sheet.choice("trigger", choices.triggers()).required());
        sheet.add(sheet.text("reference", WordsForm.TITLE).inItsCase().hinted(visit.say("steps.step.reference.hint")));
    }
}
