package dk.sigtepunkt.web.internal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.http.door.Arrival;
import dk.sigtepunkt.http.door.ProxySettings;
import dk.sigtepunkt.http.limits.RequestLimits.Costly;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoorWordsTest {
    private final Installation installation = MadeUp.installation();

    @Test
    void operationsSeesHowManyWereToldToWait() {
        assertThat(installation.signedInPage("/drift").text())
                .contains("Siden starten er ingen ændringer og ingen tunge læsninger afvist");
        Arrival stranger = Arrival.of("192.0.2.1", false, name -> Optional.empty(), ProxySettings.NONE);
        for (int times = 0; times < 302; times++) {
            installation.door.limits().objection(Costly.WRITE, stranger, Optional.of("one"));
            installation.door.limits().objection(Costly.HEAVY_READ, stranger, Optional.empty());
        }
        assertThat(installation.signedInPage("/drift").text())
                .contains("Siden starten er 2 ændringer og 2 tunge læsninger afvist");
        assertThat(installation.page("/drift").text()).doesNotContain("tunge læsninger");
    }
}
