package dk.sigtepunkt.domain.judgement;

import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.util.List;

/** How it went with what somebody wrote of a status. */
public sealed interface JudgementResult {
    /** One branch for each outcome. */
    interface Cases<T> {
        T kept(AreaJudgement judgement);

        T refused(List<WrittenFault> faults);

        T clash(AreaJudgement now, String sentence);

        T unknown(String sentence);

        T forbidden(Denied why);
    }

    default <T> T fold(Cases<T> cases) {
        if (this instanceof Kept kept) {
            return cases.kept(kept.judgement());
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

    /** @param judgement as it is now */
    record Kept(AreaJudgement judgement) implements JudgementResult {}

    record Refused(List<WrittenFault> faults) implements JudgementResult {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** @param now what stands */
    record Clash(AreaJudgement now, String sentence) implements JudgementResult {}

    record Unknown(String sentence) implements JudgementResult {}

    record Forbidden(Denied why) implements JudgementResult {}
}
