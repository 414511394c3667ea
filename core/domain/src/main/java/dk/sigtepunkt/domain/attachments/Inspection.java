package dk.sigtepunkt.domain.attachments;

import java.util.function.Function;

/** Whether a file may be kept. */
public sealed interface Inspection {
    record Accepted(InspectedFile file) implements Inspection {}

    /** @param sentence what is wrong, where, and what to do, with its full stop */
    record Refused(FileFault fault, String sentence) implements Inspection {}

    default <T> T fold(Function<InspectedFile, T> accepted, Function<Refused, T> refused) {
        return this instanceof Accepted one ? accepted.apply(one.file()) : refused.apply((Refused) this);
    }
}
