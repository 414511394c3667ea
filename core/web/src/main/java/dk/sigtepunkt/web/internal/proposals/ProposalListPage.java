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
import dk.sigtepunkt.web.internal.view.ListPart;
import java.util.List;

/** Every proposal that is published, newest first. */
final class ProposalListPage implements Page {
    private final LayoutFactory frames;
    private final Strategies strategies;
    private final PublishedProposals published;

    ProposalListPage(LayoutFactory frames, Strategies strategies, PublishedProposals published) {
        this.frames = frames;
        this.strategies = strategies;
        this.published = published;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        Links links = frames.carried(visit);
        ProposalTexts texts = new ProposalTexts(visit, reading.committees(), links);
        ListPart<ShownProposal> part = ListPart.of(published.all(reading.known()), visit, ProposalAddresses.LIST);
        return new PageResult.Shown(
                200,
                "proposals/list",
                frames.dated(visit, visit.say("proposals.title")),
                new View(
                        part.shown().stream()
                                .map(one -> ProposalLine.of(one, visit, texts, strategies, links))
                                .toList(),
                        part.ways(),
                        visit.may(Permission.MODERATE_PROPOSALS, Where.SOMEWHERE)));
    }

    /** @param moderates whether whoever looks moderates some */
    public record View(List<ProposalLine> proposals, List<Link> ways, boolean moderates) {}
}
