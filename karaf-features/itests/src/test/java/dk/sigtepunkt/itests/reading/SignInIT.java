package dk.sigtepunkt.itests.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import dk.sigtepunkt.security.standin.StandInProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** People come in as themselves in a real browser: the first one, one who is invited, and one by the municipality's own provider. */
class SignInIT {
    private static final String FIRSTS = "fire våde hunde løber langt";
    private static final String LISES = "seks tørre katte sover hele dagen";

    private static void enter(Page page, String login, String password) {
        page.locator("#login").fill(login);
        page.locator("#adgangskode").fill(password);
        page.locator("form:has(#adgangskode) button").click();
    }

    private static void choose(Page page, String password) {
        page.locator("#ny").fill(password);
        page.locator("#gentaget").fill(password);
        page.locator("form:has(#ny) button").click();
    }

    private static void look(Page page, String name) {
        for (int width : List.of(1024, 320)) {
            page.setViewportSize(width, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s at %d", name, width)
                    .isEqualTo(true);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots", "%s-%d.png".formatted(name, width))));
        }
        page.setViewportSize(1024, 900);
    }

    private static String firstPassword(Installation installation) throws IOException {
        String file = Files.readString(installation.data().resolve("first-administrator.txt"));
        Matcher password = Pattern.compile("(?m)^engangskode:\\s+(\\S+)").matcher(file);
        assertThat(password.find()).as("a line with the password").isTrue();
        return password.group(1);
    }

    @Test
    void theFirstAdministratorChoosesAPasswordInvitesSomebodyAndBothStayInOverARestart() throws IOException {
        Installation installation = Installation.unpack("konti");
        try (Browser browser = Browser.launched();
                BrowserContext first = browser.window(1024, false);
                BrowserContext second = browser.window(1024, false)) {
            Page administrator = first.newPage();
            Page lise = second.newPage();
            try (Server server = installation.start()) {
                firstComesIn(server, administrator, firstPassword(installation));
                invited(server, administrator, lise);
            }
            try (Server server = installation.start()) {
                for (Page page : List.of(administrator, lise)) {
                    page.navigate(server.address() + "/min-konto");
                    assertThat(page.locator("main").innerText()).contains("Dine roller");
                }
                lise.navigate(server.address() + "/konti");
                assertThat(lise.locator("main").innerText()).contains("ikke ret til");
                look(lise, "afvist");
            }
        }
    }

    private static void firstComesIn(Server server, Page page, String once) {
        page.navigate(server.address() + "/log-ind");
        look(page, "log-ind");
        enter(page, "administrator", "forkert adgangskode her");
        assertThat(page.locator(".form-error-message").innerText()).isNotEmpty();
        look(page, "log-ind-forkert");
        server.await("the wait after a wrong password is over", Duration.ofSeconds(30), () -> {
            enter(page, "administrator", once);
            return page.url().contains("/min-konto/adgangskode");
        });
        page.navigate(server.address() + "/konti");
        assertThat(page.url()).as("an own password comes first").contains("/min-konto/adgangskode");
        look(page, "adgangskode");
        page.locator("#nuvaerende").fill(once);
        choose(page, FIRSTS);
        page.navigate(server.address() + "/konti");
        assertThat(page.locator("h1").innerText()).containsIgnoringCase("konti");
    }

    private static void invited(Server server, Page administrator, Page lise) {
        administrator.navigate(server.address() + "/konti/ny");
        administrator.locator("#navn").fill("Lise Lind");
        administrator.locator("#login").fill("lise@kommune.example");
        administrator.locator("form:has(#navn) button").click();
        look(administrator, "konto");
        String account = administrator.url().replaceAll("[?#].*", "");
        Matcher link = Pattern.compile("/engangslink/[A-Za-z0-9_-]+")
                .matcher(administrator.locator("main").innerText());
        if (!link.find()) {
            administrator.locator("form[action$='/engangslink'] button").first().click();
            link = Pattern.compile("/engangslink/[A-Za-z0-9_-]+")
                    .matcher(administrator.locator("main").innerText());
            assertThat(link.find()).as("a one-time link is shown").isTrue();
            account = administrator.url().replaceAll("/engangslink.*|[?#].*", "");
        }
        lise.navigate(server.address() + link.group());
        look(lise, "engangslink");
        choose(lise, LISES);
        assertThat(lise.url()).contains("/log-ind");
        enter(lise, "Lise@Kommune.example", LISES);
        assertThat(lise.url()).endsWith("/min-konto");
        look(lise, "min-konto");
        administrator.navigate(account + "/roller");
        look(administrator, "roller");
        lise.navigate(server.address() + link.group());
        assertThat(lise.locator("main").innerText()).contains("brugt");
    }

    @Test
    void whoIsProvenByTheMunicipalitysProviderLandsSignedInAndIsSentOutAgain() throws IOException {
        Installation installation = Installation.unpack("oidc");
        int port = Server.freePort();
        try (StandInProvider provider = StandInProvider.open();
                Browser browser = Browser.launched();
                BrowserContext window = browser.window(1024, false)) {
            provider.signsIn(Map.of("sub", "mia", "name", "Mia Maj", "roles", List.of("haandvaerk-sekretaer")));
            installation.configure("dk.sigtepunkt.oidc.cfg", settings(provider, installation, port));
            try (Server server = installation.start(Map.of("SIGTEPUNKT_PORT", String.valueOf(port)))) {
                Page page = window.newPage();
                page.navigate(server.address() + "/log-ind?videre=/min-konto/sessioner");
                look(page, "log-ind-med-udbyder");
                page.locator("a[href^='/log-ind/oidc']").click();
                page.waitForURL("**/min-konto/sessioner");
                page.navigate(server.address() + "/min-konto");
                assertThat(page.locator("main").innerText()).contains("Mia Maj", "udvalgssekretær");
                page.getByText("Log ud").first().click();
                assertThat(page.locator("main").innerText()).contains("logget ud");
                look(page, "logget-ud");
                page.navigate(server.address() + "/min-konto");
                assertThat(page.url()).contains("/log-ind");
                provider.signsIn(Map.of("sub", "ukendt", "name", "Ukendt"));
                page.navigate(server.address() + "/log-ind/oidc");
                assertThat(page.locator("h1").innerText()).contains("kom ikke ind");
                look(page, "udbyder-uden-rolle");
            }
        }
    }

    private static String settings(StandInProvider provider, Installation installation, int port) throws IOException {
        Path secret = installation.home().resolve("oidc.secret");
        Files.writeString(secret, StandInProvider.SECRET + "\n");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        return """
                issuer = %s
                clientId = %s
                clientSecretFile = %s
                redirectAddress = http://127.0.0.1:%d/log-ind/oidc/retur
                roleClaims = roles
                role.1 = haandvaerk-sekretaer = secretary@laering
                """.formatted(provider.issuer(), StandInProvider.CLIENT, secret, port);
    }
}
