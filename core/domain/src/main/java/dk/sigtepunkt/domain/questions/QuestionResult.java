package dk.sigtepunkt.domain.questions;

import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.util.List;

/** How it went with what somebody wrote of a question. */
public sealed interface QuestionResult {
    /** One branch for each outcome. */
    interface Cases<T> {
        T kept(KeptQuestion question);

        T refused(List<WrittenFault> faults);

        T clash(KeptQuestion now, String sentence);

        T unknown(String sentence);

        T forbidden(Denied why);
    }

    default <T> T fold(Cases<T> cases) {
        if (this instanceof Kept kept) {
            return cases.kept(kept.question());
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

    /** @param question as it is now */
    record Kept(KeptQuestion question) implements QuestionResult {}

    record Refused(List<WrittenFault> faults) implements QuestionResult {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** @param now what stands */
    record Clash(KeptQuestion now, String sentence) implements QuestionResult {}

    record Unknown(String sentence) implements QuestionResult {}

    record Forbidden(Denied why) implements QuestionResult {}
}
