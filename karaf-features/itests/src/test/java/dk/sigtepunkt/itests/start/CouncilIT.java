package dk.sigtepunkt.itests.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.itests.committees.CouncilsWording;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** What the council decides is written while the server runs, is seen at once, and stays over a restart. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CouncilIT {
    private final Installation installation = Installation.startedBefore("vedtaget");
    private Server server = installation.start();

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void aFileIsRefusedAtEveryDoorAndADecisionChangesTheQuartersFromItsDay() {
        CouncilsWording.isDecided(server);
    }

    @Test
    @Order(2)
    void theStrategyIsAdoptedAndSeenSoEverywhereAtOnce() {
        CouncilsAdoption.isWritten(server);
    }

    @Test
    @Order(3)
    void allOfItStaysOverARestart() throws IOException {
        String filed = CouncilsAdoption.file(installation);
        server.close();
        server = installation.start();
        CouncilsWording.holds(server);
        CouncilsAdoption.holds(server);
        assertThat(CouncilsAdoption.file(installation)).isEqualTo(filed);
        assertThat(CouncilsAdoption.file(Installation.unpack("uroert"))).isEqualTo(filed);
    }
}
