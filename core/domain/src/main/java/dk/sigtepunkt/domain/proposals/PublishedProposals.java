package dk.sigtepunkt.domain.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What everybody can read of proposals, and what somebody can with a code. */
@Component(service = PublishedProposals.class)
public final class PublishedProposals {
    private final ProposalStore store;

    @Activate
    public PublishedProposals(@Reference ProposalStore store) {
        this.store = store;
    }

    /**
     * Newest first.
     *
     * @param time what was done later is not in it; empty for all that is kept
     */
    public List<ShownProposal> all(Optional<Instant> time) {
        return store.book().shown(time);
    }

    /** Empty when there is none, and when it is not published: nobody is told which. */
    public Optional<ShownProposal> find(int number, Optional<Instant> time) {
        return all(time).stream().filter(one -> one.number() == number).findFirst();
    }

    /** @param code as it was written down */
    public Optional<FollowedProposal> follow(String code) {
        return store.byCode(ReceiptCode.digest(code)).map(FollowedProposal::of);
    }
}
