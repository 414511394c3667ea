package dk.sigtepunkt.domain.gap;

import dk.sigtepunkt.contracts.committee.ActionState;
import java.util.Optional;

/**
 * One action's part in a gap.
 *
 * @param amount what it is expected to add until the target's date beyond what the newest figure shows, in the indicator's
 *     unit; negative where it takes away, 0 where it does not count
 * @param uncounted why it does not count; empty when it does
 */
public record CountedEffect(Expectation expectation, double amount, Optional<Uncounted> uncounted) {
    /** Why an action's effect is no part of a gap. */
    public enum Uncounted {
        /** Nobody has decided it. */
        NOT_DECIDED("not-decided"),
        STOPPED("stopped"),
        /** Another one is in its place. */
        REPLACED("replaced"),
        /** It is felt only after the target's date. */
        AFTER_TARGET("after-target"),
        /** All that it is expected to change should be in the newest figure, and so in the trend. */
        IN_FIGURES("in-figures"),
        /** No change is written for the years between the newest figure and the target. */
        OTHER_YEARS("other-years");

        private final String code;

        Uncounted(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /**
         * Why nothing is expected of an action in that state; empty when something is. What was completed goes on as
         * written: it was decided, and its effect lasts.
         */
        static Optional<Uncounted> of(ActionState state) {
            return switch (state) {
                case IDENTIFIED -> Optional.of(NOT_DECIDED);
                case STOPPED -> Optional.of(STOPPED);
                case REPLACED -> Optional.of(REPLACED);
                case DECIDED, STARTED, ADJUSTED, COMPLETED -> Optional.empty();
            };
        }
    }
}
