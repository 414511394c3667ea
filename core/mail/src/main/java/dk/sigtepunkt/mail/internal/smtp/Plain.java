package dk.sigtepunkt.mail.internal.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.mail.Letter;
import dk.sigtepunkt.mail.internal.settings.MailSettings;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.Instant;
import java.util.Date;

/** A letter as plain text in UTF-8, which says that a machine sent it and asks for no receipt. */
final class Plain extends MimeMessage {
    private final String id;

    Plain(Session session, Letter letter, MailSettings settings, Instant at) throws MessagingException {
        super(session);
        this.id = "<%s@%s>".formatted(letter.id(), settings.domain());
        setFrom(new InternetAddress(settings.from(), true));
        setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        setSubject(letter.subject(), UTF_8.name());
        setSentDate(Date.from(at));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", "da");
        String text = letter.text().replace("\n", "\r\n");
        setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(UTF_8), "text/plain; charset=UTF-8")));
        setHeader("Content-Transfer-Encoding", "quoted-printable");
        saveChanges();
    }

    /** Of the own domain, and the same for the same letter. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
