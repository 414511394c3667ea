package dk.sigtepunkt.domain.actions;

import java.util.Optional;

/**
 * What made people take a step.
 *
 * @param reference what of its kind it was: a quarter, a question's number, a proposal's; empty for the first two kinds
 */
public record Trigger(Kind kind, String reference) {
    /** Where it comes from. Codes are stored: they stay. */
    public enum Kind {
        /** What happens in the municipality as a whole. */
        MUNICIPALITY("municipality"),
        /** What happens in the committee's own area. */
        COMMITTEE("committee"),
        /** A follow-up that showed the need, by the code of the quarter that it reports. */
        FOLLOW_UP("follow-up"),
        /** A question that a body asked, by its number. */
        QUESTION("question"),
        /** The council's first input, before any strategy was adopted. */
        COUNCIL_INPUT("council-input"),
        /** What a citizen proposed, by its number. */
        PROPOSAL("proposal");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** Whether it says which one it was. */
        public boolean named() {
            return this == FOLLOW_UP || this == QUESTION || this == PROPOSAL;
        }

        public static Optional<Kind> find(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }
}
