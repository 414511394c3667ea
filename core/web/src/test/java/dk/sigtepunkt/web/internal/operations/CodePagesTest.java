package dk.sigtepunkt.web.internal.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.AskForCode;
import dk.sigtepunkt.domain.deployments.CodeApproval;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Code that waits is looked at, and let in or refused with a reason. */
final class CodePagesTest {
    private static final Artifact JAR = new Artifact("vand<1>.jar", "code".getBytes(UTF_8));
    private static final String ADDRESS = "/drift/kode/" + JAR.sha256();
    private static final Actor SECRETARY =
            Actor.person(Actor.Means.API, "p-sekretaer", Set.of(HeldRole.in(MadeUp.WATER, Role.SECRETARY)));

    private final Installation installation = MadeUp.installation();
    private final Session session = installation.signedIn();

    private void ask() {
        new AskForCode(installation.approvals, Doors.house(), installation.clock).ask(MadeUp.WATER, JAR, SECRETARY);
    }

    private PageResponse get(String address) {
        return installation.site.reply(Installation.visit("GET", address, Map.of(), Optional.of(session)));
    }

    private PageResponse decide(String verdict, String reason) {
        Map<String, String> form = new HashMap<>(Map.of("csrf", session.csrf(), "verdict", verdict));
        form.put("reason", reason);
        return installation.site.reply(Installation.visit("POST", ADDRESS, form, Optional.of(session)));
    }

    @Test
    void whatWaitsIsListedAndShownWithItsDigest() {
        assertThat(Jsoup.parse(get("/drift/kode").body()).text()).contains("Ingen filer venter på godkendelse.");
        ask();
        Document list = Jsoup.parse(get("/drift/kode").body());
        assertThat(list.select("#venter + ul li").text())
                .contains("vand<1>.jar til Udvalget for Vand, lagt ind af p-sekretaer");
        assertThat(list.select("#venter + ul a").attr("href")).isEqualTo(ADDRESS);
        Document page = Jsoup.parse(get(ADDRESS).body());
        assertThat(page.select("dl.facts").text()).contains("vand<1>.jar, 4 byte", JAR.sha256());
        assertThat(page.select("button[name=verdict]").eachAttr("value")).containsExactly("godkend", "afvis");
        assertThat(installation.signedInPage("/drift").select("main a[href=/drift/kode]"))
                .hasSize(1);
        assertThat(installation.page("/drift").select("a[href=/drift/kode]")).isEmpty();
    }

    @Test
    void approvedItIsDeployedAsByWhoHandedItIn() {
        ask();
        PageResponse reply = decide("godkend", "");
        assertThat(reply.headers().getOrDefault("Location", "")).startsWith("/drift?gjort=updated&udvalg=vand");
        assertThat(installation.deployments.deployed)
                .singleElement()
                .satisfies(deployed -> assertThat(deployed.bytes()).isEqualTo(JAR.bytes()));
        assertThat(installation.deployments.log.newest(1))
                .singleElement()
                .satisfies(done -> assertThat(done.by()).isEqualTo("p-sekretaer"));
        assertThat(decide("afvis", "Nej").status()).isEqualTo(409);
        assertThat(Jsoup.parse(get(ADDRESS).body()).select("form.plan-form")).isEmpty();
    }

    @Test
    void refusingTakesAReason() {
        ask();
        assertThat(decide("afvis", " ").status()).isEqualTo(422);
        assertThat(decide("måske", "x").status()).isEqualTo(422);
        assertThat(installation.approvals.waiting()).hasSize(1);
        assertThat(decide("afvis", "Den kalder ud").headers()).containsEntry("Location", "/drift/kode");
        assertThat(installation.deployments.deployed).isEmpty();
        assertThat(installation.approvals.find(JAR.sha256()).flatMap(CodeApproval::decision))
                .hasValueSatisfying(decision -> assertThat(decision.reason()).isEqualTo("Den kalder ud"));
        assertThat(Jsoup.parse(get(ADDRESS).body()).select("dl.facts").text()).contains("Afvist af", "Den kalder ud");
    }

    @Test
    void whatWasNeverHandedInIsNotThere() {
        assertThat(get(ADDRESS).status()).isEqualTo(404);
        assertThat(get(ADDRESS + "/fil").status()).isEqualTo(404);
        assertThat(decide("godkend", "").status()).isEqualTo(404);
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() {
        ask();
        for (String address : new String[] {"/drift/kode", ADDRESS, ADDRESS + "/fil"}) {
            assertThat(installation.get(address).headers().getOrDefault("Location", ""))
                    .startsWith("/log-ind");
        }
    }
}
