package dk.sigtepunkt.web.internal.proposals;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.proposals.ModerateProposals;
import dk.sigtepunkt.domain.proposals.PublishedProposals;
import dk.sigtepunkt.domain.proposals.SendProposals;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What citizens propose, and what becomes of it. */
@Component
public final class ProposalPages implements Pages {
    private final Strategies strategies;
    private final PublishedProposals published;
    private final SendProposals send;
    private final ModerateProposals moderate;
    private final Clock clock;

    @Activate
    public ProposalPages(
            @Reference Strategies strategies,
            @Reference PublishedProposals published,
            @Reference SendProposals send,
            @Reference ModerateProposals moderate,
            @Reference Clock clock) {
        this.strategies = strategies;
        this.published = published;
        this.send = send;
        this.moderate = moderate;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        LayoutFactory frames = new LayoutFactory(strategies);
        SendPage sending = new SendPage(frames, strategies, send);
        FollowPage following = new FollowPage(frames, published);
        DeskPage desk = new DeskPage(frames, strategies, moderate, send.terms(), clock);
        DeskForms forms = new DeskForms(frames, moderate);
        return List.of(
                Route.reading(ProposalAddresses.LIST, new ProposalListPage(frames, strategies, published))
                        .dated(),
                Route.form(ProposalAddresses.NEW, sending, sending::sent)
                        .withoutSession()
                        .untold(),
                Route.form(ProposalAddresses.FOLLOW, following, following::followed)
                        .withoutSession()
                        .untold(),
                Route.reading(ProposalAddresses.DESK, desk::list).needs(Permission.MODERATE_PROPOSALS),
                Route.reading(ProposalAddresses.ONE, new ProposalPage(frames, strategies, published))
                        .dated(),
                Route.reading(ProposalAddresses.AT_THE_DESK, desk::one).needs(Permission.MODERATE_PROPOSALS),
                Route.form("/forslag/behandling/{number}/giv", forms.page(DeskForm.ASSIGN), forms.sent(DeskForm.ASSIGN))
                        .needs(Permission.MODERATE_PROPOSALS),
                Route.form(
                                "/forslag/behandling/{number}/offentliggoer",
                                forms.page(DeskForm.PUBLISH),
                                forms.sent(DeskForm.PUBLISH))
                        .needs(Permission.MODERATE_PROPOSALS),
                Route.form(
                                "/forslag/behandling/{number}/afvis",
                                forms.page(DeskForm.REJECT),
                                forms.sent(DeskForm.REJECT))
                        .needs(Permission.MODERATE_PROPOSALS),
                Route.form(
                                "/forslag/behandling/{number}/handling",
                                forms.page(DeskForm.BECOME),
                                forms.sent(DeskForm.BECOME))
                        .needs(Permission.MODERATE_PROPOSALS),
                Route.form("/forslag/behandling/{number}/svar", forms.page(DeskForm.CLOSE), forms.sent(DeskForm.CLOSE))
                        .needs(Permission.MODERATE_PROPOSALS));
    }
}
