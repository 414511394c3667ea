package dk.sigtepunkt.itests.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import dk.sigtepunkt.itests.reading.Browser;
import dk.sigtepunkt.itests.reading.PageLook;
import dk.sigtepunkt.itests.server.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The pages of those who are signed in, in a real Chromium: none is wider than the screen or has an accessibility fault. */
@ResourceLock(PeopleServer.LOCK)
class PeoplesPagesIT {
    private final Server server = PeopleServer.get();
    private final People people = new People(server);

    @Test
    void theSecretarys() {
        look(
                people.signedIn("secretary@oekonomi"),
                Set.of("/konti"),
                "/",
                "/mine-udvalg",
                "/mine-handlinger",
                "/forslag",
                "/forslag/nyt",
                "/forslag/behandling",
                "/spoergsmaal",
                "/spoergsmaal/nyt",
                "/udvalg/oekonomi/ny-handling",
                "/udvalg/oekonomi/ord",
                "/udvalg/oekonomi/ord/2025K4",
                "/udvalg/oekonomi/ord/2025K4/assessment",
                "/handlinger/oekonomi/bosaetningsindsats",
                "/handlinger/oekonomi/bosaetningsindsats/opdater",
                "/handlinger/oekonomi/bosaetningsindsats/trin",
                "/handlinger/oekonomi/bosaetningsindsats/ord",
                "/handlinger/oekonomi/bosaetningsindsats/forskel",
                "/min-konto",
                "/min-konto/adgangskode",
                "/min-konto/totrin",
                "/min-konto/sessioner",
                "/min-konto/noegler",
                "/min-konto/koder",
                "/min-konto/ikke-sendt",
                "/drift",
                "/karantaene",
                "/revision",
                "/om-roller",
                "/persondata",
                "/konti");
    }

    @Test
    void theAdministrators() {
        Person other = people.signedIn("chair@laering");
        String account = "/konti/" + other.account();
        look(
                people.signedIn("administrator"),
                Set.of(),
                "/konti",
                "/konti/ny",
                account,
                account + "/roller",
                account + "/overdrag",
                account + "/persondata",
                "/drift/log-ind",
                "/revision",
                "/revision/1");
    }

    @Test
    void itOperations() {
        look(people.signedIn("it-operations"), Set.of(), "/drift", "/drift/kode", "/drift/udvalg/vtf/stop");
    }

    private void look(Person person, Set<String> refused, String... paths) {
        List<String> faults = new ArrayList<>();
        try (Browser browser = Browser.launched();
                BrowserContext window = browser.window(320, true)) {
            String[] cookie = person.cookie().split("=", 2);
            window.addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(server.address())));
            Page page = window.newPage();
            for (String path : paths) {
                int status =
                        PageLook.narrow(page).navigate(server.address() + path).status();
                assertThat(status).as(path).isEqualTo(refused.contains(path) ? 403 : 200);
                faults.addAll(PageLook.faults(page, "/mig" + path));
            }
        }
        assertThat(faults).isEmpty();
    }
}
