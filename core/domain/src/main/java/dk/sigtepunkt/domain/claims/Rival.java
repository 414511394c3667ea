package dk.sigtepunkt.domain.claims;

/**
 * Another explanation of the same movement.
 *
 * @param reason why it is weighed so; may be empty while it is open
 */
public record Rival(String explanation, Weight weight, String reason) {
    /** What was found of it. Codes are kept and given over the interface: they stay. */
    public enum Weight {
        /** Nobody has looked into it yet. */
        OPEN("open"),
        /** It explains part of it. */
        CONTRIBUTES("contributes"),
        /** It was looked into, and explains little or nothing. */
        UNLIKELY("unlikely");

        private final String code;

        Weight(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
