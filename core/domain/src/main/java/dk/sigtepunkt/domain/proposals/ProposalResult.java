package dk.sigtepunkt.domain.proposals;

import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.util.List;

/** How it went with what a moderator asked for or did. */
public sealed interface ProposalResult {
    /** One branch for each outcome. */
    interface Cases<T> {
        T kept(KeptProposal proposal, String contact);

        T refused(List<WrittenFault> faults);

        T clash(KeptProposal now, String sentence);

        T unknown(String sentence);

        T forbidden(Denied why);
    }

    default <T> T fold(Cases<T> cases) {
        if (this instanceof Kept kept) {
            return cases.kept(kept.proposal(), kept.contact());
        }
        if (this instanceof Refused refused) {
            return cases.refused(refused.faults());
        }
        if (this instanceof Clash clash) {
            return cases.clash(clash.now(), clash.sentence());
        }
        return this instanceof Unknown unknown
                ? cases.unknown(unknown.sentence())
                : cases.forbidden(((Forbidden) this).why());
    }

    /**
     * @param proposal as it is now
     * @param contact how to reach its sender; empty for not at all
     */
    record Kept(KeptProposal proposal, String contact) implements ProposalResult {}

    record Refused(List<WrittenFault> faults) implements ProposalResult {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** @param now what stands */
    record Clash(KeptProposal now, String sentence) implements ProposalResult {}

    record Unknown(String sentence) implements ProposalResult {}

    record Forbidden(Denied why) implements ProposalResult {}
}
