package dk.sigtepunkt.contracts.committee;

import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.internal.ValueCheck;

/**
 * That what happens in one focus area is felt in another, of the same committee or of two.
 *
 * @param from where something happens
 * @param to where it is felt
 * @param reason why it is so, for readers
 * @param about among whom it is felt; empty where that is everybody whom the area is about
 * @param origin whether it is real or made up to show the product at work
 */
public record Influence(
        FocusAreaRef from, FocusAreaRef to, Sign sign, Strength strength, String reason, String about, Origin origin) {
    public Influence {
        ValueCheck.that(!from.equals(to), "fokusområdet »%s« kan ikke påvirke sig selv".formatted(from));
        ValueCheck.text("begrundelsen for en påvirkning", reason);
    }

    /** Which way it works: whether progress in the one makes for progress in the other. */
    public enum Sign {
        /** Progress here is progress there; a setback here is one there. */
        STRENGTHENS("strengthens"),
        /** Progress here is at the cost of the other. */
        WEAKENS("weakens");

        private final String code;

        Sign(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** How much of it is felt; the weakest first. */
    public enum Strength {
        WEAK("weak"),
        MEDIUM("medium"),
        STRONG("strong");

        private final String code;

        Strength(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
