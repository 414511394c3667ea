package dk.sigtepunkt.itests.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Server;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A committee speaks in the report: its people write and release, and its code answers, while it comes and goes. */
@ResourceLock(PeopleServer.LOCK)
class SectionsIT {
    private static final String DESK = "/udvalg/laering/ord/2025K4";
    private static final String REPORT = "/api/v1/reports/consolidated?period=2025K4";
    private static final String SENTENCE = "havde 91 virksomheder en partnerskabsaftale med jobcentret, 12 flere";

    private final Server server = PeopleServer.get();
    private final People people = new People(server);

    private JsonNode committee(String address, String id) {
        return server.json(address)
                .get("committees")
                .valueStream()
                .filter(one -> one.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void kept(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    @Test
    void whatItsPeopleWriteStaysWithThemUntilItIsReleased() {
        Person secretary = people.signedIn("secretary@laering");
        Person chair = people.signedIn("chair@laering");
        String text = "Flere unge er i gang.\n\nTilbage er:\n- praktikpladserne\n- vejledningen";
        kept(secretary.send(DESK + "/assessment", DESK + "/assessment", Map.of("text", text)));
        assertThat(server.page("/rapport/2025K4")).doesNotContain("Flere unge er i gang.");
        assertThat(people.signedIn("secretary@vtf").get(DESK).statusCode()).isEqualTo(403);
        assertThat(people.signedIn("strategy-office").get(DESK).statusCode()).isEqualTo(403);
        assertThat(secretary.send(DESK, DESK + "/assessment/frigiv", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(chair.get(DESK).body()).contains("Flere unge er i gang.", "Læs og frigiv");

        kept(chair.send(DESK + "/assessment/frigiv", DESK + "/assessment/frigiv", Map.of()));
        assertThat(server.page("/rapport/2025K4"))
                .contains("Flere unge er i gang.", "<li>praktikpladserne</li>", "(udvalgsformand)");
        assertThat(committee(REPORT, "laering").at("/ownWords/0/text").asText()).isEqualTo(text);
        assertThat(committee(REPORT, "laering").at("/ownWords/0/releasedBy").asText())
                .isEqualTo("chair");
        String yesterday =
                LocalDate.now(ZoneId.of("Europe/Copenhagen")).minusDays(1).toString();
        assertThat(committee(REPORT + "&asOf=" + yesterday, "laering").get("ownWords"))
                .isEmpty();
        assertThat(new Trail(server)
                        .of(chair.account()).stream()
                                .map(record -> record.get("act").asText()))
                .contains("section-released");
    }

    @Test
    void theShippedContributionIsInTheReportSwappedOutAndIn() {
        assertThat(committee(REPORT, "beskaeftigelse").at("/contribution/kind").asText())
                .isEqualTo("text");
        assertThat(committee(REPORT, "beskaeftigelse").at("/contribution/text").asText())
                .contains(SENTENCE, "eksempeldata");
        assertThat(server.page("/rapport/2025K4"))
                .contains("Automatisk bidrag fra udvalget", SENTENCE, "ikke skrevet af en person");
        Person operator = people.signedIn("it-operations");
        String deed = "/drift/udvalg/beskaeftigelse/";
        kept(operator.send(deed + "stop", deed + "stop", Map.of()));
        assertThat(committee(REPORT, "beskaeftigelse").at("/contribution/kind").asText())
                .isNotEqualTo("text");
        assertThat(committee(REPORT, "laering").at("/contribution/kind").asText())
                .isEqualTo("nothing");
        kept(operator.send(deed + "start", deed + "start", Map.of()));
        assertThat(committee(REPORT, "beskaeftigelse").at("/contribution/text").asText())
                .contains(SENTENCE);
    }
}
