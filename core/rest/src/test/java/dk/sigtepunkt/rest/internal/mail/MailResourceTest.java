package dk.sigtepunkt.rest.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.domain.mail.MailFault;
import dk.sigtepunkt.domain.mail.MailSetup;
import dk.sigtepunkt.domain.reminders.QueueStanding;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How it stands with mail, as who operates the server's programs read it. */
@SuppressWarnings("NullAway.Init")
class MailResourceTest {
    private RunningApi api;
    private Caller caller;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
        caller = new Caller(api);
    }

    @AfterEach
    void stop() throws Exception {
        api.stop();
    }

    private JsonNode mail() throws Exception {
        return caller.get("/api/v1/mail", "Authorization", "Bearer " + RunningApi.TOKEN)
                .json();
    }

    @Test
    void thatItIsOffOrWronglySetIsTold() throws Exception {
        api.mailer.setup = MailSetup.OFF;
        assertThat(mail().at("/on").asBoolean(true)).isFalse();
        assertThat(mail().at("/sentences/0").asText()).startsWith("Mail er slået fra;");
        api.mailer.setup = MailSetup.wrong(List.of("Mail er slået fra, fordi port 0 ikke findes."));
        assertThat(mail().at("/faults/0").asText()).contains("port 0");
        assertThat(mail().at("/sentences")).hasSize(1);
        assertThat(caller.get("/api/v1/mail").status()).isEqualTo(401);
    }

    @Test
    void aMailServerThatIsAwayIsToldWithSinceWhenAndWhenItIsTriedAgain() throws Exception {
        assertThat(mail().at("/on").asBoolean()).isTrue();
        assertThat(mail().at("/away").isNull()).isTrue();
        api.reminders.away(Optional.of(
                new QueueStanding.Away(RunningApi.NOW, MailFault.UNREACHABLE, 3, RunningApi.NOW.plusSeconds(2400))));
        JsonNode away = mail();
        assertThat(away.at("/away/fault").asText()).isEqualTo("unreachable");
        assertThat(away.at("/away/tries").asInt()).isEqualTo(3);
        assertThat(away.at("/sentences/0").asText())
                .contains("mailserveren har ikke taget imod siden", "Mailserveren svarer ikke", "Der prøves igen");
    }
}
