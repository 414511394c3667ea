package dk.sigtepunkt.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.sigtepunkt.domain.mail.MailFault;
import dk.sigtepunkt.domain.reminders.ReminderTown;
import dk.sigtepunkt.domain.reminders.SendReminders;
import dk.sigtepunkt.mail.internal.smtp.SmtpMailer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what waits to what a mail server gets. */
class RemindersByMailTest {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final ReminderTown town = new ReminderTown();

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    private SendReminders sending(int port) {
        return town.sending(new SmtpMailer(Configured.local(port), town.clock));
    }

    private String text(int at) throws MessagingException, IOException {
        try (InputStream content = server.getReceivedMessages()[at].getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatWaitsIsReadInAMailOnceHoweverOftenItIsRun() throws MessagingException, IOException {
        town.secretary();
        town.asked();
        SendReminders sending = sending(server.getSmtp().getPort());
        assertThat(sending.run().sent()).isEqualTo(1);
        assertThat(sending.run().sent()).isZero();
        town.later(Duration.ofDays(1));
        assertThat(sending.run().sent()).isZero();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(text(0))
                .contains(
                        "Spørgsmål 1 skal besvares senest den 12.03.2026.",
                        "https://sigtepunkt.example.dk/spoergsmaal/1")
                .doesNotContain("Hemmelig");
    }

    @Test
    void whileTheServerIsAwayAllIsKeptAndComesWhenItIsBack() {
        town.secretary();
        town.asked();
        int port = server.getSmtp().getPort();
        server.stop();
        SendReminders sending = sending(port);
        assertThat(sending.run().away()).contains(MailFault.UNREACHABLE);
        assertThat(town.kept.standing().waiting()).isEqualTo(1);
        GreenMail back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        try {
            assertThat(sending.run().sent()).as("not asked before its time").isZero();
            town.later(Duration.ofMinutes(10));
            assertThat(sending.run().sent()).isEqualTo(1);
            assertThat(back.getReceivedMessages()).hasSize(1);
            assertThat(town.kept.standing().away()).isEmpty();
        } finally {
            back.stop();
        }
    }
}
