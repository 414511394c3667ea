package dk.sigtepunkt.domain.mail;

import java.util.Optional;

/**
 * How it went with a letter.
 *
 * @param fault why not, or why nobody can tell; empty when it was taken
 */
public record Delivery(Outcome outcome, Optional<MailFault> fault) {
    public static final Delivery SENT = new Delivery(Outcome.SENT, Optional.empty());

    /** What became of it. */
    public enum Outcome {
        /** The mail server has taken it over. */
        SENT,
        /** It was not taken, nor would any other be now. */
        AWAY,
        /** It was not taken; others may be. */
        REFUSED,
        /** The line broke after the letter was begun: nobody can tell whether it was taken. */
        UNSURE
    }

    public static Delivery away(MailFault fault) {
        return new Delivery(Outcome.AWAY, Optional.of(fault));
    }

    public static Delivery refused(MailFault fault) {
        return new Delivery(Outcome.REFUSED, Optional.of(fault));
    }

    public static Delivery unsure() {
        return new Delivery(Outcome.UNSURE, Optional.of(MailFault.INTERRUPTED));
    }
}
