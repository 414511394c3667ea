package dk.sigtepunkt.web.internal.unsent;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.RunningSite;
import dk.sigtepunkt.web.internal.SigningIn;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnsentTest {
    private static final String FORM = "/beslutninger";
    private static final String TEXT = "Første linje\r\n<b>anden</b> & »sidste«";
    private static final Map<String, String> WRITTEN = Map.of("wording", TEXT, "adgangskode", "hemmeligt", "tom", "");

    private final Installation installation = MadeUp.installation();
    private final AccountId ane = account("Ane Overgaard", "ane@kommune.dk");
    private final AccountId bo = account("Bo Bek", "bo@kommune.dk");

    private AccountId account(String name, String login) {
        AccountId id = installation.holders.person(HeldRole.everywhere(Role.CONTROLLER));
        installation.holders.call(id, name, login);
        installation.signingIn.chosen(id);
        return id;
    }

    private final HttpClient browser = HttpClient.newHttpClient();
    private RunningSite server;

    @BeforeEach
    void starts() throws Exception {
        server = new RunningSite(installation, installation.door);
    }

    @AfterEach
    void stops() {
        server.close();
    }

    private HttpResponse<String> sends(String address, String secret, String type, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address))
                .header("Content-Type", type)
                .header("Origin", "http://127.0.0.1:" + server.port())
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!secret.isEmpty()) {
            request.header("Cookie", "sigtepunkt-session=" + secret);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> sends(String address, String secret, Map<String, String> form) throws Exception {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return sends(address, secret, "application/x-www-form-urlencoded", body);
    }

    /** Signs in with the cookie that the browser still has. */
    private HttpResponse<String> signsIn(String login, String cookie) throws Exception {
        return sends(
                "/log-ind", cookie, Map.of("login", login, "adgangskode", SigningIn.PASSWORD, "videre", "/matrix"));
    }

    private Session session(HttpResponse<String> reply) {
        String secret = reply.headers().firstValue("Set-Cookie").orElseThrow().replaceAll("^[^=]+=([^;]*);.*", "$1");
        return installation.sessions.find(secret).orElseThrow();
    }

    private Document page(Session session) {
        return Jsoup.parse(installation
                .site
                .reply(Installation.visit("GET", UnsentPage.ADDRESS, Map.of(), Optional.of(session)))
                .body());
    }

    private static Map<String, String> fields(Element form) {
        return form.select("input").stream()
                .collect(Collectors.toMap(field -> field.attr("name"), field -> field.attr("value")));
    }

    private PageResponse posts(String address, Map<String, String> form, Session session) {
        return installation.site.reply(Installation.visit("POST", address, form, Optional.of(session)));
    }

    @Test
    void whatWasSentTooLateIsGivenBackToWhoseSessionItWas() throws Exception {
        Session late = installation.signedIn(ane);
        installation.clock.forward(Duration.ofMinutes(61));
        HttpResponse<String> refused = sends(FORM, late.secret(), WRITTEN);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Det, du skrev, er gemt").doesNotContain("anden");

        HttpResponse<String> bos = signsIn("bo@kommune.dk", late.secret());
        assertThat(bos.headers().firstValue("Location")).contains("/matrix");
        assertThat(page(session(bos)).select("main form")).isEmpty();

        HttpResponse<String> in = signsIn("ane@kommune.dk", late.secret());
        assertThat(in.headers().firstValue("Location")).contains(UnsentPage.ADDRESS);
        Session anew = session(in);
        Document page = page(anew);
        Element form = page.select("main form[action=" + FORM + "]").get(0);
        assertThat(page.select("dl pre").get(0).wholeText()).isEqualTo(TEXT);
        assertThat(fields(form)).containsEntry("wording", TEXT).containsKeys("tom", "csrf");
        assertThat(page.body().html()).doesNotContain("hemmeligt", "<b>anden");
        assertThat(anew.sent(fields(form).getOrDefault("csrf", ""))).isTrue();
    }

    @Test
    void itIsHeldUntilItIsTakenOrDropped() throws Exception {
        Session late = installation.signedIn(ane);
        installation.clock.forward(Duration.ofMinutes(61));
        sends("/min-konto/sessioner/andre", late.secret(), Map.of("note", "x"));
        Session anew = session(signsIn("ane@kommune.dk", ""));
        Map<String, String> again =
                new HashMap<>(fields(page(anew).select("main form").get(0)));

        Map<String, String> foreign = new HashMap<>(again);
        foreign.put("csrf", installation.signedIn(bo).csrf());
        posts("/min-konto/sessioner/andre", foreign, installation.signedIn(bo));
        assertThat(page(anew).select("main form")).isNotEmpty();
        assertThat(posts("/min-konto/sessioner/andre", again, anew).status()).isEqualTo(303);
        assertThat(page(anew).select("main form")).isEmpty();

        installation.clock.forward(Duration.ofMinutes(61));
        sends(FORM, anew.secret(), WRITTEN);
        Session third = session(signsIn("ane@kommune.dk", ""));
        Element drop = page(third).select("main form[action$=/kasser]").get(0);
        assertThat(posts(drop.attr("action"), fields(drop), third).status()).isEqualTo(303);
        assertThat(page(third).select("main form")).isEmpty();
    }

    @Test
    void ofNobodyKnownAndOfAFileNothingIsHeldAndThatIsSaid() throws Exception {
        String unknown = "x".repeat(43);
        assertThat(sends(FORM, unknown, WRITTEN).body())
                .contains("send formularen igen")
                .doesNotContain("er gemt");
        Session late = installation.signedIn(ane);
        installation.clock.forward(Duration.ofMinutes(61));
        HttpResponse<String> file = sends("/drift/fil", late.secret(), "multipart/form-data; boundary=x", "--x--");
        assertThat(file.statusCode()).isEqualTo(403);
        assertThat(file.body()).contains("En formular med en fil kan ikke gemmes");
        installation.holders.deactivate(ane);
        assertThat(sends(FORM, late.secret(), WRITTEN).body()).doesNotContain("er gemt");
    }

    @Test
    void aFormOfAnotherSessionIsGivenBackAtOnce() {
        Session session = installation.signedIn(ane);
        Map<String, String> form = new HashMap<>(WRITTEN);
        form.put("csrf", installation.signedIn(ane).csrf());
        PageResponse reply = posts(FORM, form, session);
        assertThat(reply.status()).isEqualTo(403);
        Document page = Jsoup.parse(reply.body());
        assertThat(page.select("main").text())
                .contains("Formularen er udløbet", "anden", "Adgangskoder og koder er ikke med");
        Map<String, String> given = fields(page.select("main form").get(0));
        assertThat(session.sent(given.getOrDefault("csrf", ""))).isTrue();
        assertThat(given).containsKeys("wording", "tom").doesNotContainKeys("adgangskode", "ikke-sendt");
        assertThat(page.select("main form[action$=/kasser]")).isEmpty();
    }

    @Test
    void thePageIsForWhoIsSignedIn() {
        assertThat(installation.get(UnsentPage.ADDRESS).headers().get("Location"))
                .startsWith("/log-ind?videre=");
        assertThat(page(installation.signedIn(ane)).select("main").text()).contains("ikke noget, der mangler");
    }
}
