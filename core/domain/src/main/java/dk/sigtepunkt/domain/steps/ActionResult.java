package dk.sigtepunkt.domain.steps;

import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.util.List;
import java.util.function.Function;

/** How it went with what somebody wrote of an action. */
public sealed interface ActionResult {
    /** One branch for each outcome. */
    interface Cases<T> {
        T kept(Kept kept);

        T refused(Refused refused);

        T clash(Clash clash);

        T unknown(Unknown unknown);

        T forbidden(Forbidden forbidden);
    }

    default <T> T fold(Cases<T> cases) {
        if (this instanceof Kept kept) {
            return cases.kept(kept);
        }
        if (this instanceof Refused refused) {
            return cases.refused(refused);
        }
        if (this instanceof Clash clash) {
            return cases.clash(clash);
        }
        return this instanceof Unknown unknown ? cases.unknown(unknown) : cases.forbidden((Forbidden) this);
    }

    /** What is made of it when it was kept, and what of everything else. */
    default <T> T fold(Function<Kept, T> kept, Function<ActionResult, T> otherwise) {
        return this instanceof Kept done ? kept.apply(done) : otherwise.apply(this);
    }

    /** @param action as it is now */
    record Kept(KeptAction action) implements ActionResult {}

    /** Something in it cannot be taken; nothing was written. */
    record Refused(List<WrittenFault> faults) implements ActionResult {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Somebody else has written of the same action meanwhile; nothing was written.
     *
     * @param now what stands
     */
    record Clash(KeptAction now, String sentence) implements ActionResult {}

    /** There is no such action. */
    record Unknown(String sentence) implements ActionResult {}

    record Forbidden(Denied why) implements ActionResult {}
}
