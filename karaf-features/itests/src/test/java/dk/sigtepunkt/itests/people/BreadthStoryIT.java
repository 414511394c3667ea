package dk.sigtepunkt.itests.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dk.sigtepunkt.itests.reading.Browser;
import dk.sigtepunkt.itests.reading.PageLook;
import dk.sigtepunkt.itests.server.Server;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Who takes part, counted by hand in a browser and told to everybody when its quarter is over. */
@ResourceLock(PeopleServer.LOCK)
class BreadthStoryIT {
    private static final String HARVEST = "Høstfest i forsamlingshuset";

    private final Server server = PeopleServer.get();
    private final People people = new People(server);
    private final List<String> faults = new ArrayList<>();

    private String area() {
        JsonNode areas = server.json("/api/v1/focus-areas?committee=vtf").get("items");
        return areas.get(0).get("key").asText();
    }

    private Seat seat(Browser browser, String role, boolean script) {
        return new Seat(browser, server, people.signedIn(role), script);
    }

    private static void counted(Seat seat, String area, String title, int participants) {
        seat.open("/bredde/ny/vtf?fokusomraade=vtf/" + area);
        seat.fill("on", "2025-10-04")
                .fill("title", title)
                .fill("arranger", "volunteers")
                .fill("participants", Integer.toString(participants))
                .fill("again", "12")
                .fill("firstTimers", "3")
                .fill("under18", "20")
                .fill("from65", "25")
                .fill("places.0.people", "30")
                .fill("places.1.people", "10");
    }

    @Test
    void anOccasionIsCountedAndToldWhenItsQuarterIsOver() throws SQLException {
        String area = area();
        try (Browser browser = Browser.launched();
                Seat owner = seat(browser, "action-owner@vtf", true);
                Seat stranger = seat(browser, "secretary@laering", false);
                Seat politician = seat(browser, "politician", true)) {
            counted(owner, area, HARVEST, 10);
            owner.press();
            assertThat(owner.main()).contains("Heraf talt med før i år: 12 er flere end de 10");
            owner.fill("participants", "60").send();
            assertThat(owner.main()).contains("60 deltagere, heraf 48 ikke talt med før i år", "Hedensted: 30");
            faults.addAll(PageLook.faults(owner.page(), "/bredde/anledning"));
            String page = owner.page().url().replaceAll("^.*(/bredde/[0-9]+).*$", "$1");
            stranger.page().navigate(server.address() + page);
            assertThat(stranger.main()).contains("Optællingen findes ikke").doesNotContain(HARVEST);
            stranger.open("/bredde");
            assertThat(stranger.main()).doesNotContain(HARVEST).contains("Ingen kvartaler er gjort op endnu");
            longAgo(page);
            counted(owner, area, "Julefest", 50);
            owner.send();
            told(politician, area);
            System.out.printf("two occasions took %d clicks%n", owner.clicks());
        }
        assertThat(faults).isEmpty();
    }

    /** As if it had been written down in a quarter that is over. */
    private static void longAgo(String page) throws SQLException {
        PeopleServer.change(
                "update turnout_entry set recorded_at = '2025-10-05T08:00:00.000000Z' where turnout_number = "
                        + page.replaceAll(".*/", ""));
    }

    private void told(Seat politician, String area) {
        politician.open("/bredde");
        assertThat(politician.main())
                .contains("2025", "Deltagelser", "48", "80 af 100 deltagelser.", "Vises ikke", "Under 18 år: 20")
                .doesNotContain(HARVEST, "Julefest");
        faults.addAll(PageLook.faults(politician.page(), "/bredde"));
        politician.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(politician.main()).contains("Forskellige mennesker");
        politician.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        politician.open("/fokusomraader/vtf/" + area);
        assertThat(politician.main()).contains("Talt i 2025");
        politician.open("/rapport/2025K4");
        assertThat(politician.main()).contains("Hvem er med", "80 af 100 deltagelser.");
        JsonNode breadth =
                server.json("/api/v1/reports/consolidated?period=2025K4").get("breadth");
        assertThat(breadth.at("/together/different").toString()).isEqualTo("{\"count\":48,\"of\":60}");
        assertThat(breadth.at("/areas/0/shown/firstTimers").isNull()).isTrue();
        assertThat(server.json("/api/v1/breadth?asOf=2025-12-30").get("quarters"))
                .isEmpty();
    }
}
