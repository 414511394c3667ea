package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.Milestone;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.steps.ActionAsWritten;
import dk.sigtepunkt.domain.steps.ActionSteps;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.form.FormField.Choice;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How an action goes, told in two minutes, on a phone too. */
final class UpdateForm {
    static final int SENTENCE = 500;

    private UpdateForm() {}

    static ActionForms.Form of(PageRequest visit, Reading reading, KeptAction action, LocalDate today) {
        return new ActionForms.Form(
                visit.say("steps.update.title", action.last().title()),
                StepAddresses.of(StepAddresses.UPDATE, action.item()),
                visit.say("steps.update.send"),
                StepAddresses.fromOwn(visit)
                        ? new Link(StepAddresses.OWN, visit.say("steps.back.own"))
                        : new Link(StepAddresses.of(action.item()), visit.say("steps.back")),
                action.last().title(),
                faults -> {
                    FormSheet sheet = new FormSheet(visit::field, faults, ActionAsWritten::label);
                    ActionChoices choices = new ActionChoices(
                            reading.committees(), ActionWords.in(visit.words().language()));
                    sheet.add(sheet.area("sentence", SENTENCE)
                            .hinted(visit.say("steps.update.sentence.hint"))
                            .required());
                    sheet.add(sheet.radio("risk", choices.risks()).required());
                    sheet.add(sheet.number("percent").hinted(visit.say("steps.update.percent.hint", percent(action))));
                    List<Choice> milestones = action.last().details().milestones().stream()
                            .map(Milestone::title)
                            .map(title -> new Choice(title, title))
                            .toList();
                    if (!milestones.isEmpty()) {
                        sheet.add(sheet.choice("milestone", milestones));
                    }
                    sheet.add(sheet.text("next", SENTENCE));
                    List<Choice> states = states(action.stepBy(today).state(), choices, visit);
                    if (states.size() > 1) {
                        sheet.add(sheet.choice("state", states).hinted(visit.say("steps.update.state.hint")));
                    }
                    if (StepAddresses.fromOwn(visit)) {
                        sheet.hidden(StepAddresses.FROM, StepAddresses.MINE);
                    }
                    return sheet.section("", "");
                });
    }

    private static String percent(KeptAction action) {
        return action.lived().updates().stream()
                .flatMap(told -> told.update().percent().isPresent()
                        ? Stream.of(told.update().percent().getAsInt())
                        : Stream.empty())
                .reduce((earlier, later) -> later)
                .map(percent -> percent + " %")
                .orElse("–");
    }

    private static List<Choice> states(ActionState now, ActionChoices choices, PageRequest visit) {
        return Stream.concat(
                        Stream.of(new Choice(
                                now.code(),
                                visit.say(
                                        "steps.update.state.same",
                                        Danish.begun(
                                                ActionWords.in(visit.words().language())
                                                        .state(now))))),
                        choices.states(ActionSteps.ownersAfter(now)).stream())
                .toList();
    }
}
