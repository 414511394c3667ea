package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.actions.Difference;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.steps.ActionAsWritten;
import dk.sigtepunkt.domain.steps.ActionSteps;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.web.internal.form.FormField.Choice;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a committee's content says something else of an action than what people wrote: what is to stand. */
final class DifferenceForm {
    private DifferenceForm() {}

    static ActionForms.Form of(PageRequest visit, Reading reading, KeptAction action) {
        return new ActionForms.Form(
                visit.say("steps.difference.title", action.last().title()),
                StepAddresses.of(StepAddresses.DIFFERENCE, action.item()),
                visit.say("steps.difference.send"),
                new Link(StepAddresses.of(action.item()), visit.say("steps.back")),
                action.last().title(),
                faults -> {
                    FormSheet sheet = new FormSheet(visit::field, faults, ActionAsWritten::label);
                    sheet.add(sheet.radio(
                                    "decision",
                                    List.of(
                                            new Choice("keep", visit.say("steps.difference.keep")),
                                            new Choice(
                                                    "take",
                                                    visit.say(
                                                            said(action)
                                                                    ? "steps.difference.take"
                                                                    : "steps.difference.stop"))))
                            .required());
                    sheet.add(sheet.area("why", TextLimit.LONGEST).required());
                    return sheet.section(
                            visit.say("steps.difference.what"),
                            action.undecided()
                                    .map(one -> said(action, one, visit, reading))
                                    .orElseGet(() -> visit.say("steps.difference.none")));
                });
    }

    /** Whether the file still has the action. */
    private static boolean said(KeptAction action) {
        return action.undecided().flatMap(Difference::stated).isPresent();
    }

    private static String said(KeptAction action, Difference difference, PageRequest visit, Reading reading) {
        Optional<Difference.Stated> stated = difference.stated();
        if (stated.isEmpty()) {
            return visit.say("steps.difference.gone", difference.edition());
        }
        List<String> lines = new ArrayList<>();
        lines.add(visit.say("steps.difference.says", difference.edition()));
        lines.addAll(
                WordChanges.between(action.newest().text(), stated.get().text(), reading.committees(), visit.words()));
        List<ActionStep> standing = action.last().steps();
        List<ActionStep> following =
                ActionSteps.following(action.last().lastStep(), stated.get().steps());
        ActionWords said = ActionWords.in(visit.words().language());
        stated.get().steps().stream()
                .filter(step -> !standing.contains(step))
                .map(step -> visit.say(
                        following.contains(step) ? "steps.difference.step" : "steps.difference.not-following",
                        Danish.date(step.on()),
                        said.event(step.state()),
                        step.reason()))
                .forEach(lines::add);
        return String.join("\n", lines);
    }
}
