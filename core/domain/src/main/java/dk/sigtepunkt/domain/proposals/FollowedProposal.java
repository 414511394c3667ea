package dk.sigtepunkt.domain.proposals;

import dk.sigtepunkt.contracts.identity.ItemRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What who sent a proposal reads of it with the code.
 *
 * @param number under which everybody can read it; 0 while nobody can
 * @param title as it was sent
 * @param answer why it was rejected, or what was answered; empty while it is not
 * @param action that it became
 */
public record FollowedProposal(
        int number,
        String title,
        ProposalState state,
        String answer,
        Optional<ItemRef> action,
        List<ShownProposal.Step> steps) {
    static FollowedProposal of(KeptProposal kept) {
        Optional<ProposalEntry> end = kept.last(ProposalEntry::ends);
        return new FollowedProposal(
                kept.visible() ? kept.sent().number() : 0,
                kept.sent().text().title(),
                kept.state(),
                end.map(ProposalEntry::text).orElse(""),
                end.flatMap(entry ->
                        entry instanceof ProposalEntry.BecameAction one ? Optional.of(one.action()) : Optional.empty()),
                steps(kept));
    }

    static List<ShownProposal.Step> steps(KeptProposal kept) {
        return Stream.concat(
                        Stream.of(new ShownProposal.Step(
                                ProposalState.RECEIVED.code(), kept.sent().at(), Optional.empty())),
                        kept.entries().stream()
                                .map(entry -> new ShownProposal.Step(
                                        entry.code(), entry.by().at(), Optional.of(entry.by()))))
                .toList();
    }
}
