package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.steps.ActionAsWritten;
import dk.sigtepunkt.domain.steps.KeepActions;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.Optional;

/** The form with which an action of a committee begins. */
final class BeginPage implements Page {
    private final ActionForms forms;
    private final KeepActions keep;

    BeginPage(ActionForms forms, KeepActions keep) {
        this.forms = forms;
        this.keep = keep;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return committee(visit, reading)
                .map(known -> forms.shown(visit, beginning(visit, reading, known), Optional.empty()))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("steps.no-committee")));
    }

    PageResult sent(PageRequest visit, Reading reading) {
        return committee(visit, reading)
                .map(known -> forms.answer(
                        keep.begin(known.id(), visit::field, visit.actor()),
                        visit,
                        reading,
                        beginning(visit, reading, known)))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("steps.no-committee")));
    }

    private static Optional<KnownCommittee> committee(PageRequest visit, Reading reading) {
        return CommitteeId.find(visit.segment("committee"))
                .flatMap(id -> reading.committees().committee(id));
    }

    private static ActionForms.Form beginning(PageRequest visit, Reading reading, KnownCommittee committee) {
        return new ActionForms.Form(
                visit.say("steps.begin.title", committee.content().name()),
                StepAddresses.begin(committee.id()),
                visit.say("steps.begin.send"),
                new Link(Links.NEWEST.committee(committee.id()), visit.say("steps.begin.back")),
                committee.content().name(),
                faults -> {
                    FormSheet sheet = new FormSheet(visit::field, faults, ActionAsWritten::label);
                    ActionChoices choices = WordsForm.choices(visit, reading);
                    WordsForm.asked(sheet, choices, committee.id(), visit);
                    NextStepForm.asked(sheet, choices, visit);
                    return sheet.section(visit.say("steps.begin.why"), "");
                });
    }
}
