package dk.sigtepunkt.domain.proposals;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What everybody can read of a proposal: never the words that were sent, never how to reach who sent it. */
public final class ShownProposal {
    private final KeptProposal kept;
    private final ProposalText text;

    ShownProposal(KeptProposal kept, ProposalText text) {
        this.kept = kept;
        this.text = text;
    }

    /**
     * A step of it.
     *
     * @param code of the kind of entry, or {@code received}
     * @param by in which role; empty for who has none, and for that it came
     */
    public record Step(String code, Instant at, Optional<Signature> by) {}

    public int number() {
        return kept.sent().number();
    }

    /** As the municipality let it out. */
    public ProposalText text() {
        return text;
    }

    public ProposalAim aim() {
        return kept.sent().aim();
    }

    public Instant sentAt() {
        return kept.sent().at();
    }

    public ProposalState state() {
        return kept.state();
    }

    public Optional<CommitteeId> committee() {
        return kept.committee();
    }

    /** Whether the municipality has taken something out. */
    public boolean shortened() {
        return kept.entries().stream()
                .anyMatch(entry -> entry instanceof ProposalEntry.Published one && one.shortened());
    }

    /** The action that it became. */
    public Optional<ItemRef> action() {
        return kept.last(ProposalEntry.BecameAction.class::isInstance)
                .map(entry -> ((ProposalEntry.BecameAction) entry).action());
    }

    /** What its sender was answered; empty while it is not. */
    public String answer() {
        return kept.last(ProposalEntry::ends).map(ProposalEntry::text).orElse("");
    }

    /** What happened with it, and when; why it was given to a committee or shortened is the moderators' own. */
    public List<Step> steps() {
        return FollowedProposal.steps(kept);
    }
}
