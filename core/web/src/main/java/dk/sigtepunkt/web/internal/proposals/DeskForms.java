package dk.sigtepunkt.web.internal.proposals;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.proposals.KeptProposal;
import dk.sigtepunkt.domain.proposals.ModerateProposals;
import dk.sigtepunkt.domain.proposals.ModeratedProposal;
import dk.sigtepunkt.domain.proposals.ProposalText;
import dk.sigtepunkt.domain.proposals.ProposalWords;
import dk.sigtepunkt.domain.proposals.ProposedAction;
import dk.sigtepunkt.domain.proposals.SendProposals;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormAnswer;
import dk.sigtepunkt.web.internal.form.FormField.Choice;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.form.FormView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;
import java.util.Optional;

/** By which moderators give a proposal to a committee, let it out, reject it, answer it and say that an action began with it. */
final class DeskForms {
    private static final String REASON = "reason";
    private static final String ANSWER = "answer";

    private final LayoutFactory frames;
    private final ModerateProposals moderate;

    DeskForms(LayoutFactory frames, ModerateProposals moderate) {
        this.frames = frames;
        this.moderate = moderate;
    }

    Page page(DeskForm form) {
        return (visit, reading) -> moderate.see(ProposalAddresses.number(visit), visit.actor())
                .fold(new Shown(visit, reading, form) {
                    @Override
                    public PageResult kept(ModeratedProposal now) {
                        return shown(200, now.proposal(), List.of(), FormView.Told.NOTHING);
                    }
                });
    }

    Page sent(DeskForm form) {
        return (visit, reading) -> done(form, visit).fold(new Shown(visit, reading, form) {
            @Override
            public PageResult kept(ModeratedProposal now) {
                KeptProposal proposal = now.proposal();
                // One that was given to others is not one's own to look at any more.
                boolean own = visit.may(Permission.MODERATE_PROPOSALS, proposal.where());
                String next = own ? ProposalAddresses.atTheDesk(proposal.sent().number()) : ProposalAddresses.DESK;
                return PageResult.seeOther(next + "?gemt=ja");
            }
        });
    }

    private WriteResult<ModeratedProposal> done(DeskForm form, PageRequest visit) {
        int number = ProposalAddresses.number(visit);
        return switch (form) {
            case ASSIGN -> moderate.assign(number, visit::field, visit.version(), visit.actor());
            case PUBLISH -> moderate.publish(number, visit::field, visit.version(), visit.actor());
            case REJECT -> moderate.reject(number, visit::field, visit.version(), visit.actor());
            case BECOME -> moderate.become(number, visit::field, visit.version(), visit.actor());
            case CLOSE -> moderate.close(number, visit::field, visit.version(), visit.actor());
        };
    }

    private static void asked(FormSheet sheet, DeskForm form, KeptProposal kept, Reading reading, PageRequest visit) {
        switch (form) {
            case ASSIGN ->
                sheet.add(sheet.choice("committee", committees(reading)).required())
                        .add(sheet.area(REASON, TextLimit.LONGEST).required());
            case PUBLISH ->
                sheet.add(sheet.text("title", SendProposals.LONGEST_TITLE).required())
                        .add(sheet.area("text", TextLimit.LONGEST).required())
                        .add(sheet.text("place", SendProposals.LONGEST_NAME))
                        .add(sheet.area(REASON, TextLimit.LONGEST)
                                .inItsCase()
                                .hinted(visit.say("proposals.publish.reason.hint")));
            case REJECT ->
                sheet.add(sheet.area(REASON, TextLimit.LONGEST).required().hinted(visit.say("proposals.reject.hint")));
            case BECOME ->
                sheet.add(sheet.choice("action", actions(kept, reading)).required())
                        .add(sheet.area(ANSWER, TextLimit.LONGEST).required());
            case CLOSE -> sheet.add(sheet.area(ANSWER, TextLimit.LONGEST).required());
        }
    }

