package dk.sigtepunkt.web.internal.proposals;

import dk.sigtepunkt.domain.proposals.ShownProposal;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.List;

/**
 * A published proposal in a list and on its own page.
 *
 * @param head its number, and when it came
 * @param place where it is about; empty for nowhere in particular
 * @param answer what the municipality answered; empty while it has not
 */
public record ProposalLine(
        Link link, String head, Standing standing, String text, String place, String answer, Beside beside) {
    /** @param shortened that the municipality has taken something out; empty when it has not */
    public record Standing(String state, String shortened) {}

    /**
     * @param about what it fits, and whose it is
     * @param action that it became; at most one
     */
    public record Beside(List<Link> about, List<Link> action) {}

    static ProposalLine of(
            ShownProposal shown, PageRequest visit, ProposalTexts texts, Strategies strategies, Links links) {
        return new ProposalLine(
                new Link(
                        links.page(ProposalAddresses.of(shown.number())),
                        shown.text().title()),
                visit.say("proposals.head", shown.number(), ProposalTexts.day(shown.sentAt())),
                new Standing(texts.state(shown.state()), shown.shortened() ? visit.say("proposals.shortened") : ""),
                shown.text().text(),
                shown.text().place(),
                shown.answer(),
                new Beside(
                        texts.about(shown.aim(), shown.committee(), strategies),
                        shown.action().map(texts::action).stream().toList()));
    }
}
