package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.actions.Trigger;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.proposals.PublishedProposals;
import dk.sigtepunkt.domain.proposals.SentProposal;
import dk.sigtepunkt.domain.proposals.ShownProposal;
import dk.sigtepunkt.domain.steps.ActionAsWritten;
import dk.sigtepunkt.domain.steps.KeepActions;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.proposals.ProposalAddresses;
import java.util.Optional;

/** The form with which an action of a committee begins. */
final class BeginPage implements Page {
    private final ActionForms forms;
    private final KeepActions keep;
    private final PublishedProposals proposals;

    BeginPage(ActionForms forms, KeepActions keep, PublishedProposals proposals) {
        this.forms = forms;
        this.keep = keep;
        this.proposals = proposals;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return committee(visit, reading)
                .map(known -> forms.shown(visit, beginning(visit, reading, known), Optional.empty()))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("steps.no-committee")));
    }

    PageResult sent(PageRequest visit, Reading reading) {
        return committee(visit, reading)
                .map(known -> begun(visit, reading, known))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("steps.no-committee")));
    }

    private PageResult begun(PageRequest visit, Reading reading, KnownCommittee known) {
        WriteResult<KeptAction> result = keep.begin(known.id(), visit::field, visit.actor());
        Optional<PageResult> proposal =
                result instanceof WriteResult.Kept ? toProposal(visit, known) : Optional.empty();
        return proposal.orElseGet(() -> forms.answer(result, visit, reading, beginning(visit, reading, known)));
    }

    private static Optional<KnownCommittee> committee(PageRequest visit, Reading reading) {
        return CommitteeId.find(visit.segment("committee"))
                .flatMap(id -> reading.committees().committee(id));
    }

    /** Whoever moderates the proposal that it began with goes on by answering who sent it. */
    private static Optional<PageResult> toProposal(PageRequest visit, KnownCommittee committee) {
        int number = SentProposal.number(visit.field(ProposalAddresses.ASKED));
        return number > 0 && visit.may(Permission.MODERATE_PROPOSALS, Where.in(committee.id()))
                ? Optional.of(PageResult.seeOther(ProposalAddresses.becameNow(number)))
                : Optional.empty();
    }

    /** The proposal that an action is to begin with; empty for none. */
    private static String proposal(PageRequest visit) {
        String asked = visit.reads()
                ? visit.query().getOrDefault(ProposalAddresses.ASKED, "")
                : visit.field(ProposalAddresses.ASKED);
        return SentProposal.number(asked) > 0 ? asked : "";
    }

    /** Before anything is sent, what a proposal says stands there, in the words in which it was published. */
    private String written(String name, PageRequest visit) {
        String number = proposal(visit);
        if (!visit.reads() || number.isEmpty()) {
            return visit.field(name);
        }
        Optional<ShownProposal> shown = proposals.find(SentProposal.number(number), Optional.empty());
        return switch (name) {
            case "title" -> shown.map(one -> one.text().title()).orElse("");
            case "description" -> shown.map(one -> one.text().text()).orElse("");
            case "place" -> shown.map(one -> one.text().place()).orElse("");
            case "area" ->
                shown.flatMap(one -> one.aim().area())
                        .map(area -> area.key().value())
                        .orElse("");
            case "trigger" -> Trigger.Kind.PROPOSAL.code();
            case "reference" -> number;
            default -> "";
        };
    }

    private ActionForms.Form beginning(PageRequest visit, Reading reading, KnownCommittee committee) {
        return new ActionForms.Form(
                visit.say("steps.begin.title", committee.content().name()),
                StepAddresses.begin(committee.id()),
                visit.say("steps.begin.send"),
                new Link(Links.NEWEST.committee(committee.id()), visit.say("steps.begin.back")),
                committee.content().name(),
                faults -> {
                    FormSheet sheet = new FormSheet(name -> written(name, visit), faults, ActionAsWritten::label);
                    ActionChoices choices = WordsForm.choices(visit, reading);
                    WordsForm.asked(sheet, choices, committee.id(), visit);
                    NextStepForm.asked(sheet, choices, visit);
                    if (!proposal(visit).isEmpty()) {
                        sheet.hidden(ProposalAddresses.ASKED, proposal(visit));
                    }
                    return sheet.section(visit.say("steps.begin.why"), "");
                });
    }
}
