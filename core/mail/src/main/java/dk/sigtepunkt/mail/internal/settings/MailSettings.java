package dk.sigtepunkt.mail.internal.settings;

import dk.sigtepunkt.domain.mail.MailSetup;
import java.time.Duration;
import java.util.Optional;

/**
 * By which server mail is sent, checked.
 *
 * @param from the sender's address
 * @param login empty where the server asks for none
 */
public record MailSettings(Server server, String from, Optional<Login> login, MailSetup.Terms terms) {
    /** @param patience how long to wait for each thing that the server is asked */
    public record Server(String host, int port, Tls tls, Duration patience) {}

    public record Login(String user, PasswordFile password) {}

    /** How what is sent is kept from others on its way. */
    public enum Tls {
        /** Begun on the plain connection; a server that does not offer it gets nothing. */
        STARTTLS,
        /** From the first byte. */
        TLS,
        /** Not at all: for a server on the same machine. */
        NONE
    }

    /** What stands after the sender's {@code @}. */
    public String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
