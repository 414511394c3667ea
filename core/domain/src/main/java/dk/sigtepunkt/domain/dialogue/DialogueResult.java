package dk.sigtepunkt.domain.dialogue;

import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.util.List;

/** How it went with what somebody wrote of a discussion. */
public sealed interface DialogueResult {
    /** One branch for each outcome. */
    interface Cases<T> {
        T kept(Discussion discussion);

        T refused(List<WrittenFault> faults);

        T clash(Discussion now, String sentence);

        T unknown(String sentence);

        T forbidden(Denied why);
    }

    default <T> T fold(Cases<T> cases) {
        if (this instanceof Kept kept) {
            return cases.kept(kept.discussion());
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

    /** @param discussion as it is now */
    record Kept(Discussion discussion) implements DialogueResult {}

    record Refused(List<WrittenFault> faults) implements DialogueResult {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** @param now what stands */
    record Clash(Discussion now, String sentence) implements DialogueResult {}

    record Unknown(String sentence) implements DialogueResult {}

    record Forbidden(Denied why) implements DialogueResult {}
}
