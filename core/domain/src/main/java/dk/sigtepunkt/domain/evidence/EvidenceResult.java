package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.util.List;

/** How it went with what somebody wrote of a finding. */
public sealed interface EvidenceResult {
    /** One branch for each outcome. */
    interface Cases<T> {
        T kept(KeptEvidence evidence);

        T refused(List<WrittenFault> faults);

        T clash(KeptEvidence now, String sentence);

        T unknown(String sentence);

        T forbidden(Denied why);
    }

    default <T> T fold(Cases<T> cases) {
        if (this instanceof Kept kept) {
            return cases.kept(kept.evidence());
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

    /** @param evidence as it is now */
    record Kept(KeptEvidence evidence) implements EvidenceResult {}

    record Refused(List<WrittenFault> faults) implements EvidenceResult {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** @param now what stands */
    record Clash(KeptEvidence now, String sentence) implements EvidenceResult {}

    record Unknown(String sentence) implements EvidenceResult {}

    record Forbidden(Denied why) implements EvidenceResult {}
}
