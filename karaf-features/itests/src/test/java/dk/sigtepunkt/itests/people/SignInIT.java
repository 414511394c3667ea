package dk.sigtepunkt.itests.people;

import static dk.sigtepunkt.itests.people.Screens.addApp;
import static dk.sigtepunkt.itests.people.Screens.choose;
import static dk.sigtepunkt.itests.people.Screens.code;
import static dk.sigtepunkt.itests.people.Screens.enter;
import static dk.sigtepunkt.itests.people.Screens.look;
import static dk.sigtepunkt.itests.people.Screens.main;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.sigtepunkt.itests.reading.Browser;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;

/** People come in as themselves in a real browser without script, and back in when they are out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(PeopleServer.LOCK)
@SuppressWarnings("NullAway.Init")
class SignInIT {
    private static final String FIRSTS = "fire våde hunde løber langt";
    private static final String ADMINISTRATOR = "administrator";

    private final Server server = PeopleServer.get();
    private final People people = new People(server);
    private Browser browser;

    @BeforeAll
    void openTheBrowser() {
        browser = Browser.launched();
    }

    @AfterAll
    void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    private static String firstPassword(Server server) throws IOException {
        String file = Files.readString(server.installation().data().resolve("first-administrator.txt"));
        Matcher password = Pattern.compile("(?m)^engangskode:\\s+(\\S+)").matcher(file);
        assertThat(password.find()).as("a line with the password").isTrue();
        return password.group(1);
    }

    /** This server lets administrators no further without a second factor. */
    @Test
    void theFirstAdministratorChoosesAPasswordAddsAnAppAndInvitesSomebody() throws IOException {
        String once = firstPassword(server);
        try (BrowserContext first = Screens.window(browser);
                BrowserContext second = Screens.window(browser)) {
            Page page = first.newPage();
            page.navigate(server.address() + "/log-ind");
            look(page, "log-ind");
            enter(page, ADMINISTRATOR, "forkert adgangskode her");
            assertThat(page.locator(".form-error-message").innerText()).contains("forkert");
            look(page, "log-ind-forkert");
            enter(page, ADMINISTRATOR, once);
            page.navigate(server.address() + "/konti");
            assertThat(page.url()).as("an own password comes first").contains("/min-konto/adgangskode");
            look(page, "adgangskode");
            page.locator("#nuvaerende").fill(once);
            choose(page, FIRSTS);
            page.navigate(server.address() + "/konti");
            assertThat(page.url()).as("then the second factor").contains("/min-konto/totrin");
            AuthenticatorApp app = addApp(page, FIRSTS);
            page.navigate(server.address() + "/konti");
            assertThat(page.locator("h1").innerText()).containsIgnoringCase("konti");
            look(page, "konti");
            invited(page, second.newPage());
            comesBackWithACode(page, app);
        }
    }

    private void invited(Page administrator, Page lise) {
        administrator.navigate(server.address() + "/konti/ny");
        administrator.locator("#navn").fill("Lise Lind");
        administrator.locator("#login").fill("lise@kommune.example");
        administrator.locator("form:has(#navn) button").click();
        look(administrator, "konto");
        String account = administrator.url().replaceAll("[?#].*", "");
        administrator.locator("button[value=invite]").click();
        String link = administrator.locator("#engangslink").innerText().replaceAll("^.*(/engangslink/)", "$1");
        lise.navigate(server.address() + link);
        look(lise, "engangslink");
        choose(lise, Person.PASSWORD);
        assertThat(lise.url()).contains("/log-ind");
        enter(lise, "Lise@Kommune.example", Person.PASSWORD);
        assertThat(lise.url()).endsWith("/min-konto");
        look(lise, "min-konto");
        administrator.navigate(account + "/roller");
        look(administrator, "roller");
        lise.navigate(server.address() + link);
        assertThat(main(lise)).contains("brugt");
        lise.navigate(server.address() + "/konti");
        assertThat(main(lise)).contains("ikke ret til");
        look(lise, "afvist");
    }

    private void comesBackWithACode(Page page, AuthenticatorApp app) {
        page.getByText("Log ud").first().click();
        page.navigate(server.address() + "/log-ind");
        enter(page, ADMINISTRATOR, FIRSTS);
        look(page, "totrin-kode");
        code(page, "/log-ind/kode", "000000");
        assertThat(page.locator(".form-error-message").innerText()).contains("Koden er forkert");
        String right = app.code();
        code(page, "/log-ind/kode", right);
        assertThat(page.url()).endsWith("/min-konto");
        page.getByText("Log ud").first().click();
        page.navigate(server.address() + "/log-ind");
        enter(page, ADMINISTRATOR, FIRSTS);
        code(page, "/log-ind/kode", right);
        assertThat(page.locator(".form-error-message").innerText())
                .as("each code opens once")
                .contains("Koden er brugt");
    }

    @Test
    void whoLostTheTelephoneComesInWithARecoveryCodeOnce() {
        Person per = people.person("per", "Per Post");
        try (BrowserContext window = Screens.window(browser)) {
            Page page = window.newPage();
            page.navigate(server.address() + "/log-ind?videre=/min-konto/totrin");
            enter(page, per.login(), Person.PASSWORD);
            addApp(page, Person.PASSWORD);
            String recovery = page.locator("#gendannelseskoder li").first().innerText();
            for (String outcome : List.of("Dine roller", "Koden")) {
                page.getByText("Log ud").first().click();
                page.navigate(server.address() + "/log-ind");
                enter(page, per.login(), Person.PASSWORD);
                code(page, "/log-ind/kode", recovery);
                assertThat(main(page)).contains(outcome);
                page.navigate(server.address() + "/");
            }
        }
    }

    @Test
    void whoForgotThePasswordGetsALinkAndWhoHadItIsOut() {
        Person bo = people.person("bo", "Bo Bæk").signIn();
        assertThat(bo.get("/min-konto").statusCode()).isEqualTo(200);
        String link = people.link(bo.account(), "reset");
        try (BrowserContext window = Screens.window(browser)) {
            Page page = window.newPage();
            page.navigate(server.address() + link);
            choose(page, "kort");
            assertThat(page.locator(".form-error-message").innerText()).contains("tegn");
            look(page, "engangslink-for-kort");
            choose(page, Person.NEWER);
            assertThat(page.url()).contains("/log-ind");
            look(page, "log-ind-ny-adgangskode");
            enter(page, bo.login(), Person.PASSWORD);
            assertThat(page.locator(".form-error-message").innerText()).contains("forkert");
            enter(page, bo.login(), Person.NEWER);
            assertThat(page.url()).endsWith("/min-konto");
        }
        assertThat(bo.get("/min-konto").headers().firstValue("Location"))
                .as("the session that came by the old password")
                .hasValueSatisfying(place -> assertThat(place).startsWith("/log-ind"));
    }

    /** Time is made to pass in the database: the waits between twenty failures would take hours. */
    @Test
    void whoIsLockedOutIsToldSoAndLetInAgainByAnAdministrator() throws SQLException {
        Person ida = people.person("ida", "Ida Ilsø");
        Person administrator =
                people.person("anders", "Anders Ank", ADMINISTRATOR).signIn();
        administrator.addApp();
        try (BrowserContext window = Screens.window(browser)) {
            Page page = window.newPage();
            page.navigate(server.address() + "/log-ind");
            enter(page, ida.login(), "forkert kodeord");
            failedBefore(ida, 12, Instant.now());
            enter(page, ida.login(), Person.PASSWORD);
            assertThat(page.locator(".form-error-message").innerText()).contains("Vent");
            look(page, "log-ind-vent");
            failedBefore(ida, 19, Instant.now().minusSeconds(3600));
            enter(page, ida.login(), "forkert kodeord nu");
            enter(page, ida.login(), Person.PASSWORD);
            assertThat(page.locator(".form-error-message").innerText()).contains("lukket indtil", "administrator");
            look(page, "log-ind-lukket");
            assertThat(administrator.get("/drift/log-ind").body()).contains("Ida Ilsø");
            assertThat(administrator
                            .send("/drift/log-ind", "/drift/log-ind/" + ida.account() + "/aabn", Map.of())
                            .statusCode())
                    .isEqualTo(303);
            enter(page, ida.login(), Person.PASSWORD);
            assertThat(page.url()).endsWith("/min-konto");
        }
    }

    /** As after so many failures, of which the last was then. */
    private static void failedBefore(Person person, int failures, Instant last) throws SQLException {
        PeopleServer.change("update account_lock set failures = %d, last_at = '%s.000000Z' where key_hash in"
                        .formatted(failures, last.toString().substring(0, 19))
                + " (select key_hash from sign_in_attempt where account_id = '%s')".formatted(person.account()));
    }

    @Test
    void whoIsProvenByTheMunicipalitysProviderLandsSignedInAndIsSentOutAgain() {
        PeopleServer.PROVIDER.signsIn(
                Map.of("sub", "mia", "name", "Mia Maj", "roles", List.of("haandvaerk-sekretaer")));
        try (BrowserContext window = Screens.window(browser)) {
            Page page = window.newPage();
            page.navigate(server.address() + "/log-ind?videre=/min-konto/sessioner");
            look(page, "log-ind-med-udbyder");
            page.locator("a[href^='/log-ind/oidc']").click();
            page.waitForURL("**/min-konto/sessioner");
            page.navigate(server.address() + "/min-konto");
            assertThat(main(page)).contains("Mia Maj", "udvalgssekretær");
            page.getByText("Log ud").first().click();
            assertThat(main(page)).contains("logget ud");
            look(page, "logget-ud");
            page.navigate(server.address() + "/min-konto");
            assertThat(page.url()).contains("/log-ind");
            PeopleServer.PROVIDER.signsIn(Map.of("sub", "ukendt", "name", "Ukendt"));
            page.navigate(server.address() + "/log-ind/oidc");
            assertThat(page.locator("h1").innerText()).contains("kom ikke ind");
            look(page, "udbyder-uden-rolle");
        }
    }
}
