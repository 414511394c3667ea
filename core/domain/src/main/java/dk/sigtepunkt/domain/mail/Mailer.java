package dk.sigtepunkt.domain.mail;

import org.osgi.annotation.versioning.ProviderType;

/** Hands mail over to the installation's mail server; port, implemented by core/mail. */
@ProviderType
public interface Mailer {
    MailSetup setup();

    /**
     * Hands one over. Never throws for what a server does or does not do, and does not try again: who calls decides that.
     *
     * @throws IllegalStateException while mail is off
     */
    MailDelivery send(Letter letter);
}
