package dk.sigtepunkt.domain.proposals;

import dk.sigtepunkt.domain.written.WrittenFault;
import java.util.List;
import java.util.function.Function;

/** How it went with what somebody proposed. */
public sealed interface SendResult {
    default <T> T fold(Function<Received, T> received, Function<Refused, T> refused, Function<Full, T> full) {
        if (this instanceof Received one) {
            return received.apply(one);
        }
        return this instanceof Refused one ? refused.apply(one) : full.apply((Full) this);
    }

    /**
     * It is kept, or was before.
     *
     * @param code with which it is followed, told here and never again
     */
    record Received(String code) implements SendResult {}

    /** Something in it cannot be taken; nothing was kept. */
    record Refused(List<WrittenFault> faults) implements SendResult {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** More wait than can be read; nothing was kept. */
    record Full(String sentence) implements SendResult {}
}
