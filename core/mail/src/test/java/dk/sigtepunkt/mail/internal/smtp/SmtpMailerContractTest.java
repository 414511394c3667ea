package dk.sigtepunkt.mail.internal.smtp;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.sigtepunkt.domain.mail.Mailer;
import dk.sigtepunkt.domain.mail.MailerContract;
import dk.sigtepunkt.mail.internal.Configured;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

final class SmtpMailerContractTest extends MailerContract {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Override
    protected Mailer open() {
        return new SmtpMailer(Configured.local(server.getSmtp().getPort()), Clock.systemUTC());
    }

    @Override
    protected Mailer off() {
        return new SmtpMailer(Configured.with(), Clock.systemUTC());
    }

    @Override
    protected List<String> arrived() {
        List<String> subjects = new ArrayList<>();
        try {
            for (MimeMessage mail : server.getReceivedMessages()) {
                subjects.add(mail.getSubject());
            }
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
        return subjects;
    }
}
