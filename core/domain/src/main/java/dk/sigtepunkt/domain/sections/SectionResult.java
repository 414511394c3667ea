package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.util.List;

/** How it went with what somebody wrote or released. */
public sealed interface SectionResult {
    /** One branch for each outcome. */
    interface Cases<T> {
        T kept(KeptSection section);

        T refused(List<WrittenFault> faults);

        T clash(KeptSection now, String sentence);

        T unknown(String sentence);

        T forbidden(Denied why);
    }

    default <T> T fold(Cases<T> cases) {
        if (this instanceof Kept kept) {
            return cases.kept(kept.section());
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

    /** @param section as it is now, or as it would be for who only looks at it */
    record Kept(KeptSection section) implements SectionResult {}

    record Refused(List<WrittenFault> faults) implements SectionResult {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** @param now what stands */
    record Clash(KeptSection now, String sentence) implements SectionResult {}

    /** There is no such section in the quarter's report. */
    record Unknown(String sentence) implements SectionResult {}

    record Forbidden(Denied why) implements SectionResult {}
}
