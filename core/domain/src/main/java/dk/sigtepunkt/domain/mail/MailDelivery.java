package dk.sigtepunkt.domain.mail;

import java.util.Optional;

/**
 * How it went with a letter.
 *
 * @param fault why not, or why nobody can tell; empty when it was taken
 */
public record MailDelivery(Outcome outcome, Optional<MailFault> fault) {
    public static final MailDelivery SENT = new MailDelivery(Outcome.SENT, Optional.empty());

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

    public static MailDelivery away(MailFault fault) {
        return new MailDelivery(Outcome.AWAY, Optional.of(fault));
    }

    public static MailDelivery refused(MailFault fault) {
        return new MailDelivery(Outcome.REFUSED, Optional.of(fault));
    }

    public static MailDelivery unsure() {
        return new MailDelivery(Outcome.UNSURE, Optional.of(MailFault.INTERRUPTED));
    }
}
