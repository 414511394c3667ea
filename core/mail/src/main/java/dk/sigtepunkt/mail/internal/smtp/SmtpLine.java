package dk.sigtepunkt.mail.internal.smtp;

import dk.sigtepunkt.domain.mail.Letter;
import dk.sigtepunkt.domain.mail.MailDelivery;
import dk.sigtepunkt.domain.mail.MailFault;
import dk.sigtepunkt.mail.internal.settings.MailSettings;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One letter over a connection of its own: until it is begun a failure is no letter, after that nobody can tell. */
final class SmtpLine {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpLine.class);
    private static final int PERMANENT = 500;

    private final MailSettings settings;
    private final Clock clock;
    private final Session session;

    SmtpLine(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        MailSettings.Server server = settings.server();
        String patience = Long.toString(server.patience().toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", patience);
        properties.setProperty("mail.smtp.timeout", patience);
        properties.setProperty("mail.smtp.writetimeout", patience);
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(server.tls() == MailSettings.Tls.TLS));
        boolean starttls = server.tls() == MailSettings.Tls.STARTTLS;
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(starttls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(starttls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(settings.login().isPresent()));
        properties.setProperty("mail.smtp.localhost", settings.domain());
        properties.setProperty("mail.smtp.from", settings.from());
        // That a server says good-bye slowly is no failure of the letter.
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }

    MailDelivery send(Letter letter) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Angus Mail looks for its parts by the thread's loader first, which is somebody else's here.
        thread.setContextClassLoader(Session.class.getClassLoader());
        try (SMTPTransport transport = (SMTPTransport) session.getTransport("smtp")) {
            Plain plain = new Plain(session, letter, settings, clock.instant());
            Optional<MailDelivery> failed = connected(transport);
            return failed.orElseGet(() -> sent(transport, plain));
        } catch (NoSuchProviderException | AddressException broken) {
            LOG.warn("A mail could not be written: {}", broken.getClass().getSimpleName());
            return MailDelivery.refused(MailFault.RECIPIENT);
        } catch (MessagingException closing) {
            // Thrown by nothing but the making of the letter: what the server does is told by value.
            LOG.warn("A mail could not be written: {}", closing.getClass().getSimpleName());
            return MailDelivery.refused(MailFault.LETTER);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Why there is no connection; empty when there is one. */
    private Optional<MailDelivery> connected(SMTPTransport transport) {
        Optional<String> password =
                settings.login().flatMap(login -> login.password().read());
        if (settings.login().isPresent() && password.isEmpty()) {
            return Optional.of(MailDelivery.away(MailFault.LOGIN));
        }
        try {
            MailSettings.Server server = settings.server();
            transport.connect(
                    server.host(),
                    server.port(),
                    settings.login().map(MailSettings.Login::user).orElse(null),
                    password.orElse(null));
            return Optional.empty();
        } catch (AuthenticationFailedException refused) {
            return Optional.of(MailDelivery.away(MailFault.LOGIN));
        } catch (MessagingException failed) {
            return Optional.of(MailDelivery.away(noTls(failed) ? MailFault.NO_TLS : MailFault.UNREACHABLE));
        }
    }

    private static boolean noTls(MessagingException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            boolean said = cause.getMessage() != null && cause.getMessage().contains("STARTTLS");
            if (cause instanceof SSLException || said) {
                return true;
            }
        }
        return false;
    }

    private static MailDelivery sent(SMTPTransport transport, Plain plain) {
        try {
            transport.sendMessage(plain, plain.getAllRecipients());
            return MailDelivery.SENT;
        } catch (MessagingException failed) {
            return told(failed);
        }
    }

    /** What the server said is not logged: it may name a recipient. */
    private static MailDelivery told(MessagingException failed) {
        for (Exception next = failed; next != null; next = next(next)) {
            if (next instanceof SMTPAddressFailedException address) {
                return answered(address.getReturnCode(), MailFault.RECIPIENT);
            }
            if (next instanceof SMTPSenderFailedException) {
                return MailDelivery.away(MailFault.SENDER);
            }
        }
        if (failed instanceof SMTPSendFailedException answer && answer.getReturnCode() > 0) {
            return answered(answer.getReturnCode(), MailFault.LETTER);
        }
        return MailDelivery.unsure();
    }

    private static MailDelivery answered(int code, MailFault fault) {
        return MailDelivery.refused(code >= PERMANENT ? fault : MailFault.BUSY);
    }

    private static @Nullable Exception next(Exception one) {
        return one instanceof MessagingException chained ? chained.getNextException() : null;
    }
}
