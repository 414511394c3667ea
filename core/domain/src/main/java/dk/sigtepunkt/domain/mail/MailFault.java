package dk.sigtepunkt.domain.mail;

/**
 * Why a letter was not taken. What the mail server answered is neither kept nor shown, as it may name a recipient. Codes are
 * stored: they stay.
 */
public enum MailFault {
    /** No connection to the server. */
    UNREACHABLE("unreachable"),
    /** The server offers no encryption, or none that can be trusted. */
    NO_TLS("no-tls"),
    /** User or password is not accepted, or cannot be read here. */
    LOGIN("login"),
    /** The server does not take mail from the sender's address. */
    SENDER("sender"),
    /** The server does not take mail to the recipient's address. */
    RECIPIENT("recipient"),
    /** The server asks to come back later. */
    BUSY("busy"),
    /** The server does not take the letter as such. */
    LETTER("letter"),
    /** The connection broke in the middle. */
    INTERRUPTED("interrupted");

    private final String code;

    MailFault(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
