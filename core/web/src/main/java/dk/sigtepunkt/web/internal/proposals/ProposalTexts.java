package dk.sigtepunkt.web.internal.proposals;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.accounts.AccountWords;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.proposals.ProposalAim;
import dk.sigtepunkt.domain.proposals.ProposalState;
import dk.sigtepunkt.domain.proposals.ProposalWords;
import dk.sigtepunkt.domain.proposals.ShownProposal;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.view.ItemTitles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of a proposal on every page on which one stands. */
final class ProposalTexts {
    private static final String STEP = "proposals.step.";

    private final PageRequest visit;
    private final CatalogueSnapshot committees;
    private final Links links;
    private final ItemTitles titles;

    ProposalTexts(PageRequest visit, CatalogueSnapshot committees, Links links) {
        this.visit = visit;
        this.committees = committees;
        this.links = links;
        this.titles = new ItemTitles(committees, links, visit.words());
    }

    /** A line of its story. */
    public record Told(String head, String what, String text) {}

    String state(ProposalState state) {
        return Danish.begun(ProposalWords.in(visit.words().language()).state(state));
    }

    static String day(Instant at) {
        return Danish.date(LocalDate.ofInstant(at, Danish.ZONE));
    }

    String committee(CommitteeId id) {
        return committees.committee(id).map(known -> known.content().name()).orElse(id.value());
    }

    /** What it fits, and whose it is. */
    List<Link> about(ProposalAim aim, Optional<CommitteeId> committee, Strategies strategies) {
        List<Link> about = new ArrayList<>();
        aim.sigtepunkt().ifPresent(one -> about.add(new Link(links.sigtepunkt(one), strategies.title(one))));
        aim.area().map(titles::area).ifPresent(about::add);
        committee
                .flatMap(committees::committee)
                .ifPresent(known -> about.add(
                        new Link(links.committee(known.id()), known.content().name())));
        return about;
    }

    Link action(ItemRef item) {
        return titles.action(item);
    }

    /** Each step with its day and, where somebody took it, the role. */
    List<Told> steps(List<ShownProposal.Step> steps) {
        return steps.stream()
                .map(step -> new Told(step.by().map(this::head).orElseGet(() -> day(step.at())), step(step.code()), ""))
                .toList();
    }

    /** What happened, by the code of its kind. */
    String step(String code) {
        return visit.say(STEP + code);
    }

    String head(Signature by) {
        String role = by.role()
                .map(AccountWords.in(visit.words().language())::role)
                .orElseGet(() -> visit.say("proposals.by-owner"));
        return "%s, %s".formatted(day(by.at()), role);
    }
}
