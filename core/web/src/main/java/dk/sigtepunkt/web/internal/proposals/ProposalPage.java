package dk.sigtepunkt.web.internal.proposals;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.proposals.PublishedProposals;
import dk.sigtepunkt.domain.proposals.ShownProposal;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;

/** One published proposal and what became of it. */
final class ProposalPage implements Page {
    private final LayoutFactory frames;
    private final Strategies strategies;
    private final PublishedProposals published;

    ProposalPage(LayoutFactory frames, Strategies strategies, PublishedProposals published) {
        this.frames = frames;
        this.strategies = strategies;
        this.published = published;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return published
                .find(ProposalAddresses.number(visit), reading.known())
                .map(one -> shown(visit, reading, one))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("proposals.unknown")));
    }

    private PageResult shown(PageRequest visit, Reading reading, ShownProposal proposal) {
        Links links = frames.carried(visit);
        ProposalTexts texts = new ProposalTexts(visit, reading.committees(), links);
        boolean moderates = proposal.committee()
                .map(Where::in)
                .map(where -> visit.may(Permission.MODERATE_PROPOSALS, where))
                .orElseGet(() -> visit.may(Permission.MODERATE_PROPOSALS, Where.EVERYWHERE));
        return new PageResult.Shown(
                200,
                "proposals/proposal",
                frames.dated(
                        visit,
                        proposal.text().title(),
                        new Link(links.page(ProposalAddresses.LIST), visit.say("proposals.title"))),
                new View(
                        ProposalLine.of(proposal, visit, texts, strategies, links),
                        texts.steps(proposal.steps()),
                        moderates && links.day().isEmpty() ? ProposalAddresses.atTheDesk(proposal.number()) : ""));
    }

    /** @param desk where it is moderated; empty for who does not */
    public record View(ProposalLine proposal, List<ProposalTexts.Told> steps, String desk) {}
}
