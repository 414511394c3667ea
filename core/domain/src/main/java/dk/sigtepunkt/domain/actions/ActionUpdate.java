package dk.sigtepunkt.domain.actions;

import java.util.OptionalInt;

/**
 * How an action goes, as its people say it.
 *
 * @param percent how far it has come, 0 to 100; empty when it is not told so
 * @param milestone the title of the milestone that is reached last; empty for none
 * @param sentence what has happened
 * @param next what comes next; may be empty
 */
public record ActionUpdate(OptionalInt percent, String milestone, String sentence, Risk risk, String next) {
    /** How sure it is that it comes as planned. Codes are stored: they stay. */
    public enum Risk {
        NONE("none"),
        SOME("some"),
        SERIOUS("serious");

        private final String code;

        Risk(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
