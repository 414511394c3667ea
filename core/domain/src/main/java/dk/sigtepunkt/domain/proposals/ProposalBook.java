package dk.sigtepunkt.domain.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Every proposal that ever came; immutable, and for those who moderate.
 *
 * @param all in the order of their numbers
 */
public record ProposalBook(List<KeptProposal> all) {
    public static final ProposalBook EMPTY = new ProposalBook(List.of());

    public ProposalBook {
        all = List.copyOf(all);
    }

    public Optional<KeptProposal> find(int number) {
        return all.stream().filter(one -> one.sent().number() == number).findFirst();
    }

    /** What everybody can read, newest first. What was taken away since is not shown of an earlier day either. */
    public List<ShownProposal> shown(Optional<Instant> time) {
        return all.stream()
                .filter(KeptProposal::visible)
                .flatMap(one -> time.map(one::knownBy).orElse(Optional.of(one)).stream())
                .flatMap(one -> one.shown().stream())
                .sorted((one, other) -> other.number() - one.number())
                .toList();
    }
}
