package dk.sigtepunkt.mail.internal.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.sigtepunkt.domain.mail.Letter;
import dk.sigtepunkt.domain.mail.MailDelivery;
import dk.sigtepunkt.domain.mail.MailFault;
import dk.sigtepunkt.mail.internal.Configured;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mail server gets to see of a letter, and what is made of what it answers. */
class SmtpMailerTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-09T09:00:00Z"), ZoneOffset.UTC);
    private static final Letter LETTER =
            new Letter("soeren@example.dk", "Spørgsmål 1 skal besvares", "Hej Søren Å\n\n.\nPunktum – ø", "abc1");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    private SmtpMailer mailer(Object... more) {
        return new SmtpMailer(Configured.local(server.getSmtp().getPort(), more), CLOCK);
    }

    @Test
    void aLetterArrivesAsPlainTextWithTheHeadersThatItShallHaveAndNoOthers() throws MessagingException, IOException {
        assertThat(mailer().send(LETTER)).isEqualTo(MailDelivery.SENT);
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        MimeMessage mail = received[0];
        assertThat(mail.getSubject()).isEqualTo("Spørgsmål 1 skal besvares");
        assertThat(mail.getFrom()[0]).hasToString("sigtepunkt@example.dk");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getAllRecipients()[0]).hasToString("soeren@example.dk");
        assertThat(mail.getMessageID()).isEqualTo("<abc1@example.dk>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        try (InputStream content = mail.getInputStream()) {
            assertThat(new String(content.readAllBytes(), UTF_8))
                    .isEqualToNormalizingNewlines("Hej Søren Å\n\n.\nPunktum – ø");
        }
        List<String> headers = new ArrayList<>();
        mail.getAllHeaders().asIterator().forEachRemaining(header -> headers.add(header.getName()));
        assertThat(headers)
                .containsExactlyInAnyOrder(
                        "Return-Path",
                        "Received",
                        "Date",
                        "From",
                        "To",
                        "Message-ID",
                        "Subject",
                        "MIME-Version",
                        "Content-Type",
                        "Content-Transfer-Encoding",
                        "Content-Language",
                        "Auto-Submitted");
    }

    @Test
    void noLineBreakBecomesAHeaderOrARecipient() throws MessagingException {
        Letter sly = new Letter("a@example.dk", "Emne\r\nBcc: b@example.dk\r\n\r\nTekst", "x", "abc2");
        mailer().send(sly);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).isEqualTo("Emne Bcc: b@example.dk Tekst");
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThatThrownBy(() -> new Letter("a@example.dk\r\nRCPT TO:<b@example.dk>", "x", "x", "abc3"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aServerThatIsAwayTakesNothing() {
        SmtpMailer mailer = mailer();
        server.stop();
        assertThat(mailer.send(LETTER)).isEqualTo(MailDelivery.away(MailFault.UNREACHABLE));
    }

    @Test
    void aServerWithoutEncryptionGetsNothingWhereItIsAskedFor() {
        assertThat(mailer("tls", "starttls").send(LETTER)).isEqualTo(MailDelivery.away(MailFault.NO_TLS));
        assertThat(mailer("tls", "tls").send(LETTER)).isEqualTo(MailDelivery.away(MailFault.NO_TLS));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotTrusted(@TempDir Path folder) throws IOException {
        Path password = folder.resolve("password");
        Files.writeString(password, "hemmelig");
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
        GreenMail secret = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        secret.start();
        try {
            SmtpMailer mailer = new SmtpMailer(
                    Configured.local(
                            secret.getSmtps().getPort(),
                            "tls",
                            "tls",
                            "user",
                            "u",
                            "passwordFile",
                            password.toString()),
                    CLOCK);
            assertThat(mailer.send(LETTER)).isEqualTo(MailDelivery.away(MailFault.NO_TLS));
            assertThat(secret.getReceivedMessages()).isEmpty();
        } finally {
            secret.stop();
        }
    }

    @Test
    void whatAServerAnswersIsToldApart() throws IOException {
        assertThat(answered("RCPT", "550 no such user soeren@example.dk"))
                .isEqualTo(MailDelivery.refused(MailFault.RECIPIENT));
        assertThat(answered("RCPT", "451 later")).isEqualTo(MailDelivery.refused(MailFault.BUSY));
        assertThat(answered("MAIL", "553 not you")).isEqualTo(MailDelivery.away(MailFault.SENDER));
        assertThat(answered("DATA", "554 no")).isEqualTo(MailDelivery.refused(MailFault.LETTER));
        assertThat(answered(".", "552 too much")).isEqualTo(MailDelivery.refused(MailFault.LETTER));
        assertThat(answered(".", "")).as("the line breaks after the last dot").isEqualTo(MailDelivery.unsure());
        assertThat(answered("", "421 closing")).isEqualTo(MailDelivery.away(MailFault.UNREACHABLE));
        assertThat(answered("x", "")).isEqualTo(MailDelivery.SENT);
    }

    private static MailDelivery answered(String to, String with) throws IOException {
        try (StubbornServer stubborn = new StubbornServer(to, with)) {
            return new SmtpMailer(Configured.local(stubborn.port()), CLOCK).send(LETTER);
        }
    }

    @Test
    void whileItIsOffNothingCanBeSent() {
        SmtpMailer off = new SmtpMailer(Configured.with(), CLOCK);
        assertThat(off.setup().on()).isFalse();
        assertThatThrownBy(() -> off.send(LETTER)).isInstanceOf(IllegalStateException.class);
        SmtpMailer wrong = new SmtpMailer(Configured.local(25, "tls", "x"), CLOCK);
        assertThat(wrong.setup().on()).isFalse();
        assertThat(wrong.setup().faults()).hasSize(1);
    }
}
