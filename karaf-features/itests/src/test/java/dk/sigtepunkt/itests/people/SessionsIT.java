package dk.sigtepunkt.itests.people;

import static dk.sigtepunkt.itests.people.Screens.enter;
import static dk.sigtepunkt.itests.people.Screens.look;
import static dk.sigtepunkt.itests.people.Screens.main;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.sigtepunkt.itests.reading.Browser;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What one has when one is in: a session on every node, over restarts, until one ends it; and keys that open no more than they were made for. */
@ResourceLock(PeopleServer.LOCK)
class SessionsIT {
    private final Server server = PeopleServer.get();
    private final People people = new People(server);

    @Test
    void aSessionHoldsOnASecondNodeAndOverItsRestartAndIsEndedOnBoth() throws IOException {
        Person ole = people.person("ole", "Ole Orm", "secretary@laering");
        Installation second = PeopleServer.secondNode();
        try (Browser browser = Browser.launched();
                BrowserContext window = Screens.window(browser)) {
            Page page = window.newPage();
            page.navigate(server.address() + "/log-ind");
            enter(page, ole.login(), Person.PASSWORD);
            try (Server node = second.start()) {
                page.navigate(node.address() + "/min-konto");
                assertThat(main(page)).contains("Ole Orm", "Dine roller");
                look(page, "anden-node");
            }
            try (Server node = second.start()) {
                page.navigate(node.address() + "/min-konto/sessioner");
                look(page, "sessioner");
                page.locator("form[action='/min-konto/sessioner'] button")
                        .first()
                        .click();
                for (Server each : List.of(server, node)) {
                    page.navigate(each.address() + "/min-konto");
                    assertThat(page.url()).contains("/log-ind");
                }
            }
        }
    }

    @Test
    void aKeyOpensNoMoreThanItWasMadeFor() {
        Person eva = people.person("eva", "Eva Egn", "secretary@laering", "secretary@vtf")
                .signIn();
        String key = eva.key(List.of("see-sources"), List.of("laering"));
        assertThat(with(key, "/api/v1/quarantine").statusCode()).isEqualTo(200);
        HttpResponse<String> figures = server.post(
                "/api/v1/observations",
                "{\"items\": []}",
                "Authorization",
                "Bearer " + key,
                "Content-Type",
                "application/json");
        assertThat(figures.statusCode()).as(figures.body()).isEqualTo(403);
        assertThat(figures.body()).contains("\"code\":\"forbidden\"", "skrive tal ind");
        HttpResponse<String> pause =
                server.put("/api/v1/sources/vtf/ledige/pause", "{\"reason\": \"x\"}", "Authorization", "Bearer " + key);
        assertThat(pause.statusCode()).as(pause.body()).isEqualTo(403);
        String id = eva.get("/min-konto/noegler").body().replaceAll("(?s).*noegler/([^/\"]+)/tilbagekald.*", "$1");
        String page = "/min-konto/noegler";
        assertThat(eva.send(page, page + "/" + id + "/tilbagekald", Map.of()).statusCode())
                .isEqualTo(303);
        HttpResponse<String> gone = with(key, "/api/v1/quarantine");
        assertThat(gone.statusCode()).isEqualTo(401);
        assertThat(gone.body()).contains("tilbage");
    }

    private HttpResponse<String> with(String key, String path) {
        return server.get(path, "Authorization", "Bearer " + key);
    }
}
