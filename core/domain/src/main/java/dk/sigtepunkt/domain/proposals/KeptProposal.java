package dk.sigtepunkt.domain.proposals;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Where;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A proposal with all that was done with it; for those who moderate it. What others may read is {@link #shown()}.
 *
 * @param published the words that were let out last; empty before
 * @param entries in the order in which they were written
 */
public record KeptProposal(SentProposal sent, Optional<ProposalText> published, List<ProposalEntry> entries) {
    public KeptProposal {
        entries = List.copyOf(entries);
    }

    /** The same with what is done next; from its end on, what was taken out of its words is gone. */
    public KeptProposal with(ProposalEntry entry, Optional<ProposalText> letOut) {
        Optional<ProposalText> now = letOut.or(() -> published);
        SentProposal stays = entry.ends() || last(ProposalEntry::ends).isPresent()
                ? new SentProposal(sent.number(), now.orElse(sent.text()), sent.aim(), sent.at(), sent.means())
                : sent;
        return new KeptProposal(
                stays, now, Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    /** How much was done with it: another number is another state. */
    public int version() {
        return entries.size();
    }

    public ProposalState state() {
        Optional<ProposalEntry> end = last(ProposalEntry::ends);
        if (end.isPresent()) {
            return end.get() instanceof ProposalEntry.Rejected
                    ? ProposalState.REJECTED
                    : end.get() instanceof ProposalEntry.Closed ? ProposalState.CLOSED : ProposalState.BECAME_ACTION;
        }
        if (has(ProposalEntry.Published.class)) {
            return ProposalState.PUBLISHED;
        }
        return has(ProposalEntry.Assigned.class) ? ProposalState.UNDER_REVIEW : ProposalState.RECEIVED;
    }

    /** Whether nobody has decided yet what becomes of it. */
    public boolean waits() {
        ProposalState state = state();
        return state == ProposalState.RECEIVED || state == ProposalState.UNDER_REVIEW;
    }

    public boolean ended() {
        return last(ProposalEntry::ends).isPresent();
    }

    /** Whether everybody can read it. */
    public boolean visible() {
        return has(ProposalEntry.Published.class) && state() != ProposalState.REJECTED;
    }

    /** Whose it is; empty while it is nobody's. */
    public Optional<CommitteeId> committee() {
        return last(ProposalEntry.Assigned.class::isInstance)
                .map(entry -> ((ProposalEntry.Assigned) entry).committee())
                .or(() -> sent.aim().committee());
    }

    /** Where somebody moderates it: of what is no committee's, where nobody is bound to one. */
    public Where where() {
        return committee().map(Where::in).orElse(Where.EVERYWHERE);
    }

    /** What everybody can read of it; empty while it is held, and when it was rejected. */
    public Optional<ShownProposal> shown() {
        return published.filter(text -> visible()).map(text -> new ShownProposal(this, text));
    }

    /** The same as it was known at an earlier time, in the words of today; empty when it had not come yet. */
    public Optional<KeptProposal> knownBy(Instant time) {
        return sent.at().isAfter(time)
                ? Optional.empty()
                : Optional.of(new KeptProposal(
                        sent,
                        published,
                        entries.stream()
                                .filter(entry -> !entry.by().at().isAfter(time))
                                .toList()));
    }

    /** What was done last of some kind. */
    Optional<ProposalEntry> last(Predicate<ProposalEntry> kind) {
        return entries.stream().filter(kind).reduce((earlier, later) -> later);
    }

    private boolean has(Class<? extends ProposalEntry> kind) {
        return entries.stream().anyMatch(kind::isInstance);
    }
}
