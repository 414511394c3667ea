package dk.sigtepunkt.domain.proposals;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import java.util.Optional;

/** What a proposal fits, as far as its sender has said so. */
public record ProposalAim(Optional<SigtepunktId> sigtepunkt, Optional<FocusAreaRef> area) {
    public static final ProposalAim NONE = new ProposalAim(Optional.empty(), Optional.empty());

    Optional<CommitteeId> committee() {
        return area.map(FocusAreaRef::committee);
    }
}