    private static List<Choice> committees(Reading reading) {
        return reading.committees().committees().stream()
                .filter(KnownCommittee::active)
                .map(known -> new Choice(known.id().value(), known.content().name()))
                .toList();
    }

    private static List<Choice> actions(KeptProposal kept, Reading reading) {
        return new ProposedAction(kept.sent().number(), reading.committees().actions())
                .all()
                .map(action -> new Choice(
                        action.item().toString(), ActionWords.in(Danish.LOCALE).named(action.last())))
                .toList();
    }

    /** Before anything is sent, the words stand as they are, and of one action that names the proposal it is the one. */
    private static String written(String name, KeptProposal kept, Reading reading, PageRequest visit) {
        if (!visit.reads()) {
            return visit.field(name);
        }
        ProposalText words = kept.published().orElse(kept.sent().text());
        return switch (name) {
            case "title" -> words.title();
            case "text" -> words.text();
            case "place" -> words.place();
            case "committee" -> kept.committee().map(one -> one.value()).orElse("");
            case "action" -> {
                List<Choice> actions = actions(kept, reading);
                yield actions.size() == 1 ? actions.get(0).code() : "";
            }
            default -> "";
        };
    }

    /** The form with what is wrong, and all other answers that there can be. */
    private abstract class Shown extends FormAnswer<ModeratedProposal> {
        private final PageRequest visit;
        private final Reading reading;
        private final DeskForm form;

        private Shown(PageRequest visit, Reading reading, DeskForm form) {
            super(visit);
            this.visit = visit;
            this.reading = reading;
            this.form = form;
        }

        final PageResult shown(int status, KeptProposal kept, List<WrittenFault> faults, FormView.Told told) {
            int number = kept.sent().number();
            String title = visit.say(form.title(), number);
            Link back = new Link(ProposalAddresses.atTheDesk(number), visit.say("proposals.desk.back"));
            FormSheet sheet = new FormSheet(
                    name -> written(name, kept, reading, visit),
                    faults,
                    ProposalWords.in(visit.words().language())::label);
            asked(sheet, form, kept, reading, visit);
            sheet.section("", "");
            FormView view = new FormView(
                    form.address(number),
                    FormView.version(visit, status, Optional.of(kept.version())),
                    new FormView.Told(sheet.faults(), told.clash(), told.theirs()),
                    sheet.sections(),
                    title,
                    back);
            return new PageResult.Shown(
                    status,
                    "proposals/desk-form",
                    frames.plain(visit, title, ProposalAddresses.list(visit), ProposalAddresses.desk(visit)),
                    new View(
                            view,
                            visit.say(form.lead()),
                            kept.sent().text(),
                            visit.query().containsKey(ProposalAddresses.BEGUN) ? visit.say("proposals.begun") : ""));
        }

        @Override
        public PageResult refused(List<WrittenFault> faults) {
            return moderate.see(ProposalAddresses.number(visit), visit.actor()).fold(new Shown(visit, reading, form) {
                @Override
                public PageResult kept(ModeratedProposal now) {
                    return shown(422, now.proposal(), faults, FormView.Told.NOTHING);
                }
            });
        }

        @Override
        public PageResult clash(ModeratedProposal there, String sentence) {
            KeptProposal now = there.proposal();
            ProposalTexts texts = new ProposalTexts(visit, reading.committees(), frames.carried(visit));
            List<String> theirs = now.entries().stream()
                    .skip(Math.max(0, now.entries().size() - 1L))
                    .map(entry ->
                            "%s: %s. %s".formatted(texts.head(entry.by()), texts.step(entry.code()), entry.text()))
                    .toList();
            return shown(409, now, List.of(), new FormView.Told(List.of(), sentence, theirs));
        }
    }

    /**
     * @param sent what is moderated
     * @param message what was done just before; empty for nothing
     */
    public record View(FormView form, String lead, ProposalText sent, String message) {}
}
