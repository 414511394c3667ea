package dk.sigtepunkt.web.internal.proposals;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.proposals.FollowedProposal;
import dk.sigtepunkt.domain.proposals.ProposalWords;
import dk.sigtepunkt.domain.proposals.PublishedProposals;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.form.FormView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;
import java.util.Optional;

/** Where a sender follows a proposal with the code; the code is sent in the form, so that it stands in no address. */
final class FollowPage implements Page {
    private static final String CODE = "code";
    private static final int LONGEST = 60;

    private final LayoutFactory frames;
    private final PublishedProposals published;

    FollowPage(LayoutFactory frames, PublishedProposals published) {
        this.frames = frames;
        this.published = published;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return shown(visit, 200, List.of(), Optional.empty());
    }

    PageResult followed(PageRequest visit, Reading reading) {
        ProposalTexts texts = new ProposalTexts(visit, reading.committees(), Links.NEWEST);
        return published
                .follow(visit.field(CODE))
                .map(one -> shown(visit, 200, List.of(), Optional.of(of(one, texts, visit))))
                .orElseGet(() -> shown(
                        visit,
                        422,
                        List.of(new WrittenFault(
                                CODE,
                                "unknown-code",
                                ProposalWords.in(visit.words().language()).noCode())),
                        Optional.empty()));
    }

    private static Followed of(FollowedProposal one, ProposalTexts texts, PageRequest visit) {
        return new Followed(
                one.title(),
                texts.state(one.state()),
                one.answer(),
                one.number() == 0
                        ? List.of()
                        : List.of(new Link(
                                ProposalAddresses.of(one.number()), visit.say("proposals.follow.read", one.number()))),
                one.action().map(texts::action).stream().toList(),
                texts.steps(one.steps()));
    }

    private PageResult shown(PageRequest visit, int status, List<WrittenFault> faults, Optional<Followed> found) {
        FormSheet sheet = new FormSheet(
                name -> found.isPresent() ? "" : visit.field(name),
                faults,
                ProposalWords.in(visit.words().language())::label);
        sheet.add(sheet.text(CODE, LONGEST).required().hinted(visit.say("proposals.follow.hint")))
                .section("", "");
        FormView view = new FormView(
                ProposalAddresses.FOLLOW,
                "",
                new FormView.Told(sheet.faults(), "", List.of()),
                sheet.sections(),
                visit.say("proposals.follow.send"),
                ProposalAddresses.list(visit));
        return new PageResult.Shown(
                status,
                "proposals/follow",
                frames.plain(visit, visit.say("proposals.follow.title"), ProposalAddresses.list(visit)),
                new View(view, found.stream().toList()));
    }

    /**
     * @param answer why it was rejected, or what was answered; empty while it is not
     * @param page where everybody reads it; none while nobody does
     * @param action that it became; at most one
     */
    public record Followed(
            String title,
            String state,
            String answer,
            List<Link> page,
            List<Link> action,
            List<ProposalTexts.Told> steps) {}

    /** @param found the one of the code; at most one */
    public record View(FormView form, List<Followed> found) {}
}
